using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading;

/// <summary>A numbered paragraph of a report.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record NumberedParagraph
{
    /// <summary>The printed number.</summary>
    public required int Number { get; init; }

    /// <summary>The area covered by this part of the report, or null outside such parts.</summary>
    public JudgementArea? Area { get; init; }

    /// <summary>The heading under which it is, or null where only the heading of an area is above it.</summary>
    public string? Section { get; init; }

    /// <summary>The text, joined over line and page breaks.</summary>
    public required string Text { get; init; }

    /// <summary>The line on which it begins, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The number and the beginning of the text.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture, $"{Number}. {Excerpt.Of(Text)}"));
}
