using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>What a reader found in a later document about an item of the report that a plan answers.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record StatedOutcome
{
    /// <summary>The position of the item among <see cref="InspectionEvent.Recommendations"/>, counted from 1.</summary>
    public required int Place { get; init; }

    /// <summary>What the later document says of it.</summary>
    public required TraceOutcome Outcome { get; init; }

    /// <summary>The name of the later document, such as "Focused visit, July 2025".</summary>
    public required string Document { get; init; }

    /// <summary>The day of the later document, or null when it is not known.</summary>
    public LocalDate? Date { get; init => field = value.InIso(); }

    /// <summary>The number of its paragraph, or null when it has none or it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>What it says, in your own words; null when nothing is recorded.</summary>
    public string? Note { get; init; }

    /// <summary>The place, the outcome and the document.</summary>
    public override string ToString() => Excerpt.OfLine(FormattableString.Invariant($"{Place}: {Outcome}, {Document}"));
}
