using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A report on a plan to a body that oversees it, as officers write it for a committee.</summary>
/// <remarks>It holds what the report says, right or wrong; <c>RuleCatalogue</c> in <c>Ofsted.Domain.Rules</c> says what is wrong with it.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ProgressReport
{
    /// <summary>The title of the report.</summary>
    public required string Title { get; init; }

    /// <summary>The authority.</summary>
    public required AuthorityReference Authority { get; init; }

    /// <summary>The title of the plan, or null when the report names none.</summary>
    public string? Plan { get; init; }

    /// <summary>What the report is for, or null when it does not say.</summary>
    public string? Purpose { get; init; }

    /// <summary>The body that it is written for, or null when it does not say.</summary>
    public string? Body { get; init; }

    /// <summary>The day of the meeting, or null when it is not known; see <see cref="When"/>.</summary>
    public LocalDate? Meeting { get; init => field = value.InIso(); }

    /// <summary>The time of the meeting in the words of the report, such as "June 2017"; null when an exact date is given.</summary>
    public string? When { get; init; }

    /// <summary>The day as at which the report was written, or null when it does not say.</summary>
    public LocalDate? AsAt { get; init => field = value.InIso(); }

    /// <summary>The inspection or visit that the plan responds to, or null when it is not recorded.</summary>
    public InspectionEvent? Inspection { get; init; }

    /// <summary>The report's own words for the outcome of that inspection; null when it gives none.</summary>
    public string? StatedOutcome { get; init; }

    /// <summary>What was done or is under way, theme by theme.</summary>
    public EquatableList<ProgressStatement> Position { get; init; } = [];

    /// <summary>The priorities for the coming period.</summary>
    public EquatableList<PlanPriority> Priorities { get; init; } = [];

    /// <summary>What is still in the way.</summary>
    public EquatableList<PlanRisk> Challenges { get; init; } = [];

    /// <summary>What is to happen next.</summary>
    public EquatableList<string> NextSteps { get; init; } = [];

    /// <summary>Who oversees the plan.</summary>
    public EquatableList<GovernanceBody> Governance { get; init; } = [];

    /// <summary>Meetings that the report mentions.</summary>
    public EquatableList<GovernanceMeeting> Meetings { get; init; } = [];

    /// <summary>External reviews that the report mentions.</summary>
    public EquatableList<ExternalReview> Reviews { get; init; } = [];

    /// <summary>The tables of the report.</summary>
    public EquatableList<ProgressTable> Tables { get; init; } = [];

    /// <summary>The standing sections of the report in their order.</summary>
    public EquatableList<CommitteeSection> Sections { get; init; } = [];

    /// <summary>Every observation of the report: those of the tables row by row, then those of the position and of the challenges.</summary>
    public EquatableList<Observation> Observations =>
    [
        .. Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).Select(cell => cell.Value),
        .. Position.SelectMany(statement => statement.Observations),
        .. Challenges.SelectMany(challenge => challenge.Observations),
    ];

    /// <summary>The title and the authority.</summary>
    public override string ToString() => Excerpt.OfLine($"{Title}, {Authority}");
}
