using Ofsted.Domain.Plans;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

/// <summary>What records say of themselves where it depends on what they hold.</summary>
public class RecordTextTests
{
    [Fact]
    public void A_printed_grade_is_given_in_the_words_of_the_document_where_they_are_recorded()
    {
        var printed = new PrintedGrade { Area = JudgementAreas.CareLeavers, Grade = Grades.RequiresImprovement };

        printed.ToString().Should().Be("Care leavers: Requires improvement to be good");
        (printed with { Wording = "Requires improvement" }).ToString().Should().Be("Care leavers: Requires improvement");
    }

    [Fact]
    public void A_section_of_a_report_has_its_number_before_its_heading()
    {
        new CommitteeSection { Title = "Consultation" }.ToString().Should().Be("Consultation");
        new CommitteeSection { Title = "Consultation", Number = "5.1" }.ToString().Should().Be("5.1 Consultation");
    }

    [Theory]
    [InlineData(TimescaleUnit.WorkingDays, 45, null, "Assessment: 45 working days")]
    [InlineData(TimescaleUnit.WorkingDays, 1, null, "Assessment: 1 working day")]
    [InlineData(TimescaleUnit.CalendarDays, 7, null, "Assessment: 7 days")]
    [InlineData(TimescaleUnit.Hours, 72, null, "Assessment: 72 hours")]
    [InlineData(TimescaleUnit.Weeks, 1, 2, "Assessment: 1 to 2 weeks")]
    [InlineData(TimescaleUnit.Months, 6, null, "Assessment: 6 months")]
    [InlineData(TimescaleUnit.Unspecified, 6, null, "Assessment: 6 (no unit)")]
    [InlineData(TimescaleUnit.Months, null, null, "Assessment")]
    public void A_time_limit_gives_its_amount_and_unit(TimescaleUnit unit, int? amount, int? to, string expected) =>
        (TimescaleCatalogue.Assessment with { Title = "Assessment", Unit = unit, Amount = amount, AmountTo = to, CountsBack = false, IsApproximate = false }).ToString().Should().Be(expected);

    [Fact]
    public void A_theme_of_joint_inspections_says_in_how_many_letters_it_was_seen() =>
        AreaInspections.JointInspectionThemes.All.Select(theme => $"{theme.Code}: {theme.Source!.Note}").Should().Contain(
        [
            "neglect: 6 of 64 letters", "exploitation-gangs-missing: 4 of 64 letters", "familial-sexual-abuse: 6 of 64 letters", "mental-health: 6 of 64 letters",
            "initial-need-and-risk: 14 of 64 letters", "criminal-exploitation: 2 of 64 letters", "early-help: 5 of 64 letters", "serious-youth-violence: 6 of 64 letters",
        ]);
}
