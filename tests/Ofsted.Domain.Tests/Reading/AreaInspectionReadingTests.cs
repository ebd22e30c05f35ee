using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>Letters and reports on areas, written for invented partnerships in the forms of the published ones.</summary>
public class AreaInspectionReadingTests
{
    private const string OldLetter = """
        3 March 2017

        Ada Fernsby, Director of children's services, Oldham Council
        Bram Quill, Chief Constable

        Dear local partnership

        Joint targeted area inspection of the multi-agency response to abuse and
        neglect in Oldham

        Between 16 and 20 January 2017, the Care Quality Commission (CQC), Ofsted, HMI
        Constabulary (HMIC) and HMI Probation (HMI Prob) carried out a joint inspection of
        the harbour and its lamps.1 Theirs was a 'deep dive' into what is done for those who
        live with domestic abuse.

        1
            It was done under section 20 of the Children Act 2004.

                                                                                     1

        Key strengths
        ◼ The harbour team knows its families.

        Area for priority action
        ◼ Leaders must act at once so that:
            − every tide table is read by two people
            − nobody sails alone.

        Areas for improvement
        ◼ The lamps are lit too late, and the wicks are trimmed by whoever has the time on
          the day.
        ◼ Nobody counts the boats.

           Case study: area for improvement

           A lamp went out.
            ◼ It stayed out.

        Next steps
        The local authority should prepare a written statement, with every partner at the
        table. Send the statement to lamps@ofsted.gov.uk by Monday 12 June 2017. It
        will inform later visits.

        Yours sincerely
        """;

    private const string NewLetter = """
        1 August 2024

        Dear Oldham Safeguarding Children Partnership

        Joint targeted area inspection of Oldham

        This letter summarises what a joint targeted area inspection found: it was of the
        multi-agency response to serious youth violence in Oldham.

        This inspection took place from 10 to 14 June 2024. Those who came were of
        Ofsted, of the Care Quality Commission (CQC), of the Inspectorate of
        Constabulary (HMICFRS) and of the Inspectorate of Probation (HMIP).

        Headline findings

        The lanterns burn.

        What needs to improve?

        ◼ The number of lanterns.
        ◼ The oil.

        Strengths

        ◼ The harbour wall.

        Next steps

        We have determined that Oldham Council is the principal authority and should
        write down what it will do about the lanterns, and send it to
        lanterns@ofsted.gov.uk by 8 November 24. That will do.

        Yours sincerely
        """;

    private const string SendReport = """
        Local area partnership report

        Area SEND inspection of Oldham Local Area
        Partnership
        Inspection dates: 10 to 14 June 2024
        Dates of previous inspection: The previous full inspection was on 5 March 2018. There
        was a revisit from 2 to 4 March 2020.

         Inspection outcome

         There are widespread and/or systemic failings, and grave concerns about the
         experiences of children, which nobody should put off.
         A monitoring inspection comes within approximately 18 months. The next full
         reinspection is to be within approximately three years.

        Information about the local area partnership

        Oldham Council and NHS Greater Tideway ICB answer for the lamps.

        Areas for priority action

        Responsible body              Areas for priority action
        Oldham Council and NHS        Leaders should light the lamps before dusk.
        Greater Tideway ICB           They should trim every wick.
        Oldham Council                Leaders across the council should count the boats and:
                                          • write the number down
                                          • read it to the harbour master.
        Area SEND inspection report: Oldham Local Area Partnership
        10 to 14 June 2024                                                             4
        Areas for improvement

        Areas for improvement
        Leaders should keep the oil dry in all seasons, and say who carries the key to the oil
        store.
        Leaders should mend the harbour wall.

        Local area partnership details

        Information about this inspection

        The Secretary of State asked for it,
        under section 20(1)(a) of the Children Act 2004, of Ofsted and the Care Quality Commission (CQC).

        Inspection team

        Ofsted                                     Care Quality Commission
        Dr Ada Fernsby, Ofsted HMI Lead            Bram van Quill, CQC Lead Inspector
        Inspector
        Cleo Marsh, Ofsted Inspector               Dov Pine, CQC inspector
        """;

    private const string OldSendLetter = """
        4 April 2018

        Dear Ms Fernsby

        Joint local area SEND inspection in Oldham

        Between 5 and 9 February 2018, Ofsted and the Care Quality Commission (CQC) conducted a
        joint inspection of the local area of Oldham to judge how the lamps are lit.

        A written statement of action is required because of significant areas of weakness. Inspectors
        will revisit the area.

        Areas for development
        ◼ The wicks are long.
        ◼ The oil is thin.

        The statement must say how the area will tackle the following areas of significant weakness:
        ◼ nobody counts the boats.

        Yours sincerely
        """;

