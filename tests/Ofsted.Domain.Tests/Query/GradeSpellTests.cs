using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

/// <summary>How long a grade was held. The figures were counted from the data by a program of another language.</summary>
public class GradeSpellTests
{
    private static readonly EventSet Published = OfstedDataset.Default.Events;

    [Fact]
    public void Authorities_inadequate_on_a_day_and_for_how_long()
    {
        var day = new LocalDate(2019, 12, 31);

        Published.SpellsOf(JudgementAreas.OverallEffectiveness)
            .Where(spell => spell.Grade == Grades.Inadequate && spell.IsInForceOn(day))
            .OrderByDescending(spell => spell.DaysBy(day)).ThenBy(spell => spell.Authority.Name)
            .Select(spell => (spell.Authority.Name, spell.DaysBy(day)))
            .Should().Equal(
                ("Buckinghamshire", 1971), ("Surrey", 1672), ("Sandwell", 1670), ("Sunderland", 1625), ("Torbay", 1456), ("Gloucestershire", 931),
                ("Croydon", 848), ("Wakefield", 532), ("Bradford", 428), ("Blackpool", 348), ("Stoke-on-Trent", 288), ("Newham", 281),
                ("Trafford", 237), ("West Sussex", 237), ("Hull", 228), ("Northamptonshire", 155), ("Medway", 126), ("St Helens", 57));
    }

    [Fact]
    public void A_spell_ends_with_the_authority()
    {
        var spell = Published.HistoryOf("Northamptonshire").SpellsOf(JudgementAreas.OverallEffectiveness).Single();

        (spell.EndedBy, spell.Until, spell.DaysBy(new LocalDate(2026, 8, 31))).Should().Be((null, new LocalDate(2021, 4, 1), 612));
        spell.IsInForceOn(new LocalDate(2021, 3, 31)).Should().BeTrue();
        spell.IsInForceOn(new LocalDate(2021, 4, 1)).Should().BeFalse();
    }

    [Fact]
    public void A_spell_lasts_over_inspections_with_the_same_grade_and_ends_with_the_next_other()
    {
        var spells = Published.HistoryOf("Bradford").SpellsOf(JudgementAreas.OverallEffectiveness);

        spells.Select(spell => spell.Grade.Code).Should().Equal("requires-improvement", "inadequate", "requires-improvement");
        spells[1].Inspections.Should().HaveCount(2);
        (spells[1].From, spells[1].Until, spells[1].DaysBy(LocalDate.MaxIsoValue)).Should().Be((new LocalDate(2018, 10, 29), new LocalDate(2026, 5, 21), 2761));
        spells[1].ToString().Should().Be("Bradford (80449), Overall effectiveness: Inadequate, 2018-10-29 to 2026-05-21");
        spells[2].EndedBy.Should().BeNull();
        spells[2].ToString().Should().EndWith("2026-05-21 to now");
        spells[1].IsInForceOn(new LocalDate(2026, 5, 21)).Should().BeFalse();
        spells[2].IsInForceOn(new LocalDate(2026, 5, 21)).Should().BeTrue();
        spells[2].DaysBy(new LocalDate(2026, 5, 20)).Should().BeNull();
    }

    [Fact]
    public void An_overall_grade_ends_with_an_inspection_that_gives_none()
    {
        var last = Published.HistoryOf("Brent").SpellsOf(JudgementAreas.OverallEffectiveness)[^1];

        last.EndedBy!.Edition.Should().Be(FrameworkEditions.Ilacs2026);
        last.IsInForceOn(new LocalDate(2026, 8, 31)).Should().BeFalse();
    }

    [Fact]
    public void One_word_under_frameworks_that_judged_different_services_is_not_one_spell()
    {
        var sandwell = Published.HistoryOf("Sandwell").SpellsOf(JudgementAreas.OverallEffectiveness);

        sandwell.Select(spell => (spell.Grade.Code, spell.Inspections.Count)).Take(2).Should().Equal(("inadequate", 1), ("inadequate", 2));
        (sandwell[1].From, sandwell[1].Until).Should().Be((new LocalDate(2015, 6, 5), new LocalDate(2022, 7, 5)));
    }

    [Fact]
    public void An_area_that_was_never_judged_has_no_spell() =>
        Published.HistoryOf("Oldham").SpellsOf(JudgementAreas.CapacityToImprove).Should().BeEmpty();
}
