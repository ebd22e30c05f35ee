using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading;

/// <summary>A place in a document where a quotation occurs.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record QuotationMatch
{
    /// <summary>The line on which it begins, counted from 1.</summary>
    public required int FirstLine { get; init; }

    /// <summary>The line on which it ends, counted from 1.</summary>
    public required int LastLine { get; init; }

    /// <summary>The number of the paragraph in which it begins, or null where paragraphs have none.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The lines as they were read, joined.</summary>
    public required string Text { get; init; }

    /// <summary>The lines and the text.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"lines {FirstLine} to {LastLine}: {Text}"));
}
