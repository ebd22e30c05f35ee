using NodaTime;
using Ofsted.Domain.Internal;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on every date of one event, whatever it is the date of.</summary>
internal static class DateRules
{
    private static readonly Citation Definition = Sources.Definition("days");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-DAT-19", FindingSeverity.Error, "No date lies after the day as at which the record is judged.",
            Definition, RuleIncidence.Of(0, 864),
            "The library has no clock, so the rule applies only when the caller gives a day.", "fieldwork published document",
            NothingInTheFuture),
        new("OFS-DAT-50", FindingSeverity.Error, "Every date lies between 1 January 2005 and 31 December 2049.",
            Definition, RuleIncidence.Of(0, 864),
            "Children's services were inspected under the editions that the library knows from 2009 on. The range is fixed, since the library " +
            "has no clock: it catches slips such as 1924 or 2204 for 2024. Rules that need the date are then skipped.", "fieldwork published document",
            DatesArePlausible),
    ];

    private static string? NothingInTheFuture(EventFacts facts, Findings findings)
    {
        if (facts.AsAt is not { } asAt)
            return Reasons.NoAsAt;

        EachDay(facts, (path, day) =>
        {
            if (day > asAt)
                findings.Add(path, Invariant($"{day:d MMMM yyyy} is after {asAt:d MMMM yyyy}."), IsoDate.Of(day));
        });
        return null;
    }

    private static string? DatesArePlausible(EventFacts facts, Findings findings)
    {
        if (AllPlausible(facts))
            return null;

        EachDay(facts, (path, day) =>
        {
            if (!EventFacts.IsPlausible(day))
                findings.Add(path, Invariant($"{day:d MMMM yyyy} is not between 2005 and 2049."), IsoDate.Of(day));
        });
        return null;
    }

    private static bool AllPlausible(EventFacts facts)
    {
        foreach (var period in facts.Event.Fieldwork.AsSpan())
        {
            if (!EventFacts.IsPlausible(period.Start) || !EventFacts.IsPlausible(period.LastKnown))
                return false;
        }

        return (facts.Event.Published is not { } published || EventFacts.IsPlausible(published))
            && (facts.Event.Document?.PrintedDate is not { } printed || EventFacts.IsPlausible(printed));
    }

    private static void EachDay(EventFacts facts, Action<string, LocalDate> look)
    {
        for (var i = 0; i < facts.Event.Fieldwork.Count; i++)
        {
            look(Invariant($"$.fieldwork[{i}].start"), facts.Event.Fieldwork[i].Start);
            if (facts.Event.Fieldwork[i].End is { } end)
                look(Invariant($"$.fieldwork[{i}].end"), end);
        }

        if (facts.Event.Published is { } published)
            look("$.published", published);
        if (facts.Event.Document?.PrintedDate is { } printed)
            look("$.document.printedDate", printed);
    }
}
