namespace Ofsted.Domain.Reading.Text;

/// <summary>One line of a document, cleaned of what converters leave behind.</summary>
internal sealed class SourceLine
{
    private string? _key;
    private string? _headingKey;
    private KeyHead? _head;

    /// <summary>The place among the lines of the document, counted from 1: what lies between two lines lies between their numbers.</summary>
    public required int Number { get; init; }

    /// <summary>The line of the text as it was given, counted from 1; another than <see cref="Number"/> where that is HTML.</summary>
    public required int SourceNumber { get; init; }

    /// <summary>Where that line of the text begins.</summary>
    public required int SourceStart { get; init; }

    /// <summary>The line as people would read it; its indentation is in <see cref="Indent"/>.</summary>
    public required string Text { get; init; }

    public required int Indent { get; init; }

    public required bool StartsPage { get; init; }

    /// <summary>Whether a converter marked the line as a heading.</summary>
    public required bool IsMarkedHeading { get; init; }

    /// <summary>Whether characters were left out that may have been within words: the text as given does not hold these words.</summary>
    public required bool HasLostCharacters { get; init; }

    public LineRole Role { get; set; }

    public bool IsBlank => Text.Length == 0;

    public bool IsContent => Role == LineRole.Content && !IsBlank;

    /// <summary>A part of the line that stands for a line of its own.</summary>
    public SourceLine Part(string text, bool isMarkedHeading) => new()
    {
        Number = Number,
        SourceNumber = SourceNumber,
        SourceStart = SourceStart,
        Text = text,
        Indent = Indent,
        StartsPage = false,
        IsMarkedHeading = isMarkedHeading,
        HasLostCharacters = HasLostCharacters,
    };

    /// <summary>The form in which the line is compared: lower case, without apostrophes, single spaces.</summary>
    public string Key => _key ??= LineKey.Of(Text);

    /// <summary>The key without what may be stuck to the end of a heading.</summary>
    public string HeadingKey => _headingKey ??= LineKey.OfHeading(Key);

    /// <summary>The first characters of <see cref="Key"/>, found without it: they tell most lines apart.</summary>
    public KeyHead Head => _head ??= KeyHead.Of(Text);

    /// <summary>The first character of <see cref="Key"/>, or the null character where it is empty.</summary>
    public char KeyStart => Head.First;
}
