using A = Ofsted.Domain.InspectionActivities;
using D = Ofsted.Domain.Tests.RuleDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>Ways to damage a published history.</summary>
internal static class PlantedHistoryFaults
{
    /// <param name="Name">What is done to the history.</param>
    /// <param name="Severity">How much it matters.</param>
    /// <param name="Rules">The rules that the fault is a matter of, separated by blanks.</param>
    /// <param name="Plant">The damaged histories that an event of the history gives; empty when it cannot be damaged in this way there.</param>
    public sealed record Fault(string Name, FindingSeverity Severity, string Rules, Func<EquatableList<InspectionEvent>, int, IEnumerable<InspectionEvent[]>> Plant);

    public static IReadOnlyList<Fault> All { get; } =
    [
        new("an event twice", FindingSeverity.Error, "ACT-52", (events, at) => [[.. events, events[at]]]),
        new("an event of another authority", FindingSeverity.Error, "AUT-52", (events, at) => events.Count < 3 ? [] : [Changed(events, at, it => it with { Authority = new() { Urn = it.Authority.Urn == 80535 ? 80542 : 80535 } })]),
        new("a visit during an inspection", FindingSeverity.Error, "DAT-20", (events, at) => events[at] is Inspection { Fieldwork.Count: 1 } it && it.FirstDay != it.LastDay ? [[.. events, Visit(it, it.LastDay!.Value)]] : []),
        new("a visit before the report is out", FindingSeverity.Warning, "DAT-21", (events, at) => events[at] is Inspection { Fieldwork.Count: 1 } it ? [[.. events, Visit(it, it.LastDay!.Value.PlusDays(10))]] : []),
        new("a visit a week after publication", FindingSeverity.Warning, "DAT-22", (events, at) => IsIlacs(events[at]) && (events[at].Published!.Value - events[at].LastDay!.Value).Days < 70 ? [[.. events, Visit(events[at], events[at].Published!.Value.PlusDays(7))]] : []),
        new("short after less than good", FindingSeverity.Error, "ACT-01 ACT-10", (events, at) => IsIlacs(events[at]) && events[at].FirstDay < new LocalDate(2026, 4, 1) && OverallBefore(events, at) is 3 or 4 ? [Changed(events, at, it => it with { Activity = A.ShortInspection })] : []),
        new("a focused visit where monitoring was due", FindingSeverity.Warning, "ACT-04", (events, at) => events[at] is Inspection { Overall.Number: 4 } it && IsFull(it) && it.Published < new LocalDate(2020, 1, 1) ? [[.. events, Visit(it, it.Published!.Value.PlusDays(100))]] : []),
        new("monitoring after good", FindingSeverity.Error, "ACT-05", (events, at) => events[at] is Inspection { Overall.Number: 2 } it && IsFull(it) ? [[.. events, Visit(it, it.Published!.Value.PlusDays(30)) with { Activity = A.MonitoringVisit }]] : []),
        new("a re-inspection after good", FindingSeverity.Error, "ACT-06", (events, at) => events[at] is Inspection { Overall.Number: 2 } it && IsFull(it) && it.FirstDay < new LocalDate(2015, 10, 1)
            ? [[it, it with { Activity = A.ReInspection, Fieldwork = [FieldworkPeriod.Of(it.FirstDay!.Value.PlusWeeks(104), it.FirstDay.Value.PlusWeeks(104).PlusDays(17))], Published = it.Published!.Value.PlusWeeks(104) }]]
            : []),
        new("a move of three grades", FindingSeverity.Warning, "REF-05", (events, at) => events[at] is Inspection inspection && IsFull(inspection) && inspection.Overall is not null && OverallBefore(events, at) is { } before && (before is 1 or 4)
            ? [Changed(events, at, _ => inspection with { Judgements = inspection.Judgements.Select(judgement => Judgement.Of(judgement.Area, before == 4 ? Grades.Outstanding : Grades.Inadequate)).ToEquatableList() })]
            : []),
        new("another grade for the last inspection", FindingSeverity.Warning, "REF-50", (events, at) => events[at] is Inspection inspection && IsFull(inspection) && Before(events, at) is { } last && last.Overall is { } given
            ? [Changed(events, at, it => it with { Document = new() { PreviousInspections = [D.Earlier(last.Published!.Value.Year, last.Published.Value.Month, given == Grades.Good ? Grades.Inadequate : Grades.Good)] } })]
            : []),
    ];

    private static InspectionEvent[] Changed(EquatableList<InspectionEvent> events, int at, Func<InspectionEvent, InspectionEvent> change) =>
        [.. events.Select((it, place) => place == at ? change(it) : it)];

    private static bool IsFull(InspectionEvent it) => it is Inspection && it.Activity != A.LscbReview && it.Activity != A.LookedAfterInspection;

    private static bool IsIlacs(InspectionEvent it) => it.Activity == A.StandardInspection || it.Activity == A.ShortInspection;

    private static Inspection? Before(EquatableList<InspectionEvent> events, int at) =>
        events.OfType<Inspection>().Where(other => IsFull(other) && other.FirstDay < events[at].FirstDay).MaxBy(other => other.FirstDay);

    private static int? OverallBefore(EquatableList<InspectionEvent> events, int at) => Before(events, at)?.Overall?.Number;

    private static Visit Visit(InspectionEvent near, LocalDate start) => new()
    {
        Authority = near.Authority,
        Activity = A.FocusedVisit,
        Fieldwork = [FieldworkPeriod.Of(start, start)],
        Published = start.PlusDays(28),
    };
}
