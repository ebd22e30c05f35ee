using Ofsted.Domain.Plans;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

public class ImprovementPlanTests
{
    private static readonly LocalDate AsAt = new(2024, 3, 1);

    private static readonly EquatableList<Recommendation> Items =
    [
        Item("Assess risk at the front door.", RecommendationPriority.PriorityAction),
        Item("Visit on time."),
        Item("Close the loop on audits."),
    ];

    private static readonly ImprovementPlan Plan = new()
    {
        Title = "Getting to good",
        Authority = new() { Name = "Northwold" },
        Kind = PlanKind.PostInspection,
        TriggeredBy = new Visit { Authority = new() { Name = "Northwold" }, Recommendations = Items },
        ReportReceived = new LocalDate(2023, 5, 9),
        Actions =
        [
            new() { Id = "1", Text = "New front door team", Answers = [1], Status = PlanActionStatus.Completed, Due = new(2023, 9, 1), Completed = new(2023, 10, 2) },
            new() { Id = "2", Text = "Weekly visit report", Answers = [2, 1], Status = PlanActionStatus.InProgress, Due = new(2024, 2, 29) },
            new() { Id = "3", Text = "Audit tool", Answers = [3], Status = PlanActionStatus.Withdrawn, Due = new(2023, 6, 30) },
        ],
    };

    [Fact]
    public void The_statement_is_due_70_and_the_draft_20_working_days_after_receipt()
    {
        Plan.StatementDeadline()!.Due.Should().Be(new LocalDate(2023, 8, 16));
        Plan.DraftDeadline()!.Due.Should().Be(new LocalDate(2023, 6, 7));
        (Plan with { ReportReceived = null }).StatementDeadline().Should().BeNull();
        (Plan with { ReportReceived = null }).DraftDeadline().Should().BeNull();
        Plan.StatementDeadline(WorkingDayCalendar.England.WithHolidays([new LocalDate(2023, 8, 16)]))!.Due
            .Should().Be(new LocalDate(2023, 8, 17));
    }

    [Fact]
    public void The_law_asks_for_a_statement_after_every_inspection_but_not_after_every_visit()
    {
        var inspection = new Inspection { Authority = Plan.Authority };
        var quietVisit = new Visit { Authority = Plan.Authority, Recommendations = [Item("Visit on time.")] };
        var counted = new Visit { Authority = Plan.Authority, Totals = new() { PriorityActions = 1, Improvements = 0 } };

        (Plan with { TriggeredBy = inspection }).StatementDeadline().Should().NotBeNull();
        (Plan with { TriggeredBy = inspection }).DraftDeadline().Should().BeNull();
        (Plan with { TriggeredBy = quietVisit }).StatementDeadline().Should().BeNull();
        (Plan with { TriggeredBy = quietVisit with { Recommendations = null } }).StatementDeadline().Should().BeNull();
        (Plan with { TriggeredBy = counted }).StatementDeadline().Should().NotBeNull();
        (Plan with { TriggeredBy = null }).StatementDeadline().Should().BeNull();
    }

    [Fact]
    public void What_no_standing_action_answers_is_unanswered()
    {
        Plan.Unanswered(Items).Should().Equal(Items[2]);
        (Plan with { Actions = [] }).Unanswered(Items).Should().Equal(Items);
        Plan.Unanswered([]).Should().BeEmpty();
        Plan.ActionsFor(1).Select(action => action.Text).Should().Equal("New front door team", "Weekly visit report");
        Plan.ActionsFor(3).Should().BeEmpty();
        Plan.ActionsFor(99).Should().BeEmpty();
        FluentActions.Invoking(() => Plan.Unanswered(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Two_items_with_the_same_text_are_told_apart_by_their_places()
    {
        EquatableList<Recommendation> twice = [Items[1], Items[1]];

        (Plan with { Actions = [Plan.Actions[0]] }).Unanswered(twice).Should().Equal(Items[1]);
    }

    [Fact]
    public void Overdue_is_seen_from_a_day()
    {
        Overdue(AsAt).Should().Equal("Weekly visit report");
        Overdue(new LocalDate(2024, 2, 29)).Should().BeEmpty();
        Overdue(new LocalDate(2023, 9, 1)).Should().BeEmpty();
        Overdue(new LocalDate(2023, 9, 2)).Should().Equal("New front door team");
        Overdue(new LocalDate(2023, 10, 2)).Should().BeEmpty();

        static IEnumerable<string> Overdue(LocalDate day) => Plan.Overdue(day).Select(action => action.Text);
    }

    [Theory]
    [InlineData(PlanActionStatus.NotStarted, true)]
    [InlineData(PlanActionStatus.InProgress, true)]
    [InlineData(PlanActionStatus.Delayed, true)]
    [InlineData(PlanActionStatus.Blocked, true)]
    [InlineData(PlanActionStatus.Unspecified, true)]
    [InlineData(PlanActionStatus.Completed, false)]
    [InlineData(PlanActionStatus.Embedded, false)]
    [InlineData(PlanActionStatus.Superseded, false)]
    [InlineData(PlanActionStatus.Withdrawn, false)]
    public void An_action_past_its_day_is_overdue_by_its_status(PlanActionStatus status, bool overdue)
    {
        var action = new PlanAction { Id = "1", Text = "x", Status = status, Due = AsAt.PlusDays(-1) };

        action.IsOverdue(AsAt).Should().Be(overdue);
        (action with { Due = null }).IsOverdue(AsAt).Should().BeFalse();
    }

    [Fact]
    public void Plans_with_equal_contents_are_equal_and_print_a_line()
    {
        var copy = Plan with { Actions = [.. Plan.Actions] };

        copy.Should().Be(Plan);
        Plan.ToString().Should().Be("Getting to good, Northwold");
        Plan.Actions[1].ToString().Should().Be("InProgress: Weekly visit report");
    }

    private static Recommendation Item(string text, RecommendationPriority priority = RecommendationPriority.Improvement) => new()
    {
        Text = text, Priority = priority, Addressee = RecommendationAddressee.LocalAuthority,
    };
}
