using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>The same letter and report on areas, written in other words that inspectorates could choose.</summary>
public class AreaInspectionWordingTests
{
    private const string Letter = """
        1 August 2024

        Dear Oldham Safeguarding Children Partnership

        Joint targeted area inspection of Oldham

        This letter summarises what a joint targeted area inspection found: it was of the
        multi-agency response to serious youth violence in Oldham.

        This inspection took place from 10 to 14 June 2024. Those who came were of
        Ofsted, of the Care Quality Commission (CQC), of the Inspectorate of
        Constabulary (HMICFRS) and of the Inspectorate of Probation (HMIP).

        What needs to improve?

        ◼ The number of lanterns.
        ◼ The oil.

        Strengths

        ◼ The harbour wall.

        Next steps

        We have determined that Oldham Council is the principal authority and should
        write down what it will do about the lanterns, and send the statement to
        lanterns@ofsted.gov.uk by 8 November 2024. That will do.

        Yours sincerely
        """;

    private const string Report = """
        Local area partnership report

        Area SEND inspection of Oldham Local Area Partnership
        Inspection dates: 10 to 14 June 2024
        Date of previous inspection: 5 March 2018

        Inspection outcome

        There are widespread and/or systemic failings, and grave concerns about lamps.
        A monitoring inspection comes within approximately 18 months. The next full
        reinspection is to be within approximately three years.

        Information about the local area partnership

        Oldham Council and NHS Greater Tideway ICB answer for the lamps.

        Areas for priority action

        Responsible body              Areas for priority action
        Oldham Council and NHS        Leaders should light the lamps before dusk.
        Greater Tideway ICB           They should trim every wick.
        Oldham Council                Leaders across the council should count the boats.

        Areas for improvement

        Areas for improvement
        Leaders should mend the harbour wall.

        Inspection team

        Ofsted                                     Care Quality Commission
        Ada Fernsby, Ofsted HMI Lead inspector     Bram Quill, CQC Lead inspector
        """;

    [Theory]
    [InlineData("Joint targeted area inspection (JTAI) of Oldham")]
    [InlineData("Re: Joint targeted area inspection of Oldham")]
    [InlineData("Joint targeted area inspection: Oldham Council")]
    public void A_title_names_the_area(string title) =>
        ReadLetter("Joint targeted area inspection of Oldham", title).Authority.Urn.Should().Be(80535);

    [Theory]
    [InlineData("Area SEND inspection: Oldham")]
    [InlineData("Inspection of Oldham Local Area Partnership")]
    public void A_report_names_the_area(string title) =>
        ReadReport("Area SEND inspection of Oldham Local Area Partnership", title).Authority.Urn.Should().Be(80535);

    [Theory]
    [InlineData("This inspection was carried out from 10 to 14 June 2024.")]
    [InlineData("Inspectors came to Oldham between Monday 10 and Friday 14 June 2024.")]
    public void The_days_on_site_are_read(string sentence) =>
        ReadLetter("This inspection took place from 10 to 14 June 2024.", sentence).Fieldwork.Should().Equal(FieldworkPeriod.Of(new(2024, 6, 10), new(2024, 6, 14)));

    [Theory]
    [InlineData("Date: 1 August 2024")]
    [InlineData("Thursday, 1 August 2024")]
    [InlineData("August 1 2024")]
    [InlineData("August 1, 2024")]
    public void The_date_of_the_letter_is_read(string date) =>
        ReadLetter("1 August 2024", date).Published.Should().Be(new LocalDate(2024, 8, 1));

    [Theory]
    [InlineData("no later than Friday 8 November 2024")]
    [InlineData("on or before 8 November 2024")]
    public void The_day_of_the_statement_is_read(string day) =>
        ReadLetter("by 8 November 2024", day).StatementDue.Should().Be(new LocalDate(2024, 11, 8));

    [Theory]
    [InlineData("We have determined that the principal authority is Oldham Council. It should")]
    [InlineData("The principal authority, Oldham Council, should")]
    public void The_writer_is_read(string sentence) =>
        ReadLetter("We have determined that Oldham Council is the principal authority and should", sentence).PrincipalAuthority.Should().Be("Oldham Council");

    [Theory]
    [InlineData("children who are criminally exploited", "criminal-exploitation")]
    [InlineData("children experiencing neglect", "neglect")]
    public void The_theme_is_read(string words, string theme) =>
        ReadLetter("serious youth violence", words).Theme!.Code.Should().Be(theme);

