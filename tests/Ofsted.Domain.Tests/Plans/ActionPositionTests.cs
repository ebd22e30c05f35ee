using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;

using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class ActionPositionTests
{
    private static readonly LocalDate Today = Day(2024, 3, 1);

    [Fact]
    public void Status_as_at_a_day_follows_the_updates()
    {
        var action = Action("1", PlanActionStatus.Completed) with
        {
            Updates =
            [
                Update(Day(2023, 6, 1), PlanActionStatus.InProgress, PlanActionStatus.NotStarted),
                Update(Day(2023, 9, 1), PlanActionStatus.Blocked),
                Update(Day(2023, 10, 1), PlanActionStatus.Unspecified),
                Update(Day(2024, 1, 15), PlanActionStatus.Completed),
            ],
        };

        action.ReportedStatusAt(Day(2023, 5, 31)).Should().Be(PlanActionStatus.NotStarted);
        action.ReportedStatusAt(Day(2023, 6, 1)).Should().Be(PlanActionStatus.InProgress);
        action.ReportedStatusAt(Day(2023, 10, 2)).Should().Be(PlanActionStatus.Blocked);
        action.ReportedStatusAt(Day(2024, 1, 14)).Should().Be(PlanActionStatus.Blocked);
        action.ReportedStatusAt(Day(2024, 1, 15)).Should().Be(PlanActionStatus.Completed);
        (action with { Updates = [.. action.Updates.Reverse()] }).ReportedStatusAt(Day(2023, 9, 30)).Should().Be(PlanActionStatus.Blocked, "the order of updates does not matter");
    }

    [Fact]
    public void Nothing_is_said_of_a_day_of_which_nothing_is_known()
    {
        var action = Action("1", PlanActionStatus.InProgress) with { StatusOn = Day(2024, 2, 1) };

        action.ReportedStatusAt(Day(2024, 1, 31)).Should().Be(PlanActionStatus.Unspecified);
        action.ReportedStatusAt(Day(2024, 2, 1)).Should().Be(PlanActionStatus.InProgress);
    }

    [Fact]
    public void The_day_of_completion_overrules_the_status()
    {
        (Action("1", PlanActionStatus.InProgress) with { Completed = Day(2024, 2, 1) }).ReportedStatusAt(Today).Should().Be(PlanActionStatus.Completed);
        (Action("1", PlanActionStatus.Embedded) with { Completed = Day(2024, 2, 1) }).ReportedStatusAt(Today).Should().Be(PlanActionStatus.Embedded);
        (Action("1", PlanActionStatus.Completed) with { Completed = Day(2024, 4, 1) }).ReportedStatusAt(Today).Should().Be(PlanActionStatus.InProgress);
        (Action("1", PlanActionStatus.Withdrawn) with { Completed = Day(2024, 2, 1) }).ReportedStatusAt(Today).Should().Be(PlanActionStatus.Withdrawn);
    }

    [Fact]
    public void Embedded_needs_evidence_of_impact_by_the_day()
    {
        var action = Action("1", PlanActionStatus.Embedded) with { ActivityEvidence = [Evidence()] };

        action.StatusAt(Today).Should().Be(PlanActionStatus.Completed, "evidence of activity shows no effect");
        (action with { ImpactEvidence = [Evidence(Day(2024, 3, 2))] }).StatusAt(Today).Should().Be(PlanActionStatus.Completed);
        (action with { ImpactEvidence = [Evidence(Today)] }).StatusAt(Today).Should().Be(PlanActionStatus.Embedded);
        (action with { ImpactEvidence = [Evidence()] }).StatusAt(Today).Should().Be(PlanActionStatus.Embedded);
    }

    [Fact]
    public void Every_colour_has_its_reason()
    {
        var yesterday = Today.PlusDays(-1);
        (PlanAction Action, BragRating Rating, string Reason)[] cases =
        [
            (Action("1", PlanActionStatus.Embedded) with { ImpactEvidence = [Evidence()] }, BragRating.Blue, "done, with evidence of impact"),
            (Action("1", PlanActionStatus.Completed), BragRating.Green, "done, impact not shown yet"),
            (Action("1", PlanActionStatus.Completed, yesterday), BragRating.Green, "done, impact not shown yet"),
            (Action("1", PlanActionStatus.InProgress, Today), BragRating.Green, "under way, within its time"),
            (Action("1", PlanActionStatus.InProgress), BragRating.Green, "under way, without a due date"),
            (Action("1", PlanActionStatus.NotStarted) with { Start = Today }, BragRating.Green, "not due to start"),
            (Action("1", PlanActionStatus.Embedded), BragRating.Amber, "said to be embedded, without evidence of impact"),
            (Action("1", PlanActionStatus.Delayed, Today), BragRating.Amber, "delayed, not yet past its due date"),
            (Action("1", PlanActionStatus.NotStarted) with { Start = yesterday }, BragRating.Amber, "late to start"),
            (Action("1", PlanActionStatus.InProgress) with { Start = Day(2023, 11, 30), ReviewEvery = Cadence.Monthly }, BragRating.Amber, "3 updates missed"),
            (Action("1", PlanActionStatus.InProgress, yesterday), BragRating.Red, "1 day overdue"),
            (Action("1", PlanActionStatus.Unspecified, Today.PlusDays(-30)), BragRating.Red, "30 days overdue"),
            (Action("1", PlanActionStatus.Blocked, Today.PlusDays(30)), BragRating.Red, "blocked"),
            (Action("1", PlanActionStatus.Superseded, yesterday), BragRating.Unspecified, "replaced by another action"),
            (Action("1", PlanActionStatus.Withdrawn, yesterday), BragRating.Unspecified, "given up"),
            (Action("1", PlanActionStatus.Unspecified, Today), BragRating.Unspecified, "no status is known"),
        ];

        foreach (var (action, rating, reason) in cases)
        {
            var position = Plan(action).PositionAt(Today).Actions[0];

            position.Rating.Should().Be(rating, reason);
            position.Reason.Should().Be(reason);
        }
    }

    [Theory]
    [InlineData(Cadence.Weekly, 8)]
    [InlineData(Cadence.Fortnightly, 4)]
    [InlineData(Cadence.Monthly, 1)]
    [InlineData(Cadence.EveryTwoMonths, 0)]
    [InlineData(Cadence.Yearly, 0)]
    [InlineData(Cadence.AsNeeded, 0)]
    [InlineData(Cadence.Unspecified, 0)]
    public void Missed_updates_are_counted_by_the_cadence(Cadence cadence, int missed)
    {
        var action = Action("1", PlanActionStatus.InProgress) with
        {
            Start = Day(2023, 1, 1), ReviewEvery = cadence, Updates = [Update(Day(2024, 1, 1), PlanActionStatus.InProgress)],
        };

        action.MissedUpdates(Today).Should().Be(missed, "60 days lie between");
        (action with { Status = PlanActionStatus.Completed }).MissedUpdates(Today).Should().Be(0);
        action.MissedUpdates(Day(2024, 1, 1)).Should().Be(0);
    }

    [Fact]
    public void An_update_is_not_missed_on_its_day() =>
        (Action("1", PlanActionStatus.InProgress) with { Start = Day(2024, 2, 1), ReviewEvery = Cadence.Monthly }).MissedUpdates(Today).Should().Be(0);

    [Fact]
    public void A_position_counts_what_stands_is_done_and_is_evidenced()
    {
        var position = Plan(
            Action("1", PlanActionStatus.Embedded) with { ImpactEvidence = [Evidence()] },
            Action("2", PlanActionStatus.Embedded),
            Action("3", PlanActionStatus.InProgress, Day(2024, 1, 1)),
            Action("4", PlanActionStatus.Delayed, Day(2024, 2, 1)),
            Action("5", PlanActionStatus.Withdrawn, Day(2024, 1, 1))).PositionAt(Today);

        position.Active.Should().Be(4);
        position.Done.Should().Be(2);
        position.Evidenced.Should().Be(1);
        position.CountOf(BragRating.Red).Should().Be(2);
        position.CountOf(PlanActionStatus.Delayed).Should().Be(2);
        position.Overdue.Select(one => one.Action.Id).Should().Equal("3", "4");
        position.Overdue[0].DaysOverdue.Should().Be(60);
        position.ToString().Should().Be("4 actions, 2 done, 1 with evidence of impact");
    }

    [Fact]
    public void No_day_is_too_early_or_too_late()
    {
        var plan = Plan(Action("1", PlanActionStatus.InProgress, Today) with { Start = LocalDate.MinIsoValue, ReviewEvery = Cadence.Weekly });

        foreach (var day in new[] { LocalDate.MinIsoValue, LocalDate.MaxIsoValue })
        {
            plan.PositionAt(day).Actions.Should().HaveCount(1);
            plan.Questions(day).Should().NotBeNull();
        }
    }

    private static ProgressUpdate Update(LocalDate date, PlanActionStatus status, PlanActionStatus before = PlanActionStatus.Unspecified) =>
        new() { Date = date, Status = status, StatusBefore = before, Narrative = "A step" };

    [Fact]
    public void Actions_of_a_theme_are_its_own_alone()
    {
        var position = Plan(Action("1", PlanActionStatus.InProgress) with { Theme = "front-door" }, Action("2", PlanActionStatus.InProgress)).PositionAt(Day(2024, 1, 1));

        position.OfTheme("front-door").Select(one => one.Action.Id).Should().Equal("1");
        position.OfTheme(null).Select(one => one.Action.Id).Should().Equal("2");
        position.OfTheme("other").Should().BeEmpty();
    }
}
