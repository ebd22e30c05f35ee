using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A look at the service from outside, done or planned.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ExternalReview
{
    /// <summary>What kind of review it is.</summary>
    public required ExternalReviewKind Kind { get; init; }

    /// <summary>The title or what it looks at.</summary>
    public required string Title { get; init; }

    /// <summary>The day, or null when only the month or nothing is known; see <see cref="When"/>.</summary>
    public LocalDate? Date { get; init => field = value.InIso(); }

    /// <summary>The time in the words of the document, such as "October 2017"; null when the day says it.</summary>
    public string? When { get; init; }

    /// <summary>What came of it, or null while it is planned or not known.</summary>
    public string? Result { get; init; }

    /// <summary>The title.</summary>
    public override string ToString() => Excerpt.OfLine(Title);
}
