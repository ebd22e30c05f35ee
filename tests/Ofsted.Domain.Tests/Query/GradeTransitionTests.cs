using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class GradeTransitionTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;

    [Fact]
    public void From_sif_to_ilacs_areas_compare_broadly_or_not_at_all()
    {
        var transitions = Published.HistoryOf("Rochdale").Transitions.Where(step => step.To.FirstDay == new LocalDate(2018, 1, 29));

        transitions.Select(Shown).Should().Equal(
            "leadership > impact-of-leaders: requires-improvement > requires-improvement, Same, Broad",
            "help-and-protection > help-and-protection: requires-improvement > requires-improvement, Same, Broad",
            "looked-after-and-permanence > children-in-care-and-care-leavers: requires-improvement > good, Improved, Broad",
            "overall-effectiveness > overall-effectiveness: requires-improvement > requires-improvement, Same, Broad",
            "adoption > adoption: requires-improvement > -, NotComparable, NotComparable",
            "care-leavers > care-leavers: inadequate > -, NotComparable, NotComparable",
            "lscb > lscb: requires-improvement > -, NotComparable, NotComparable");
    }

    [Fact]
    public void From_2018_to_2023_one_area_continues_as_two()
    {
        var transitions = Published.HistoryOf("Rochdale").Transitions.Where(step => step.To.FirstDay == new LocalDate(2023, 1, 23));

        transitions.Select(Shown).Should().Equal(
            "impact-of-leaders > impact-of-leaders: requires-improvement > requires-improvement, Same, Exact",
            "help-and-protection > help-and-protection: requires-improvement > requires-improvement, Same, Exact",
            "children-in-care-and-care-leavers > children-in-care: good > requires-improvement, Declined, Broad",
            "children-in-care-and-care-leavers > care-leavers: good > requires-improvement, Declined, Broad",
            "overall-effectiveness > overall-effectiveness: requires-improvement > requires-improvement, Same, Broad");
    }

    [Fact]
    public void An_overall_grade_has_no_successor_since_april_2026()
    {
        var overall = Published.HistoryOf("Brent").Transitions
            .Single(step => step.To.Edition == FrameworkEditions.Ilacs2026 && step.Comparison.FromArea == JudgementAreas.OverallEffectiveness);

        overall.ToGrade.Should().BeNull();
        overall.Steps.Should().BeNull();
        overall.Direction.Should().Be(GradeDirection.NotComparable);
        overall.Comparison.Reason.Should().Be("ILACS 2026 does not judge overall effectiveness.");
    }

    [Fact]
    public void Adequate_is_not_set_against_requires_improvement()
    {
        var steps = Published.Histories.SelectMany(history => history.Transitions).Where(step => step.FromGrade == Grades.Adequate).ToList();

        steps.Should().ContainSingle().Which.Direction.Should().Be(GradeDirection.NotComparable);
        steps[0].Comparison.Reason.Should().Be("The scales differ: adequate is not requires improvement.");
    }

    [Fact]
    public void A_missing_grade_is_not_a_change()
    {
        var scilly = Published.HistoryOf("Isles of Scilly").Transitions.First(step => step.Comparison.FromArea == JudgementAreas.LookedAfterAndPermanence);

        scilly.Comparison.Comparability.Should().Be(Comparability.Broad);
        scilly.FromGrade.Should().BeNull();
        scilly.Direction.Should().Be(GradeDirection.NotComparable);
    }

    [Fact]
    public void Sunderland_rose_by_three_grades_and_nobody_else_did()
    {
        var overall = Published.Histories.SelectMany(history => history.Transitions)
            .Where(step => step.Comparison.FromArea == JudgementAreas.OverallEffectiveness && step.Steps is not null).ToList();

        overall.Where(step => Math.Abs(step.Steps!.Value) == 3).Should().ContainSingle()
            .Which.To.Authority.Name.Should().Be("Sunderland");
        overall.Where(step => Math.Abs(step.Steps!.Value) == 2).Should().HaveCount(32);
        overall.Should().HaveCount(327, "three of them of authorities abolished since");
    }

    [Fact]
    public void Without_an_edition_nothing_is_compared()
    {
        var inspection = new Inspection
        {
            Authority = new AuthorityReference { Name = "Westmarch" },
            Judgements = [Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good)],
        };

        GradeTransition.Between(inspection, inspection).Should().BeEmpty();
    }

    private static string Shown(GradeTransition step) =>
        $"{step.Comparison.FromArea.Code} > {step.Comparison.ToArea.Code}: {step.FromGrade?.Code ?? "-"} > {step.ToGrade?.Code ?? "-"}, {step.Direction}, {step.Comparison.Comparability}";
}
