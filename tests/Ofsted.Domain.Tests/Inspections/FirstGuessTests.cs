using Ofsted.Domain.Csv;
using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>What new users write first.</summary>
public class FirstGuessTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;

    [Fact]
    public void An_event_takes_the_authority_itself_and_judgements_in_brackets()
    {
        var inspection = new Inspection
        {
            Authority = Authorities.Get("Oldham"),
            Judgements = [(JudgementAreas.CareLeavers, Grades.Good), new(JudgementAreas.ChildrenInCare, null)],
        };

        inspection.Authority.Should().Be(new AuthorityReference { Urn = 80535, Name = "Oldham" });
        inspection.Judgements.Should().Equal(Judgement.Of(JudgementAreas.CareLeavers, Grades.Good), new Judgement { Area = JudgementAreas.ChildrenInCare });
        FluentActions.Invoking(() => new Inspection { Authority = Authorities.FindByName("Oldhm")! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new Judgement(null!, Grades.Good)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_area_is_found_by_the_name_that_another_edition_has_for_it()
    {
        var pairs = Published.Pairs.Where(pair => pair.From.Edition == FrameworkEditions.Sif2013 && pair.To.Edition != FrameworkEditions.Sif2013).ToList();

        pairs.Should().NotBeEmpty();
        foreach (var pair in pairs)
            pair.TransitionTo(JudgementAreas.Leadership).Should().Be(pair.TransitionTo(JudgementAreas.ImpactOfLeaders));
        pairs[0].TransitionTo(JudgementAreas.Leadership)!.Comparison.Comparability.Should().Be(Comparability.Broad);
        pairs[0].TransitionTo(JudgementAreas.Lscb)!.Comparison.ToArea.Should().Be(JudgementAreas.Lscb, "no area continues it");
    }

    [Fact]
    public void Areas_that_were_joined_or_split_stand_for_none()
    {
        AreaLineage.NameIn(FrameworkEditions.Ilacs2018, JudgementAreas.CareLeavers).Should().BeNull();
        AreaLineage.NameIn(FrameworkEditions.Ilacs2023, JudgementAreas.ChildrenInCareAndCareLeavers).Should().BeNull();
        AreaLineage.NameIn(FrameworkEditions.Ilacs2026, JudgementAreas.OverallEffectiveness).Should().BeNull();
        AreaLineage.NameIn(FrameworkEditions.Ilacs2023, JudgementAreas.LookedAfterAndPermanence)!.ToArea.Should().Be(JudgementAreas.ChildrenInCare);
        AreaLineage.NameIn(FrameworkEditions.Ilacs2023, JudgementAreas.CareLeavers)!.Comparability.Should().Be(Comparability.Exact);
    }

    [Fact]
    public void Rows_of_judgements_may_be_those_of_one_area()
    {
        var lines = JudgementRows.ToCsv(Published.Of("Oldham"), JudgementAreas.CareLeavers).TrimEnd().Split("\r\n");

        lines.Skip(1).Should().NotBeEmpty().And.OnlyContain(line => line.Contains(",care-leavers,"));
        JudgementRows.ToJsonLines(Published.Of("Oldham"), JudgementAreas.CareLeavers).TrimEnd().Split('\n').Should().HaveCount(lines.Length - 1);
    }

#if !NETSTANDARD_ASSET
    [Fact]
    public void Days_of_the_base_library_are_taken()
    {
        var day = new DateOnly(2023, 5, 9);

        Timescales.Deadline.For(Timescales.TimescaleCatalogue.StatementOfProposedAction, day).Due.Should().Be(new LocalDate(2023, 8, 16));
        FrameworkEditions.For(InspectionActivities.ShortInspection, day).Should().BeSameAs(FrameworkEditions.Ilacs2023);
        FieldworkPeriod.Of(day, day).Should().Be(FieldworkPeriod.Of(new(2023, 5, 9), new(2023, 5, 9)));
        var oldham = Published.HistoryOf("Oldham");
        NextActivity.Expect(oldham, day).Should().Be(NextActivity.Expect(oldham, new LocalDate(2023, 5, 9)));
        NextOfEachKind.Of(oldham, day).Should().Be(NextOfEachKind.Of(oldham, new LocalDate(2023, 5, 9)));
        oldham.AsAt(day).Latest.Should().Be(oldham.AsAt(new LocalDate(2023, 5, 9)).Latest);
        Published.PublishedBy(day).Should().Equal(Published.PublishedBy(new LocalDate(2023, 5, 9)));
    }
#endif
}
