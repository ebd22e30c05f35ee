using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading;

/// <summary>What the reader may use besides the text itself.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ReadingOptions
{
    private readonly SourceLink? _source;

    /// <summary>The options used when none are given: nothing but the text.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>
    /// The file name, with or without folders and extension, whose final date, as in "… - 12 july 2024.txt", dates a document that does not print
    /// one; or null.
    /// </summary>
    public string? FileName { get; init; }

    /// <summary>What to do with doubtful values; by default they are kept and findings report them.</summary>
    public ReadingStrictness Strictness { get; init; } = ReadingStrictness.Recover;

    /// <summary>Where the document is published, for the record; or null.</summary>
    public Uri? Source
    {
        get => _source?.Uri;
        init => _source = value is null ? null : SourceLink.Of(value);
    }

    /// <summary>The strictness and the file name.</summary>
    public override string ToString() => Excerpt.OfLine(FileName is null ? $"{Strictness}" : $"{Strictness}, {FileName}");
}
