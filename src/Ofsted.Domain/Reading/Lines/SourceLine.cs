namespace Ofsted.Domain.Reading.Lines;

/// <summary>One line of a document, cleaned of what converters leave behind.</summary>
internal sealed class SourceLine
{
    private string? _key;

    public required int Number { get; init; }

    /// <summary>The line as people would read it; its indentation is in <see cref="Indent"/>.</summary>
    public required string Text { get; init; }

    public required int Indent { get; init; }

    public required bool StartsPage { get; init; }

    /// <summary>Whether a converter marked the line as a heading.</summary>
    public required bool IsMarkedHeading { get; init; }

    public LineRole Role { get; set; }

    public bool IsBlank => Text.Length == 0;

    public bool IsContent => Role == LineRole.Content && !IsBlank;

    /// <summary>The form in which the line is compared: lower case, without apostrophes, single spaces.</summary>
    public string Key => _key ??= LineKey.Of(Text);

    /// <summary>The first character of <see cref="Key"/>, or the null character where it is empty: tells most lines apart without the key.</summary>
    public char KeyStart => LineKey.FirstOf(Text);
}