    [Fact]
    public void A_joint_letter_of_2017_is_read()
    {
        var record = Read(OldLetter, out var reading);

        reading.Kind.Should().Be(DocumentKind.JointTargetedAreaLetter);
        record.Authority.Urn.Should().Be(80535);
        record.Edition.Should().Be(FrameworkEditions.JointTargetedArea2016);
        record.Fieldwork.Should().Equal(FieldworkPeriod.Of(new(2017, 1, 16), new(2017, 1, 20)));
        record.Published.Should().Be(new LocalDate(2017, 3, 3), "the letter's date, not a day on site");
        record.Inspectorates.Should().Equal(Inspectorate.Ofsted, Inspectorate.Cqc, Inspectorate.Hmicfrs, Inspectorate.HmiProbation);
        record.Document!.Inspectorates.Should().Equal("Ofsted", "CQC", "HMIC", "HMI Probation");
        record.Theme.Should().Be(JointInspectionThemes.DomesticAbuse);
        record.PrincipalAuthority.Should().Be("The local authority");
        record.StatementDue.Should().Be(new LocalDate(2017, 6, 12));
        record.LeadInspector.Should().BeNull();
        record.Document.Statutes!.Select(power => power.ToString()).Should().Equal("Children Act 2004, section 20");
    }

    [Fact]
    public void Items_hold_their_parts_and_studies_are_none()
    {
        var items = Read(OldLetter, out _).Recommendations!;

        items.Select(item => (item.Priority, item.Addressee, item.Text)).Should().Equal(
            (RecommendationPriority.PriorityAction, RecommendationAddressee.Partner, "Leaders must act at once so that:"),
            (RecommendationPriority.Improvement, RecommendationAddressee.Partner, "The lamps are lit too late, and the wicks are trimmed by whoever has the time on the day."),
            (RecommendationPriority.Improvement, RecommendationAddressee.Partner, "Nobody counts the boats."));
        items[0].Items.Select(part => part.Text).Should().Equal("every tide table is read by two people", "nobody sails alone.");
    }

