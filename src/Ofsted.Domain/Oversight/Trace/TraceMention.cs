using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>Where a later document takes up an item of an earlier one.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record TraceMention
{
    /// <summary>What the later document says of it.</summary>
    public required TraceOutcome Outcome { get; init; }

    /// <summary>The later document.</summary>
    public required string Document { get; init; }

    /// <summary>Its day, of publication where known or else the last on site; null when neither is.</summary>
    public LocalDate? Date { get; init => field = value.InIso(); }

    /// <summary>
    /// How much of the wording agrees, from 0 to 1; null when somebody has read the document and stated the outcome.
    /// </summary>
    public double? Score { get; init; }

    /// <summary>Whether somebody stated it; else it is taken from the wording, and only likely.</summary>
    public bool IsStated => Score is null;

    /// <summary>The place of the item of the later document that asks for it again, counted from 1; null when no item does.</summary>
    public int? Item { get; init; }

    /// <summary>The number of the paragraph that says so, or null when it has none or it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The text of the later document, or the note of whoever read it; null when nothing is held.</summary>
    public string? Text { get; init; }

    /// <summary>The outcome and the document.</summary>
    public override string ToString() => Excerpt.OfLine($"{Outcome}, {Document}{(IsStated ? "" : " (likely)")}");
}
