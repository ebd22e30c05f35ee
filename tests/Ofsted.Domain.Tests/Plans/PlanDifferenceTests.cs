using Ofsted.Domain.Indicators;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;

using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class PlanDifferenceTests
{
    private static readonly ImprovementPlan First = Plan(
        Action("1", PlanActionStatus.InProgress, Day(2024, 1, 1)) with { Measures = [Conferences()] },
        Action("2", PlanActionStatus.NotStarted)) with
    {
        Priorities = [new() { Id = "P1", Text = "Missing children" }],
    };

    [Fact]
    public void Equal_versions_do_not_differ()
    {
        PlanDifference.Between(First, First with { Actions = [.. First.Actions] }).Changes.Should().BeEmpty();
        PlanDifference.Between(First, First).ToString().Should().Be("No changes.\n");
    }

    [Fact]
    public void Changes_are_told_in_lines_that_can_be_read()
    {
        var measure = Conferences(Share(80, Day(2023, 12, 31)));
        var second = First.NextVersion() with
        {
            Title = "Getting better still",
            Actions =
            [
                First.Actions[0] with
                {
                    Due = Day(2024, 4, 1), Status = PlanActionStatus.Delayed,
                    Measures = [measure with { Target = measure.Target! with { Value = 85 } }],
                    ImpactEvidence = [Evidence()],
                },
                Action("3", PlanActionStatus.NotStarted),
            ],
            Priorities = [],
        };

        var difference = PlanDifference.Between(First, second);

        difference.Earlier.Should().Be(1);
        difference.Later.Should().Be(2);
        difference.ToString().Should().Be(
            """
            plan: title Getting better → Getting better still
            priority P1 removed: Missing children
            action 1: due 2024-01-01 → 2024-04-01 (91 days later)
            action 1: status InProgress → Delayed
            action 1, measure hp-icpc-15wd-pct: target 90 → 85 (easier)
            action 1, measure hp-icpc-15wd-pct, result added: hp-icpc-15wd-pct, 2023-12-31: 80
            action 1, evidence of impact added: Audit: Nine of ten plans were clear
            action 3 added: Do thing 3
            action 2 removed: Do thing 2

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Actions_with_one_reference_are_matched_in_their_order()
    {
        var twice = Plan(Action("1", PlanActionStatus.NotStarted), Action("1", PlanActionStatus.InProgress));

        PlanDifference.Between(twice, twice with { Actions = [twice.Actions[0]] }).Changes
            .Should().ContainSingle().Which.Kind.Should().Be(PlanChangeKind.Removed);
    }

    [Fact]
    public void Versions_are_made_without_changing_the_old_one()
    {
        var second = First.NextVersion().WithUpdate("2", new() { Date = Day(2024, 2, 1), Status = PlanActionStatus.Completed, Narrative = "Done" });
        var third = second.WithUpdate("2", new() { Date = Day(2024, 3, 1), Status = PlanActionStatus.InProgress, Narrative = "Opened again" });

        First.FindAction("2")!.Updates.Should().BeEmpty();
        second.Version.Should().Be(2);
        second.FindAction("2")!.Completed.Should().Be(Day(2024, 2, 1));
        second.FindAction("2")!.Status.Should().Be(PlanActionStatus.Completed);
        third.FindAction("2")!.Completed.Should().BeNull();
        third.FindAction("2")!.ReportedStatusAt(Day(2024, 2, 15)).Should().Be(PlanActionStatus.Completed);
        First.Supersede(Day(2024, 1, 1)).SupersededBy.Should().Be(2);
        FluentActions.Invoking(() => First.WithUpdate("9", second.FindAction("2")!.Updates[0])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_member_of_a_plan_is_named_as_a_reader_would()
    {
        var second = First with
        {
            Title = "A", Kind = PlanKind.Draft, Period = "2025", StatedDue = Day(2024, 1, 2), Submitted = Day(2024, 1, 3), Approved = Day(2024, 1, 4), ApprovedBy = "Cabinet",
        };

        PlanDifference.Between(First, second).Changes.Select(change => $"{change.Member}: {change.After}").Should().Equal(
            "title: A", "kind: Draft", "period: 2025", "stated due date: 2024-01-02", "submitted: 2024-01-03", "approved: 2024-01-04", "approved by: Cabinet");
    }

    [Fact]
    public void Every_member_of_an_action_is_named_as_a_reader_would()
    {
        var second = First with
        {
            Actions =
            [
                First.Actions[0],
                new PlanAction
                {
                    Id = "2", Text = "T", Theme = "t", Priority = "P1", Answers = [1], Owner = "O", Accountable = "A", Start = Day(2024, 1, 1), Due = Day(2024, 1, 2),
                    ReviewEvery = Cadence.Monthly, Status = PlanActionStatus.Blocked, Completed = Day(2024, 1, 3), BlockedBy = "B", DependsOn = ["1"], SupersededBy = "1",
                },
            ],
        };

        PlanDifference.Between(First, second).Changes.Select(change => $"{change.Member}: {change.After}").Should().Equal(
            "text: T", "theme: t", "priority: P1", "answers: 1", "owner: O", "accountable: A", "start: 2024-01-01", "due: 2024-01-02", "review: Monthly",
            "status: Blocked", "completed: 2024-01-03", "blocked by: B", "depends on: 1", "superseded by: 1");
    }
}
