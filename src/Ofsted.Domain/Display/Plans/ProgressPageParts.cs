using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using static System.FormattableString;

namespace Ofsted.Domain.Display;

/// <summary>Assembles the page about a plan.</summary>
internal static class ProgressPageParts
{
    private static readonly BragRating[] Ratings = [BragRating.Red, BragRating.Amber, BragRating.Green, BragRating.Blue, BragRating.Unspecified];

    public static List<PagePart> Of(ImprovementPlan plan, LocalDate asAt, IEnumerable<LaterDocument> later)
    {
        var position = plan.PositionAt(asAt);
        var traces = plan.Trace(later);
        return
        [
            .. Head(plan, asAt),
            .. Overview(position),
            .. Attention(position),
            .. Themes(position),
            .. Impact(position),
            .. MeasureParts.Of(position),
            .. ReportItemParts.Of(traces, asAt),
            .. Risks(plan),
            .. Questions([.. PlanQuestions.About(position, traces)]),
            new PageParagraph(Invariant($"Calculated from version {plan.Version} of the plan, as at {DateText.Of(asAt)}. Colours follow from dates, status and evidence; they are not set by hand."), IsQuiet: true),
        ];
    }

    private static IEnumerable<PagePart> Head(ImprovementPlan plan, LocalDate asAt)
    {
        yield return new PageHeading(1, plan.Title);
        var period = plan.Period is null ? "" : $", {plan.Period}";
        yield return new PageParagraph(Invariant($"{plan.Authority.Name ?? plan.Authority.ToString()}. {PlanLabels.Of(plan.Kind)}{period}, version {plan.Version}. Position as at {DateText.Of(asAt)}."));
        if (plan.TriggeredBy is { } report)
            yield return new PageParagraph($"It answers: {EventText.What(report)}{(report.Published is { } day ? $", published {DateText.Of(day)}" : "")}.");
        if (PlanDeadlines.StatutoryDue(plan) is { } due)
            yield return new PageParagraph($"This plan is due by law on {DateText.Of(due)}. {Submission(plan, due, asAt)}");
    }

    private static string Submission(ImprovementPlan plan, LocalDate due, LocalDate asAt) => plan.Submitted switch
    {
        { } day when day <= asAt => $"It was submitted on {DateText.Of(day)}{(day > due ? ", late." : ", in time.")}",
        _ when asAt > due => "It has not been submitted, and is late.",
        _ => $"It has not been submitted; {Counted.Of(Period.DaysBetween(asAt, due), "day is", "days are")} left.",
    };

    private static IEnumerable<PagePart> Overview(PlanPosition position)
    {
        yield return new PageHeading(2, "Overview");
        if (position.Actions.Count == 0)
        {
            yield return new PageParagraph("The plan has no actions.");
            yield break;
        }

        yield return new PageParagraph(Invariant(
            $"{Counted.Of(position.Active, "action")} {(position.Active == 1 ? "is active" : "are active")}. {position.Done} {(position.Done == 1 ? "is" : "are")} done ({Share(position.Done, position.Active)}); for {position.Evidenced} of them evidence shows that it made a difference. {position.Overdue.Count} {(position.Overdue.Count == 1 ? "is" : "are")} overdue."));
        yield return new PageTable(
            "Actions by rating", ["Rating", "What it means", "Actions"],
            [.. Ratings.Where(rating => position.CountOf(rating) > 0).Select(rating => (PageCell[])
                [new(PlanLabels.Of(rating), rating), PlanLabels.MeaningOf(rating), PageCell.Number(Invariant($"{position.CountOf(rating)}"))])]);
    }

    private static IEnumerable<PagePart> Attention(PlanPosition position)
    {
        var blocked = position.Actions.Where(one => one.Status == PlanActionStatus.Blocked && one.DaysOverdue == 0);
        var rows = position.Overdue.Concat(blocked).Select(one => (PageCell[])
        [
            one.Action.Id, one.Action.Text, one.Action.Owner ?? "Not named", PlanLabels.Date(one.Action.Due) ?? "None",
            new(PlanLabels.Capital(one.Reason) + (one.Action.BlockedBy is { } by && one.Status == PlanActionStatus.Blocked ? $": {by}" : ""), one.Rating),
            LastWord(one.Action, position.AsAt),
        ]).ToList();
        yield return new PageHeading(2, "What needs attention");
        if (rows.Count == 0)
            yield return new PageParagraph("Nothing is overdue or blocked.");
        else
            yield return new PageTable("Overdue and blocked actions, the longest overdue first", ["Ref", "Action", "Owner", "Due", "Why", "Last update"], rows);
    }

