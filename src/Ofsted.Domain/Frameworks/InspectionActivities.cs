using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>All kinds of inspection activity that the library knows.</summary>
public static class InspectionActivities
{
    internal static Vocabulary<InspectionActivity> Vocabulary { get; } = new("an inspection activity", " FieldSpellings.ParseActivity also reads short, JTAI and the like.");

    /// <summary>
    /// An ILACS inspection whose first period on site lasts up to this many calendar days is short: published ones last five or,
    /// over a weekend, seven, and standard ones at least twelve.
    /// </summary>
    internal const int LongestShortInspection = 9;

    /// <summary>The Single Inspection Framework's inspection of an authority, with or without the review of its board.</summary>
    public static InspectionActivity SingleInspection { get; } = Vocabulary.Add(new("single-inspection", "Single inspection", isGraded: true));

    /// <summary>An inspection, before ILACS, of what the previous inspection had judged inadequate.</summary>
    public static InspectionActivity ReInspection { get; } = Vocabulary.Add(new("re-inspection", "Re-inspection", isGraded: true));

    /// <summary>A review of a Local Safeguarding Children Board that was published on its own (one only: Surrey, 2015).</summary>
    public static InspectionActivity LscbReview { get; } = Vocabulary.Add(new("lscb-review", "LSCB review", isGraded: true));

    /// <summary>The inspections of looked after children services published in 2013.</summary>
    public static InspectionActivity LookedAfterInspection { get; } = Vocabulary.Add(new("looked-after-inspection", "Looked after inspection", isGraded: true));

    /// <summary>The two-week ILACS inspection.</summary>
    public static InspectionActivity StandardInspection { get; } = Vocabulary.Add(new("standard-inspection", "Standard inspection", isGraded: true));

    /// <summary>The one-week ILACS inspection.</summary>
    public static InspectionActivity ShortInspection { get; } = Vocabulary.Add(new("short-inspection", "Short inspection", isGraded: true));

    /// <summary>A visit of about two days to one part of the service, reported in a letter without grades.</summary>
    public static InspectionActivity FocusedVisit { get; } = Vocabulary.Add(new("focused-visit", "Focused visit", isGraded: false));

    /// <summary>A visit to an authority judged inadequate, reported in a letter without grades.</summary>
    public static InspectionActivity MonitoringVisit { get; } = Vocabulary.Add(new("monitoring-visit", "Monitoring visit", isGraded: false));

    /// <summary>An inspection of a local area with other inspectorates, reported in a letter without grades.</summary>
    public static InspectionActivity JointTargetedAreaInspection { get; } = Vocabulary.Add(new("joint-targeted-area-inspection", "Joint targeted area inspection", isGraded: false));

    /// <summary>The inspections of safeguarding and looked after children services, 2009 to 2012.</summary>
    public static InspectionActivity SafeguardingAndLookedAfterInspection { get; } = Vocabulary.Add(new(
        "safeguarding-and-looked-after-inspection", "SLAC inspection", isGraded: true));

    /// <summary>The inspections of arrangements for the protection of children, 2012 and 2013.</summary>
    public static InspectionActivity ChildProtectionInspection { get; } = Vocabulary.Add(new(
        "child-protection-inspection", "Child protection inspection", isGraded: true));

    /// <summary>An inspection of a local area's arrangements for special educational needs and disabilities, by Ofsted and the Care Quality Commission.</summary>
    public static InspectionActivity AreaSendInspection { get; } = Vocabulary.Add(new("area-send-inspection", "Area SEND inspection", isGraded: false));

    /// <summary>Every activity.</summary>
    public static EquatableList<InspectionActivity> All => Vocabulary.All;

    /// <summary>The activity with a code or a name that documents print, or null.</summary>
    /// <param name="text">Such as "focused-visit" or "Focused visit", in any capitals, or null. <see cref="InspectionActivity.Parse(string)"/> throws instead.</param>
    public static InspectionActivity? Find(string? text) => Vocabulary.Find(text);
}
