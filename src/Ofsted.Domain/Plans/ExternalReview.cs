using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>An external review of the service, done or planned.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ExternalReview
{
    /// <summary>What kind of review it is.</summary>
    public required ExternalReviewKind Kind { get; init; }

    /// <summary>The title, or the subject of the review.</summary>
    public required string Title { get; init; }

    /// <summary>The day, or null when only the month or nothing is known; see <see cref="When"/>.</summary>
    public LocalDate? Date { get; init => field = value.InIso(); }

    /// <summary>The time in the document's own words, such as "October 2017"; null when an exact date is given.</summary>
    public string? When { get; init; }

    /// <summary>The result, or null while it is planned or not known.</summary>
    public string? Result { get; init; }

    /// <summary>The title.</summary>
    public override string ToString() => Excerpt.OfLine(Title);
}