    private static IEnumerable<PagePart> Themes(PlanPosition position)
    {
        if (position.Actions.Count == 0)
            yield break;
        yield return new PageHeading(2, "Actions by theme");
        foreach (var theme in position.Plan.Themes)
        {
            var actions = position.OfTheme(theme.Id);
            yield return new PageHeading(3, theme.Title);
            yield return actions.Count == 0 ? new PageParagraph("No action belongs to this theme.") : ActionTable($"Actions for this theme: {theme.Title}", actions);
        }

        var known = position.Plan.Themes.Select(theme => theme.Id).ToHashSet(StringComparer.Ordinal);
        var others = position.Actions.Where(one => one.Action.Theme is null || !known.Contains(one.Action.Theme)).ToEquatableList();
        if (others.Count == 0)
            yield break;
        if (known.Count > 0)
            yield return new PageHeading(3, "Other actions");
        yield return ActionTable(known.Count > 0 ? "Other actions" : "All actions", others);
    }

    private static PageTable ActionTable(string caption, EquatableList<ActionPosition> actions) => new(
        caption, ["Ref", "Action", "Owner", "Due", "Status", "Rating", "Why"],
        [.. actions.Select(one => (PageCell[])
        [
            one.Action.Id, one.Action.Text, one.Action.Owner ?? "Not named", PlanLabels.Date(one.Action.Due) ?? "None",
            PlanLabels.Of(one.Status), new(PlanLabels.Of(one.Rating), one.Rating), PlanLabels.Capital(one.Reason),
        ])]);

    private static IEnumerable<PagePart> Impact(PlanPosition position)
    {
        yield return new PageHeading(2, "Evidence of impact");
        var shown = position.Actions.Where(one => one.HasImpact).ToList();
        if (shown.Count == 0)
        {
            yield return new PageParagraph("The plan has no evidence that an action made a difference to children.");
        }
        else
        {
            yield return new PageTable(
                "Evidence that actions made a difference", ["Ref", "Evidence", "What it shows", "Date"],
                [.. shown.SelectMany(one => one.Action.ImpactEvidence
                    .Where(item => item.Date is null || item.Date <= position.AsAt)
                    .Select(item => (PageCell[])[one.Action.Id, PlanLabels.Of(item.Kind), item.Finding, PlanLabels.Date(item.Date) ?? "Not dated"]))]);
        }

        var silent = position.Actions.Where(one => one.IsDone && !one.HasImpact).Select(one => one.Action.Id).ToList();
        if (silent.Count > 0)
            yield return new PageParagraph($"Done, but nothing shows yet what difference it made: {string.Join(", ", silent)}.");
    }

    private static IEnumerable<PagePart> Risks(ImprovementPlan plan)
    {
        if (plan.Risks.Count == 0)
            yield break;
        yield return new PageHeading(2, "Risks and obstacles");
        yield return new PageTable(
            "Risks", ["Risk", "Severity", "Owner", "Response"],
            [.. plan.Risks.Select(risk => (PageCell[])
                [risk.Text, PlanLabels.Of(risk.Severity), risk.Owner ?? "Not named", risk.Response ?? "None given"])]);
    }

    private static IEnumerable<PagePart> Questions(List<PlanQuestion> questions)
    {
        if (questions.Count == 0)
            yield break;
        yield return new PageHeading(2, "Questions that the committee may want to ask");
        yield return new PageList([.. questions.Select(question => question.Text)], IsNumbered: true);
    }

    private static string LastWord(PlanAction action, LocalDate asAt) =>
        action.LastUpdate(asAt) is { } update ? $"{DateText.Of(update.Date)}: {update.Narrative}" : "None";

    private static string Share(int part, int whole) => whole == 0 ? "0%" : Invariant($"{100.0 * part / whole:0}%");
}