    [Theory]
    [InlineData("Areas that need to improve", RecommendationPriority.Improvement)]
    [InlineData("Key areas for development", RecommendationPriority.Improvement)]
    [InlineData("Areas for urgent action", RecommendationPriority.PriorityAction)]
    public void A_heading_tells_what_its_items_are(string heading, RecommendationPriority priority) =>
        ReadLetter("What needs to improve?", heading).Recommendations!.Select(item => (item.Priority, item.Text)).Should().Equal(
            (priority, "The number of lanterns."), (priority, "The oil."));

    [Theory]
    [InlineData("1)", "2)")]
    [InlineData("(1)", "(2)")]
    [InlineData("a)", "b)")]
    public void Items_may_have_other_numbers(string first, string second) =>
        ReadLetter("◼ The number of lanterns.\n◼ The oil.", $"{first} The number of lanterns.\n{second} The oil.").Recommendations!
            .Select(item => (item.Number, item.Text)).Should().Equal((1, "The number of lanterns."), (2, "The oil."));

    [Theory]
    [InlineData("The next full inspection will be in around three years.", 3)]
    [InlineData("The next inspection will be within approximately 5 years.", 5)]
    public void The_next_inspection_is_read(string sentence, int years) =>
        ReadReport("The next full\nreinspection is to be within approximately three years.", sentence).FollowUpOf(FollowUpKind.FullInspection)!.Years.Should().Be(years);

    [Theory]
    [InlineData("Dates of last inspection: 5 March 2018")]
    [InlineData("Previous inspection: March 2018")]
    public void The_inspection_before_is_read(string line) =>
        ReadReport("Date of previous inspection: 5 March 2018", line).Document!.PreviousInspections!.Select(earlier => (earlier.Year, earlier.Month)).Should().Equal((2018, 3));

    [Fact]
    public void An_inspection_before_that_cannot_be_read_is_a_finding()
    {
        var reading = ReportReader.Read(With(Report, "Date of previous inspection: 5 March 2018", "Date of previous inspection: when the tide was out"));

        reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.PreviousInspectionUnreadable && finding.Severity == FindingSeverity.Warning);
        ReportReader.Read(Report).Findings.Should().NotContain(finding => finding.Code == ReadingFindingCodes.PreviousInspectionUnreadable);
    }

    [Fact]
    public void Names_at_the_middle_of_their_rows_belong_to_them()
    {
        var rows = ReadReport(Rows, """
                                          Leaders should light the lamps before dusk so that every
            Oldham Council and NHS        boat comes home in time.
            Greater Tideway ICB           They should trim every wick.

                                          Leaders across the council should count the boats in the
            Oldham Council                harbour each evening.
            """).Recommendations!;

        rows.Where(item => item.Priority == RecommendationPriority.PriorityAction).Select(item => (item.AddresseeName, item.Text)).Should().Equal(
            ("Oldham Council and NHS Greater Tideway ICB", "Leaders should light the lamps before dusk so that every boat comes home in time. They should trim every wick."),
            ("Oldham Council", "Leaders across the council should count the boats in the harbour each evening."));
    }

    [Fact]
    public void Where_a_row_with_its_name_at_the_middle_begins_may_be_in_doubt() =>
        ReportReader.Read(With(Report, Rows, """
                                          Leaders should light the lamps before
            Oldham Council and NHS        dusk. Every boat comes
            Greater Tideway ICB           home and leaders across
                                          the harbour
            Oldham Council                count them.
            """)).Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationDoubtful);

    private const string Rows = """
        Oldham Council and NHS        Leaders should light the lamps before dusk.
        Greater Tideway ICB           They should trim every wick.
        Oldham Council                Leaders across the council should count the boats.
        """;

    private static AreaInspection ReadLetter(string words, string others) => Read(With(Letter, words, others));

    private static AreaInspection ReadReport(string words, string others) => Read(With(Report, words, others));

    private static AreaInspection Read(string text) => ReportReader.Read(text).Event.Should().BeOfType<AreaInspection>().Subject;

    private static string With(string text, string words, string others)
    {
        text.Should().Contain(words);
        return text.Replace(words, others, StringComparison.Ordinal);
    }
}
