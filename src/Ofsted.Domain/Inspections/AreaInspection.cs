using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.AreaInspections;

namespace Ofsted.Domain;

/// <summary>An inspection of an area's partnership by several inspectorates: a joint targeted area inspection, or one of SEND arrangements.</summary>
/// <remarks>
/// It looks at everybody who answers for children in an area, not at the authority alone, and gives no grade.
/// <see cref="InspectionEvent.LeadInspector"/> stays null: each inspectorate that names a lead does so in <see cref="Leads"/>.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AreaInspection : InspectionEvent
{
    /// <summary>The inspectorates that took part, Ofsted first; empty when not known.</summary>
    public EquatableList<Inspectorate> Inspectorates { get; init; } = [];

    /// <summary>The lead inspector for each inspectorate; empty when nobody is named, as in letters of joint targeted area inspections.</summary>
    public EquatableList<TeamMember> Leads { get; init; } = [];

    /// <summary>What a joint targeted area inspection looked at, or null when it is not known or this is another kind of inspection.</summary>
    public JointInspectionTheme? Theme { get; init; }

    /// <summary>The outcome of an area SEND inspection since 2023, or null; it is not a grade and cannot be compared with one.</summary>
    public AreaSendOutcome? Outcome { get; init; }

    /// <summary>
    /// Whether an area SEND inspection of 2016 to 2022 required a written statement of action; null when not known or this is another kind of
    /// inspection.
    /// </summary>
    public bool? WrittenStatementRequired { get; init; }

    /// <summary>Whether the inspectors returned to check progress on an earlier inspection's concerns.</summary>
    public bool IsRevisit { get; init; }

    /// <summary>Who must write the statement in response to a joint targeted area inspection, as printed; null when not known.</summary>
    public string? PrincipalAuthority { get; init; }

    /// <summary>The day by which the statement is due, as printed; null when none is printed or known.</summary>
    public LocalDate? StatementDue { get; init => field = value.InIso(); }

    /// <summary>What the inspectorates say they will do next; empty when they say nothing.</summary>
    public EquatableList<FollowUp> FollowUp { get; init; } = [];

    /// <summary>The follow-up of a kind, or null when none is stated.</summary>
    /// <param name="kind">The kind.</param>
    public FollowUp? FollowUpOf(FollowUpKind kind) => FollowUp.FirstOrDefault(followUp => followUp.Kind == kind);
}
