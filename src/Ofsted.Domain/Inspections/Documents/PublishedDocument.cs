using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>What the published report or letter of an event prints besides the outcome: its title, powers, team and references.</summary>
/// <remarks>
/// Each member is null when it is not recorded, so that what was not looked for is not taken for absent; an empty list says that
/// the document has none.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PublishedDocument
{
    /// <summary>The title as printed, on one line; null when not recorded.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication as printed, which may differ from that on Ofsted's site; null when none is printed or recorded.</summary>
    public LocalDate? PrintedDate { get; init => field = value.InIso(); }

    /// <summary>The document's title for its inspectors, such as "His Majesty's Inspector"; null when not recorded.</summary>
    public string? InspectorStyle { get; init; }

    /// <summary>The powers that it cites; null when not recorded.</summary>
    public EquatableList<StatutoryReference>? Statutes { get; init; }

    /// <summary>The inspection team as far as it is named; null when not recorded.</summary>
    public EquatableList<TeamMember>? Team { get; init; }

    /// <summary>The inspectorates of an area inspection, by their printed names, such as "HMIC"; null when not recorded.</summary>
    public EquatableList<string>? Inspectorates { get; init; }

    /// <summary>The earlier inspections that it refers to; null when not recorded.</summary>
    public EquatableList<PreviousInspection>? PreviousInspections { get; init; }

    /// <summary>The grades as they are printed, repetitions included; null when not recorded.</summary>
    public EquatableList<PrintedGrade>? Grades { get; init; }

    /// <summary>When the area's leaders took up their posts; null when not recorded.</summary>
    public EquatableList<OfficeHolder>? Offices { get; init; }

    /// <summary>The number of the last numbered paragraph, 0 when it numbers none; null when not recorded.</summary>
    public int? LastParagraph { get; init; }

    /// <summary>Whether it says in words that there are no priority actions; null when not recorded.</summary>
    public bool? SaysNoPriorityAction { get; init; }

    /// <summary>When it asks for a plan in response to its priority actions; null when it does not, or when not recorded.</summary>
    public ActionPlanRequest? ActionPlan { get; init; }

    /// <summary>The number of a monitoring visit since the authority was judged inadequate, counted from 1; null when not recorded.</summary>
    public int? VisitNumber { get; init; }

    /// <summary>The title, or a dash.</summary>
    public override string ToString() => Excerpt.OfLine(Title ?? "–");
}
