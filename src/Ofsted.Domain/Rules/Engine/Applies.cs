using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>The records to which a rule applies: all, unless it names editions, activities or first days.</summary>
internal sealed record Applies
{
    private static readonly string[] InOrder =
    [
        "authority", "edition", "activity", "fieldwork", "published", "leadInspector", "judgements", "topics",
        "inspectorates", "leads", "theme", "outcome", "writtenStatementRequired", "revisit", "principalAuthority", "statementDue", "followUp", "recommendations", "totals", "document",
    ];

    public static Applies Everywhere { get; } = new();

    public static Applies Lac2013 { get; } = new() { Editions = [FrameworkEditions.LookedAfter2013] };

    public static Applies Sif { get; } = new() { Editions = [FrameworkEditions.Sif2013] };

    public static Applies Ilacs { get; } = new()
    {
        Editions = [FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026],
    };

    public static Applies IlacsWithOverall { get; } = new()
    {
        Editions = [FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023],
    };

    public static Applies WithOverall { get; } = new()
    {
        Editions = [FrameworkEditions.Sif2013, FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023],
    };

    public static Applies IlacsInspections { get; } = Ilacs with
    {
        Activities = [InspectionActivities.StandardInspection, InspectionActivities.ShortInspection],
    };

    public static Applies SifInspections { get; } = Sif with
    {
        Activities = [InspectionActivities.SingleInspection, InspectionActivities.ReInspection],
    };

    public static Applies FocusedVisits { get; } = new() { Activities = [InspectionActivities.FocusedVisit] };

    public static Applies IlacsAndVisits { get; } = Ilacs with
    {
        Activities =
        [
            InspectionActivities.StandardInspection, InspectionActivities.ShortInspection, InspectionActivities.FocusedVisit,
        ],
    };

    public EquatableList<FrameworkEdition> Editions { get; init; } = [];

    public EquatableList<InspectionActivity> Activities { get; init; } = [];

    public LocalDate? From { get; init; }

    public LocalDate? To { get; init; }

    /// <summary>The members at which a rule looks, those that decide whether it applies among them, in the order of the exchanged form.</summary>
    /// <param name="stated">The members that the rule states, separated by blanks.</param>
    public EquatableList<string> Members(string stated)
    {
        var named = new HashSet<string>(stated.Split(' '), StringComparer.Ordinal);
        if (Editions.Count > 0 || Activities.Count > 0)
            named.UnionWith(["activity", "edition", "fieldwork", "judgements"]);
        if (From is not null || To is not null)
            named.UnionWith(["activity", "fieldwork"]);
        return [.. InOrder.Where(named.Remove), .. stated.Split(' ').Where(named.Contains)];
    }
}
