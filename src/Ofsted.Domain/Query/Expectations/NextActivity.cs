using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>Says which inspection an authority may expect next, when, and why.</summary>
/// <remarks>
/// Sources: councils' guides to ILACS, the trade press, a third party's notes on the change of April 2026, and the published
/// outcomes. None of Ofsted's own paragraphs on who gets which inspection were read, so every reason says how sure we are.
/// </remarks>
public static class NextActivity
{
    private static readonly LocalDate LighterTrackFrom = FrameworkEditions.Ilacs2026.From;

    /// <summary>The expectation that could be formed on a day, based on what was public then.</summary>
    /// <param name="history">The authority's history; what was published after the day is disregarded.</param>
    /// <param name="asAt">The day.</param>
    public static ExpectedActivity Expect(AuthorityHistory history, LocalDate asAt)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Expect(history, new PublicSoFar(history), asAt.InIso());
    }

#if NET
    /// <inheritdoc cref="Expect(AuthorityHistory, LocalDate)"/>
    [OverloadResolutionPriority(-1)]
    public static ExpectedActivity Expect(AuthorityHistory history, DateOnly asAt) => Expect(history, LocalDate.FromDateOnly(asAt));
#endif

    private static ExpectedActivity Expect(AuthorityHistory history, PublicSoFar known, LocalDate asAt)
    {
        known.MoveTo(asAt);
        var expectation = new ExpectedActivity
        {
            Authority = history.Reference,
            AsAt = asAt,
            Latest = known.Latest,
            Reasons = [],
        };
        if (history.Authority?.To < asAt)
        {
            return expectation with
            {
                Reasons = [Because($"The authority was abolished on {DateText.Of(history.Authority!.To!.Value)}; see its successors.", ExpectationSources.AuthorityList)],
            };
        }

        if (history.Authority is { PlannedChange: { } change } planned && !planned.ExistsOn(asAt))
            return expectation with { Reasons = [Because($"{change.Text} It is therefore not expected to exist on {DateText.Of(asAt)}.", change.Source)] };

        var formed = Form(expectation, known);
        return formed with { Caveats = CaveatsOf(formed, history).ToEquatableList() };
    }

    private static ExpectedActivity Form(ExpectedActivity expectation, PublicSoFar known)
    {
        if (expectation.AsAt < FrameworkEditions.Ilacs2018.From)
            return BeforeIlacs(expectation);
        if (expectation.Latest is not { } latest)
            return NeverInspected(expectation, known);
        return IsInadequate(latest) ? MonitoringRhythm.AddTo(AfterInadequate(expectation, latest), known) : Routine(expectation, latest, known);
    }

    private static IEnumerable<Caveat> CaveatsOf(ExpectedActivity expectation, AuthorityHistory history)
    {
        if (expectation.Interim == InspectionActivities.MonitoringVisit
            && history.Extent?.Of(InspectionActivities.MonitoringVisit)?.CaveatFor(expectation.Latest?.Published ?? expectation.AsAt, expectation.AsAt) is { } caveat)
        {
            yield return caveat;
        }

        if (expectation.Interim == InspectionActivities.FocusedVisit && history.Extent?.VisitsAsOf is { } seen && seen < expectation.AsAt)
        {
            yield return new Caveat
            {
                Code = CaveatCodes.VisitsIncomplete,
                Message = $"Letters of visits were seen only to {DateText.Of(seen)}: visits with later letters are not counted.",
            };
        }

        if (history.Authority?.PlannedChange is { From: { } day } change && day > expectation.AsAt
            && !(expectation.LatestStart < day))
        {
            yield return new Caveat
            {
                Code = CaveatCodes.ReorganisationPlanned,
                Message = $"{change.Text} From that day an inspection would be of a successor; {change.Source.Note}.",
            };
        }
    }

    /// <summary>Replays the past: for every inspection under ILACS, what would have been expected on the day before it began.</summary>
    /// <param name="events">The events, such as those of the published record.</param>
    /// <returns>One for each inspection whose first day is known, authority by authority.</returns>
    public static EquatableList<ReplayedExpectation> Replay(EventSet events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Histories.SelectMany(Replay).ToEquatableList();
    }

    private static IEnumerable<ReplayedExpectation> Replay(AuthorityHistory history)
    {
        var known = new PublicSoFar(history);
        return from inspection in history.Inspections
               where inspection.Activity == InspectionActivities.StandardInspection || inspection.Activity == InspectionActivities.ShortInspection
               where inspection.FirstDay is not null
               select new ReplayedExpectation { Expected = Expect(history, known, inspection.FirstDay!.Value.DaysLater(-1)), Actual = inspection };
    }

    private static ExpectedActivity BeforeIlacs(ExpectedActivity expectation) => expectation.Latest switch
    {
        _ when expectation.AsAt < FrameworkEditions.Sif2013.From => expectation with
        {
            Reasons = [Because("Inspections before November 2013 are not included.", ExpectationSources.HeldData)],
        },
        null or { Edition: not { HasOverall: true } } or { Activity.Code: "looked-after-inspection" } => expectation with
        {
            Activity = InspectionActivities.SingleInspection,
            Reasons = [Because("Under the Single Inspection Framework every authority was inspected once from November 2013.", ExpectationSources.SingleInspections)],
        },
        { } latest when IsInadequate(latest) => expectation with
        {
            Activity = InspectionActivities.ReInspection,
            Interim = InspectionActivities.MonitoringVisit,
            Reasons =
            [
                Because("After an inadequate outcome come quarterly monitoring visits, at least four, and then a re-inspection, normally within 24 months of the action plan.", ExpectationSources.ReInspections),
                Because("Every second inspection under the Single Inspection Framework followed an inadequate outcome.", ExpectationSources.SingleInspections),
            ],
        },
        _ => expectation with
        {
            Reasons = [Because("An authority not judged inadequate was inspected once under the Single Inspection Framework; the rules for the next inspection came into force in January 2018.", ExpectationSources.SingleInspections)],
        },
    };

    private static ExpectedActivity NeverInspected(ExpectedActivity expectation, PublicSoFar known) =>
        known.MonitoringVisits.Count > 0
            ? MonitoringRhythm.AddTo(FirstInspection(expectation, InspectionActivities.MonitoringVisit), known)
            : FirstInspection(expectation, InspectionActivities.FocusedVisit);

    private static ExpectedActivity FirstInspection(ExpectedActivity expectation, InspectionActivity interim) => expectation with
    {
        Activity = InspectionActivities.StandardInspection,
        Interim = interim,
        Reasons = [Because("No inspection is recorded. The first inspection of each new authority was a standard one, sometimes after a focused visit; when it will come is not known.", ExpectationSources.FirstInspections)],
    };

    private static ExpectedActivity AfterInadequate(ExpectedActivity expectation, Inspection latest)
    {
        var fromSif = latest.Edition == FrameworkEditions.Sif2013;
        var (shortest, longest, typical, pairs) = fromSif ? (22, 56, 31, 19) : (28, 55, 40, 23);
        var reasons = new List<ExpectationReason>
        {
            Because("The last outcome was inadequate: monitoring visits come first, up to six and about quarterly, and then a standard inspection.", ExpectationSources.MonitoringVisits),
            Because("Every inspection after an inadequate outcome has been a standard one.", ExpectationSources.PreviousOutcome),
            Because(
                string.Create(CultureInfo.InvariantCulture, $"It began {shortest} to {longest} months after the inadequate report was published, typically {typical} ({pairs} cases); no stated norm was found."),
                ExpectationSources.ObservedAfterInadequate),
        };
        if (latest.Overall is null)
        {
            reasons.Insert(0, Because(
                "There has been no overall grade since April 2026; we assume that an inadequate judgement still leads to monitoring.",
                ExpectationSources.LighterTrack with { Note = "Ofsted's own text was not read" }));
        }

        return expectation with
        {
            Activity = InspectionActivities.StandardInspection,
            Interim = InspectionActivities.MonitoringVisit,
            EarliestStart = latest.Published?.MonthsLater(shortest),
            LatestStart = latest.Published?.MonthsLater(longest),
            Reasons = reasons.ToEquatableList(),
        };
    }

    private static ExpectedActivity Routine(ExpectedActivity expectation, Inspection latest, PublicSoFar known)
    {
        var (activity, reason) = expectation.AsAt < LighterTrackFrom ? ByOverall(latest) : LighterTrackRule.Decide(latest);
        var anniversary = latest.FirstDay?.YearsLater(3);
        var latestStart = anniversary?.MonthsLater(6);
        return expectation with
        {
            Activity = activity,
            Interim = InspectionActivities.FocusedVisit,
            EarliestStart = anniversary?.MonthsLater(-6),
            LatestStart = latestStart,
            Reasons =
            [
                reason,
                .. anniversary is null ? [] : Timing(expectation.AsAt, anniversary.Value, latestStart!.Value),
                Visits(latest, known),
            ],
        };
    }

    private static (InspectionActivity? Activity, ExpectationReason Reason) ByOverall(Inspection latest)
    {
        var overall = latest.Overall;
        if (overall == Grades.Good || overall == Grades.Outstanding)
        {
            return (InspectionActivities.ShortInspection, Because(
                $"The last overall grade was {overall.Label.ToLowerInvariant()}: the norm is a short inspection, though Ofsted may choose a standard one{MixedGood(latest)}.",
                ExpectationSources.PreviousOutcomeNorm));
        }

        return overall == Grades.RequiresImprovement
            ? (InspectionActivities.StandardInspection, Because("The last overall grade was requires improvement, so the next is a standard inspection.", ExpectationSources.PreviousOutcome))
            : (null, Because("The overall grade of the last inspection is not recorded, so the kind of the next cannot be determined.", ExpectationSources.HeldData));
    }

    private static string MixedGood(Inspection latest) =>
        latest.Edition == FrameworkEditions.Ilacs2023 && latest.Overall == Grades.Good
        && latest.Judgements.Any(judgement => judgement.Grade == Grades.RequiresImprovement)
            ? ", as it did in 7 of 15 cases since 2023 where one judgement required improvement"
            : "";

    private static IEnumerable<ExpectationReason> Timing(LocalDate asAt, LocalDate anniversary, LocalDate latestStart)
    {
        yield return Because(
            $"An inspection is due within six months before or after the third anniversary of the last, {DateText.Of(anniversary)}, counted from its first day on site.",
            ExpectationSources.Interval);
        yield return Because(
            "In practice the interval was 2.5 to 5.8 years, 56 of 168 within that window; of the 67 that began after the pandemic's pause, 48 were within it and all were 2.6 to 3.8 years.",
            ExpectationSources.ObservedIntervals);
        if (asAt > latestStart)
            yield return Because($"That window closed on {DateText.Of(latestStart)}, so the inspection is later than the norm.", ExpectationSources.Interval);
    }

    private static ExpectationReason Visits(Inspection latest, PublicSoFar known)
    {
        var rate = latest.Overall switch
        {
            { Code: "requires-improvement" } => "1.7 after requires improvement",
            { Code: "good" } => "0.9 after good",
            { Code: "outstanding" } => "0.8 after outstanding",
            _ => "0.8 to 1.7 by the last overall grade",
        };
        var since = known.FocusedVisits.Count;
        var held = since switch
        {
            0 => "none is recorded so far",
            1 => "one is recorded so far",
            _ => string.Create(CultureInfo.InvariantCulture, $"{since} are recorded so far"),
        };
        return Because($"A focused visit may come before it: on average {rate}; {held}.", ExpectationSources.FocusedVisits);
    }

    /// <summary>Overall inadequate, or an inadequate judgement where no overall grade is made.</summary>
    internal static bool IsInadequate(Inspection inspection) =>
        inspection.Overall == Grades.Inadequate
        || (inspection.Edition is { HasOverall: false } && inspection.Judgements.Any(judgement => judgement.Grade == Grades.Inadequate));

    private static ExpectationReason Because(string text, Citation source) => new() { Text = text, Source = source };
}
