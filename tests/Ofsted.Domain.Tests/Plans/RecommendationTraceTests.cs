using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;

using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class RecommendationTraceTests
{
    private static readonly Inspection Report = new()
    {
        Authority = Northwold,
        Published = Day(2015, 8, 3),
        Recommendations =
        [
            Item("Make certain that supervision of social workers is regular, reflective and recorded (paragraphs 12, 15)."),
            Item("Hold return interviews with every child who was missing, and use what is learned from them."),
            Item("Improve the timeliness of life-story books for adopted children."),
            Item("Offer advocacy to homeless 16- and 17-year-olds."),
        ],
    };

    private static readonly ImprovementPlan Answering = Plan(
        Action("1", PlanActionStatus.Embedded) with { Answers = [1], ImpactEvidence = [Evidence(Day(2016, 5, 1))], Measures = [Conferences()] },
        Action("2", PlanActionStatus.InProgress, Day(2016, 1, 1)) with { Priority = "P1" },
        Action("3", PlanActionStatus.Withdrawn) with { Answers = [3] }) with
    {
        TriggeredBy = Report,
        Priorities = [new() { Id = "P1", Text = "Missing children", Answers = [2] }],
    };

    private static readonly LaterDocument Visit = new()
    {
        Event = new Visit
        {
            Authority = Northwold,
            Published = Day(2018, 2, 1),
            Recommendations = [Item("The use of return interviews with missing children (outcome 3, national framework).")],
        },
        Passages =
        [
            new() { Number = 4, Text = "Supervision of social workers is now regular and reflective. Supervision was an area for improvement at the last inspection, and it is well recorded now." },
            new() { Number = 7, Text = "Help for homeless 16- and 17-year-olds is less robust since the last inspection." },
            new() { Number = 9, Text = "Adopted children have life-story books." },
        ],
    };

    [Fact]
    public void Items_are_followed_through_priorities_actions_and_measures()
    {
        var traces = Answering.Trace();

        traces.Select(trace => trace.Actions.Select(action => action.Id)).Should().BeEquivalentTo(
            new[] { new[] { "1" }, ["2"], [], [] }, options => options.WithStrictOrdering());
        traces[0].Measures.Should().HaveCount(1);
        traces[1].Priorities.Should().ContainSingle();
        traces.Should().OnlyContain(trace => trace.Outcome == TraceOutcome.Unspecified && trace.Raised == Day(2015, 8, 3));
        Answering.Unanswered(Report.Recommendations!).Should().Equal(Report.Recommendations![2], Report.Recommendations[3]);
        (Answering with { TriggeredBy = null }).Trace().Should().BeEmpty();
    }

    [Fact]
    public void A_later_document_repeats_addresses_worsens_or_is_silent()
    {
        var traces = Answering.Trace(Visit);

        traces.Select(trace => trace.Outcome).Should().Equal(
            TraceOutcome.Addressed, TraceOutcome.Repeated, TraceOutcome.NotMentioned, TraceOutcome.Declined);
        var repeated = traces[1].Mentions.Should().ContainSingle().Subject;
        repeated.Item.Should().Be(1);
        repeated.IsStated.Should().BeFalse();
        repeated.Score.Should().BeGreaterThan(0.4);
        traces[0].Mentions[0].Paragraph.Should().Be(4);
        traces[3].Mentions[0].Paragraph.Should().Be(7);
        traces[3].Mentions[0].Text.Should().Contain("less robust");
    }

    [Fact]
    public void What_somebody_has_read_goes_before_what_the_wording_suggests()
    {
        var plan = Answering with
        {
            Outcomes = [new() { Place = 2, Outcome = TraceOutcome.Partly, Document = "Focused visit 2018", Date = Day(2018, 2, 1), Paragraph = 11, Note = "Held more often" }],
        };

        var mention = plan.Trace(Visit)[1].Mentions.Should().ContainSingle().Subject;

        mention.IsStated.Should().BeTrue();
        mention.Outcome.Should().Be(TraceOutcome.Partly);
        mention.Paragraph.Should().Be(11);
        (plan with { Outcomes = [plan.Outcomes[0] with { Place = 99 }] }).Trace().Should().OnlyContain(trace => trace.Mentions.Count == 0);
    }

    [Fact]
    public void An_item_is_open_until_a_document_or_evidence_of_impact_closes_it()
    {
        var (before, after) = (Day(2017, 6, 3), Day(2018, 3, 1));
        var traces = Answering.Trace(Visit);

        traces[0].IsOpen(Day(2016, 4, 30)).Should().BeTrue();
        traces[0].IsOpen(before).Should().BeFalse("its action is embedded");
        traces[1].MonthsOpen(before).Should().Be(22);
        traces[1].MonthsOpen(after).Should().Be(30);
        traces[2].IsOpen(after).Should().BeTrue("silence closes nothing");
        traces[0].MonthsOpen(after).Should().BeNull();
        traces[1].MonthsOpen(Day(2015, 8, 2)).Should().BeNull();
    }

    [Fact]
    public void Likely_answers_are_ranked_by_wording()
    {
        var answers = LikelyAnswer.Of("Return interviews take place for all missing children and are learned from", Report.Recommendations!);

        answers[0].Place.Should().Be(2);
        answers[0].IsLikely.Should().BeTrue();
        LikelyAnswer.Of("Recruit foster carers", Report.Recommendations!).Should().BeEmpty();
        LikelyAnswer.Of("", Report.Recommendations!).Should().BeEmpty();
        LikelyAnswer.Of("The IRO challenges drift", [Item("Independent reviewing officers should challenge drift.")])[0].Score.Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Wording_takes_any_text()
    {
        var hostile = new[] { new string('a', 100_000), string.Concat(Enumerable.Repeat("(", 50_000)), "\ud800 \u0000 ()", "(national framework)" };

        foreach (var text in hostile)
            LikelyAnswer.Of(text, [Item(text), Item("Supervise")]).All(answer => answer.Score is > 0 and <= 1).Should().BeTrue();
    }

    [Fact]
    public void Questions_are_those_of_a_scrutiny_committee()
    {
        var plan = Answering with
        {
            ReportReceived = Day(2015, 7, 20),
            Risks = [new() { Text = "Caseloads are high", Severity = RiskSeverity.High }, new() { Text = "Old system", Severity = RiskSeverity.High, Response = "Replaced" }],
        };

        var questions = plan.WithAction(Action("4", PlanActionStatus.Completed) with { Owner = null }).Questions(Day(2018, 3, 1), Visit);

        questions.Select(question => question.Kind).Should().Equal(
            PlanQuestionKind.StatementLate, PlanQuestionKind.ItemDeclined, PlanQuestionKind.ItemRepeated, PlanQuestionKind.ItemUnanswered,
            PlanQuestionKind.ItemUnanswered, PlanQuestionKind.ItemOpenLongest, PlanQuestionKind.ActionOverdue, PlanQuestionKind.ImpactNotShown,
            PlanQuestionKind.NotMeasured, PlanQuestionKind.RiskUnanswered);
        questions[0].Text.Should().Contain("27 October 2015");
        questions[5].Text.Should().Contain("30 months");
        questions.Should().OnlyContain(question => question.Text.EndsWith('?'));
        Plan().Questions(Day(2018, 3, 1)).Should().BeEmpty();
    }
}
