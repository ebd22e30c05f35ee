using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A past or future meeting at which a body considers a plan.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record GovernanceMeeting
{
    /// <summary>The name of the body, as in <see cref="GovernanceBody.Name"/>.</summary>
    public required string Body { get; init; }

    /// <summary>The day, or null when only the month or nothing is known; see <see cref="When"/>.</summary>
    public LocalDate? Date { get; init => field = value.InIso(); }

    /// <summary>The time in the document's own words, such as "January 2017"; null when an exact date is given.</summary>
    public string? When { get; init; }

    /// <summary>The version of the plan that it considered, or null when not known.</summary>
    public int? PlanVersion { get; init; }

    /// <summary>What it decided or asked for; empty when nothing is known.</summary>
    public EquatableList<string> Decisions { get; init; } = [];

    /// <summary>What it questioned; empty when nothing is known.</summary>
    public EquatableList<string> Challenges { get; init; } = [];

    /// <summary>The body and the time.</summary>
    public override string ToString() => Excerpt.OfLine($"{Body}, {(Date is { } date ? IsoDate.Of(date) : When ?? "without a date")}");
}
