using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>A place where a later document takes up an item of an earlier one.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record TraceMention
{
    /// <summary>What the later document says of it.</summary>
    public required TraceOutcome Outcome { get; init; }

    /// <summary>The later document.</summary>
    public required string Document { get; init; }

    /// <summary>The day of the document: publication where known, otherwise the last day on site; null when neither is known.</summary>
    public LocalDate? Date { get; init => field = value.InIso(); }

    /// <summary>How much of the wording agrees, from 0 to 1; null when a person has read the document and stated the outcome.</summary>
    public double? Score { get; init; }

    /// <summary>Whether a person stated the outcome; otherwise it is inferred from the wording, and only likely.</summary>
    public bool IsStated => Score is null;

    /// <summary>The position of the item in the later document that repeats the request, counted from 1; null when no item does.</summary>
    public int? Item { get; init; }

    /// <summary>The number of the paragraph concerned, or null when it has none or it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The text of the later document, or a reader's note; null when neither is recorded.</summary>
    public string? Text { get; init; }

    /// <summary>The outcome and the document.</summary>
    public override string ToString() => Excerpt.OfLine($"{Outcome}, {Document}{(IsStated ? "" : " (likely)")}");
}