    [Fact]
    public void A_joint_letter_of_2024_names_its_principal_authority_and_a_short_year_is_said()
    {
        var record = Read(NewLetter, out var reading);

        record.Edition.Should().Be(FrameworkEditions.JointTargetedArea2022);
        record.Theme.Should().Be(JointInspectionThemes.SeriousYouthViolence);
        record.Inspectorates.Should().HaveCount(4);
        record.PrincipalAuthority.Should().Be("Oldham Council");
        record.StatementDue.Should().Be(new LocalDate(2024, 11, 8));
        reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.StatementDueDoubtful && finding.Path == "$.statementDue");
        record.Recommendations!.Select(item => item.Text).Should().Equal("The number of lanterns.", "The oil.");
    }

    [Fact]
    public void A_wrong_weekday_a_missing_day_and_an_unknown_theme_are_findings()
    {
        Codes(OldLetter.Replace("Monday 12", "Friday 12", StringComparison.Ordinal)).Should().Contain(ReadingFindingCodes.StatementDueDoubtful);
        Codes(OldLetter.Replace(" by Monday 12 June 2017", "", StringComparison.Ordinal)).Should().Contain(ReadingFindingCodes.StatementDueMissing);
        Codes(NewLetter.Replace("serious youth violence", "lanterns", StringComparison.Ordinal)).Should().Contain(ReadingFindingCodes.ThemeMissing);
        Codes(OldLetter).Should().NotContain([ReadingFindingCodes.StatementDueDoubtful, ReadingFindingCodes.ThemeMissing]);
    }

    [Fact]
    public void A_send_report_is_read()
    {
        var record = Read(SendReport, out var reading);

        reading.Kind.Should().Be(DocumentKind.AreaSendReport);
        record.Authority.Urn.Should().Be(80535);
        record.Outcome.Should().Be(AreaSendOutcome.SystemicFailings);
        record.FollowUpOf(FollowUpKind.FullInspection)!.Years.Should().Be(3);
        record.FollowUpOf(FollowUpKind.MonitoringInspection)!.Months.Should().Be(18);
        record.Leads.Select(lead => (lead.Inspectorate, lead.Name)).Should().Equal((Inspectorate.Ofsted, "Ada Fernsby"), (Inspectorate.Cqc, "Bram van Quill"));
        record.Document!.PreviousInspections!.Select(earlier => (earlier.Subject, earlier.Fieldwork)).Should().Equal(
            (null, FieldworkPeriod.Of(new(2018, 3, 5), new(2018, 3, 5))), ("revisit", FieldworkPeriod.Of(new(2020, 3, 2), new(2020, 3, 4))));
        record.Published.Should().BeNull("no such report prints it");
        RuleReportOf(record).Should().BeEmpty();
    }

    [Theory]
    [InlineData("a harbourwide plan", "a harbour-wide plan")]
    [InlineData("the lampinformed crews", "the lamp-informed crews")]
    [InlineData("a nationwide plan", "a nationwide plan")]
    [InlineData("a quaywide plan", "a quaywide plan")]
    [InlineData("a 24hour watch", "a 24-hour watch")]
    public void A_hyphen_that_is_lost_where_two_lines_are_united_is_put_back(string united, string expected)
    {
        var filler = string.Concat(Enumerable.Repeat("Every harbour of the nation has a lamp, and each lamp has a crew of\n", 24));
        var item = $"The boats that leave at night and come home by day must have {united} that is read by each of the crews before any of them sails.";
        var text = NewLetter.Replace("The lanterns burn.\n", filler, StringComparison.Ordinal).Replace("The number of lanterns.", item, StringComparison.Ordinal);

        Read(text, out _).Recommendations![0].Text.Should().Be(item.Replace(united, expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Cleo Marsh, Ofsted HMI (early years) Bram van Quill, CQC Lead inspector")]
    [InlineData("Cleo Marsh, Ofsted HMI Bram van Quill, CQC Lead inspector")]
    [InlineData("Cleo Marsh, Ofsted Inspector Bram van Quill, CQC Lead inspector")]
    public void Two_people_behind_one_blank_are_two(string line) =>
        Read(SendReport.Replace("Cleo Marsh, Ofsted Inspector               Dov Pine, CQC inspector", line, StringComparison.Ordinal)
                .Replace("Dr Ada Fernsby, Ofsted HMI Lead            Bram van Quill, CQC Lead Inspector", "Dr Ada Fernsby, Ofsted HMI Lead", StringComparison.Ordinal), out _)
            .Leads.Select(lead => (lead.Inspectorate, lead.Name)).Should().Equal((Inspectorate.Ofsted, "Ada Fernsby"), (Inspectorate.Cqc, "Bram van Quill"));

    [Fact]
    public void The_tables_of_a_send_report_say_who_is_responsible_for_what()
    {
        var items = Read(SendReport, out _).Recommendations!;

        items.Select(item => (item.Priority, item.AddresseeName, item.Text)).Should().Equal(
            (RecommendationPriority.PriorityAction, "Oldham Council and NHS Greater Tideway ICB", "Leaders should light the lamps before dusk. They should trim every wick."),
            (RecommendationPriority.PriorityAction, "Oldham Council", "Leaders across the council should count the boats and:"),
            (RecommendationPriority.Improvement, null, "Leaders should keep the oil dry in all seasons, and say who carries the key to the oil store."),
            (RecommendationPriority.Improvement, null, "Leaders should mend the harbour wall."));
        items[1].Items.Select(part => part.Text).Should().Equal("write the number down", "read it to the harbour master.");
    }

    [Fact]
    public void A_footer_with_other_days_than_the_first_page_is_a_finding() =>
        Codes(SendReport.Replace("10 to 14 June 2024                ", "3 to 14 June 2024                 ", StringComparison.Ordinal)).Should().Contain(ReadingFindingCodes.FieldworkDiffers);

    [Fact]
    public void Two_outcomes_are_none() =>
        Codes(SendReport.Replace("experiences of children, which", "experiences of children, and arrangements lead to inconsistent experiences, which", StringComparison.Ordinal)).Should().Contain(ReadingFindingCodes.OutcomeMissing);

    [Fact]
    public void A_send_letter_of_2018_asks_for_a_written_statement_and_has_no_outcome()
    {
        var record = Read(OldSendLetter, out var reading);

        reading.Kind.Should().Be(DocumentKind.AreaSendLetter);
        record.Edition.Should().Be(FrameworkEditions.AreaSend2016);
        record.Outcome.Should().BeNull();
        record.WrittenStatementRequired.Should().BeTrue();
        record.FollowUp.Select(followUp => followUp.Kind).Should().Equal(FollowUpKind.Revisit);
        record.Recommendations!.Select(item => item.Priority).Should().Equal(
            RecommendationPriority.Improvement, RecommendationPriority.Improvement, RecommendationPriority.PriorityAction);
    }

    [Fact]
    public void A_revisit_is_one()
    {
        var record = Read(OldSendLetter.Replace("Joint local area SEND inspection in Oldham", "Joint area SEND revisit in Oldham", StringComparison.Ordinal), out _);

        record.IsRevisit.Should().BeTrue();
        record.WrittenStatementRequired.Should().BeNull();
    }

    [Fact]
    public void A_damaged_document_on_an_area_never_becomes_an_inspection_with_grades()
    {
        foreach (var text in new[] { OldLetter, NewLetter, SendReport, OldSendLetter })
        {
            for (var end = 1; end < text.Length; end += 7)
                (ReportReader.Read(text[..end]).Event is Inspection).Should().BeFalse();
        }
    }

    private static AreaInspection Read(string text, out ReportReading reading)
    {
        reading = ReportReader.Read(text);
        return reading.Event.Should().BeOfType<AreaInspection>().Subject;
    }

    private static IEnumerable<string> Codes(string text) => ReportReader.Read(text).Findings.Select(finding => finding.Code);

    private static IEnumerable<Finding> RuleReportOf(AreaInspection record) =>
        Domain.Rules.RuleCatalogue.Check(record).Findings.Where(finding => finding.Severity == FindingSeverity.Error);
}
