using NodaTime.Text;
using Ofsted.Domain.Reading;
using static Ofsted.Domain.Tests.SmallDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>The odd shapes of published documents, each in a small document of an invented authority.</summary>
public class HardFormatsTests
{
    [Fact]
    public void Sif_tables_are_read_by_what_their_cells_mean()
    {
        (string Shape, string Table, string Expected)[] tables =
        [
            ("beside", PlainSifTable, "good good outstanding good good"),
            ("halves above and below the label", """
                                                            Requires
                1. {help}
                                                            improvement
                2. {looked-after}      Requires
                   permanence                               improvement
                                                            Requires
                       2.1 {adoption}
                                                            improvement
                                                            Requires
                       2.2 {leavers}
                                                            improvement
                                                            Requires
                3. {leadership}
                                                            improvement
                """, "ri ri ri ri ri"),
            ("first half above, second half beside", """
                                                            Requires
                1. {help}    improvement
                2. {looked-after}
                   permanence                               Good
                       2.1 {adoption}             Good
                       2.2 {leavers}    Good
                                                            Requires
                3. {leadership}    improvement
                """, "ri good good good ri"),
            ("above the label, which reads like the row before", """
                1. {help}    Inadequate
                2. {looked-after}      Good
                   permanence
                                                            Outstanding
                       2.1 {adoption}
                                                            Requires improvement
                       2.2 {leavers}
                                                            Inadequate
                3. {leadership}
                """, "inadequate good outstanding ri inadequate"),
            ("below the first label", """
                1. {help}
                                                            Good
                2. {looked-after}      Good
                   permanence
                       2.1 {adoption}             Outstanding
                       2.2 {leavers}   Good
                3. {leadership}    Inadequate
                """, "good good outstanding good inadequate"),
            ("over three lines", """
                                                            Requires
                1. {help}    improvement to be
                                                            good
                2. {looked-after}      Good
                   permanence
                       2.1 {adoption}             Good
                                                            Requires
                       2.2 Experiences and progress of care improvement to be
                       leavers                              good
                3. {leadership}    Good
                """, "ri good good ri good"),
            ("halves of the longer words", """
                                                            Requires improvement to
                1. {help}
                                                            be good
                2. {looked-after}      Requires improvement
                   permanence                               to be good
                       2.1 {adoption}             Good
                       2.2 {leavers}  Good
                                                            Requires improvement to
                3. {leadership}
                                                            be good
                """, "ri ri good good ri"),
            ("a wrong row number, wide gaps and justified words", """
                1.   Children   who   need help and protection            Outstanding
                2.   Children looked   after   and   achieving permanence Inadequate
                      2.1 {adoption}                            Not judged
                      2.2 {leavers}        Good
                1.   {leadership}                Requires Improvement
                """, "outstanding inadequate not-judged good ri"),
            ("cut by the end of the page", """
                1. {help}    Good
                2. {looked-after}      Good
                   permanence
                       2.1 {adoption}             Outstanding

                1
                  Ofsted produces this report under its power to combine reports.

                                                                                1
                """ + "\n\f" + """
                       2.2 {leavers}    Inadequate
                3. {leadership}    Good
                """, "good good outstanding inadequate good"),
        ];

        foreach (var (shape, table, expected) in tables)
        {
            var inspection = (Inspection)ReportReader.Read(Sif(table: table)).Event!;
            JudgementArea[] areas =
            [
                JudgementAreas.HelpAndProtection, JudgementAreas.LookedAfterAndPermanence, JudgementAreas.Adoption, JudgementAreas.CareLeavers,
                JudgementAreas.Leadership,
            ];
            string.Join(' ', areas.Select(area => Shown(inspection, area))).Should().Be(expected, shape);
        }
    }

    [Fact]
    public void The_overall_judgement_of_a_sif_report_is_read_from_its_sentence()
    {
        (string Sentence, string Expected)[] sentences =
        [
            ("The overall judgement is good.", "good"),
            ("The overall judgement is requires improvement", "ri"),
            ("The overall judgement is Inadequate", "inadequate"),
            ("The overall judgement is that children’s services require\nimprovement", "ri"),
            ("The overall judgement is that children’s service requires improvement", "ri"),
            ("Children’s services in Gullmouth are inadequate.2", "inadequate"),
            ("Children’s services in Gullmouth require improvement to be\ngood", "ri"),
            ("Children’s services in Gullmouth requires improvement to be good", "ri"),
            ("Children’s services require improvement to be good", "ri"),
            ("The overall judgement is that children’s services are outstanding The harbour is in order.", "outstanding"),
        ];
        foreach (var (sentence, expected) in sentences)
            Shown((Inspection)ReportReader.Read(Sif(overall: sentence)).Event!, JudgementAreas.OverallEffectiveness).Should().Be(expected, sentence);
    }

    [Fact]
    public void A_sentence_that_lost_a_word_is_not_read_as_another_grade()
    {
        var reading = ReportReader.Read(Sif(overall: "Children’s services in Gullmouth require imprvement to be good"));

        ((Inspection)reading.Event!).JudgementOf(JudgementAreas.OverallEffectiveness).Should().BeNull();
        reading.Findings.Should().Contain(finding => finding.Path == "$.judgements" && finding.Message.Contains("overall effectiveness") && finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void The_grade_of_the_board_is_read_from_its_heading()
    {
        (string Heading, string Expected)[] headings =
        [
            ("The Local Safeguarding Children Board is good", "good"),
            ("The Local Safeguarding Children Board is Good", "good"),
            ("The Local Safeguarding Children Board requires improvement to\nbe good", "ri"),
            ("The Local Safeguarding Children is inadequate", "inadequate"),
            ("The effectiveness of the Local Safeguarding Children Board (LSCB) requires improvement", "ri"),
            ("The judgement for the effectiveness of the Local Safeguarding Children Board (LSCB) is\nrequires improvement", "ri"),
            ("The Local Safeguarding Children Board is outstanding The board knows its boats.", "outstanding"),
        ];
        foreach (var (heading, expected) in headings)
            Shown((Inspection)ReportReader.Read(Sif(board: heading)).Event!, JudgementAreas.Lscb).Should().Be(expected, heading);
    }

    [Fact]
    public void The_descriptors_of_grades_are_not_the_grade_of_the_board()
    {
        var reading = ReportReader.Read(Sif(board: "An LSCB that is good coordinates the work of its partners."));

        ((Inspection)reading.Event!).JudgementOf(JudgementAreas.Lscb).Should().BeNull();
        reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.LscbGradeMissing);
    }

    [Fact]
    public void Dates_on_site_are_read_in_every_printed_form()
    {
        (string Printed, string Expected)[] dates =
        [
            ("Inspection dates: 6 to 17 December 2021", "2021-12-06/2021-12-17"),
            ("Inspection date: 13 November 2017 to 24 November 2017", "2017-11-13/2017-11-24"),
            ("Inspection dates: 27 September to 8 October 2021", "2021-09-27/2021-10-08"),
            ("Inspection date: 6 July 2015 – 30 July 2015", "2015-07-06/2015-07-30"),
            ("Inspection date: 6 July 2015 30 July 2015", "2015-07-06/2015-07-30"),
            ("Inspection date: 14 January – 5 February 2014", "2014-01-14/2014-02-05"),
            ("Inspection date: 22 February 2016–18 March 2016", "2016-02-22/2016-03-18"),
            ("Inspection date: 3 June 2014 - 25 June 2014", "2014-06-03/2014-06-25"),
            ("Inspection date: 28 January–5 February 2014", "2014-01-28/2014-02-05"),
            ("Inspection date: 9–24 November 2017", "2017-11-09/2017-11-24"),
            ("Inspection date: 14 January 2014- 5 February 2014", "2014-01-14/2014-02-05"),
            ("Inspection date: 24 November - 17 December 2015", "2015-11-24/2015-12-17"),
            ("Inspection date: 20 June 2017 ─ 13 July 2017", "2017-06-20/2017-07-13"),
            ("Inspection date: 12/09/2016 to 06/10/2016", "2016-09-12/2016-10-06"),
            ("Inspection date: 1/06/2015 – 25/06/2015", "2015-06-01/2015-06-25"),
            ("Inspection date: 28 July 2016", "2016-07-28/2016-07-28"),
            ("Inspection date: 18 Feb 2014 – 12 Mar 2014", "2014-02-18/2014-03-12"),
            ("Inspection date: 02 March 2020 to 13 March 2020", "2020-03-02/2020-03-13"),
            ("Inspection date:\u00A06 to\u00A017 December 2021", "2021-12-06/2021-12-17"),
            ("Inspection date: 19 November-11 December 2013 and 28 – 30\nJanuary 2014", "2013-11-19/2013-12-11 2014-01-28/2014-01-30"),
            ("Inspection dates: 3 June 2019 to 7 June 2019 and 2 July 2019 to\n3 July 2019", "2019-06-03/2019-06-07 2019-07-02/2019-07-03"),
            ("Inspection dates: 5 to 9 December 2022 and 14 to 15 February 2023", "2022-12-05/2022-12-09 2023-02-14/2023-02-15"),
            ("Inspection dates: 30 September to 11 October 2024 and 13 to 16 January 2025", "2024-09-30/2024-10-11 2025-01-13/2025-01-16"),
        ];
        foreach (var (printed, expected) in dates)
            Periods(ReportReader.Read(Sif(dates: printed)).Event!).Should().Be(expected, printed);
    }

    [Theory]
    [InlineData("Inspection date: 6 December to 17 Decmber 2021")]
    [InlineData("Inspection date: 6 July 2015 – 3 July 2015")]
    [InlineData("Inspection date: 11 July 2015 – 30 July 2015")]
    [InlineData("Inspection date: 6 July 2015 – July 2015")]
    [InlineData("Inspection date: 617 July 2015")]
    public void Damaged_dates_are_never_read_without_a_finding(string dates) =>
        ReportReader.Read(Sif(dates: dates)).Findings.Should().Contain(finding =>
            finding.Path == "$.fieldwork" && finding.Severity >= FindingSeverity.Warning);

    [Fact]
    public void The_lead_inspector_is_read_in_every_printed_form()
    {
        (string Printed, string Expected)[] names =
        [
            ("Lead inspector: Ada Fernsby", "Ada Fernsby"),
            ("Lead inspector: Ada Fernsby\n                Her Majesty's Inspector", "Ada Fernsby"),
            ("Lead inspector: Ada Fernsby, His Majesty’s Inspector", "Ada Fernsby"),
            ("Lead inspector: Ada Fernsby HMI", "Ada Fernsby"),
            ("Lead inspector: Ada Fernsby (HMI)", "Ada Fernsby"),
            ("Lead inspector: Ada Fernsby Senior HMI.", "Ada Fernsby"),
            ("Lead inspector on site: Ada Fernsby HMI", "Ada Fernsby"),
            ("Lead inspector:\nAda Fernsby-Jones", "Ada Fernsby-Jones"),
            ("Lead inspector: Máire\nO’Fern, HMI", "Máire O'Fern"),
        ];
        foreach (var (printed, expected) in names)
            ReportReader.Read(Sif(team: printed)).Event!.LeadInspector.Should().Be(expected, printed);
    }

    [Fact]
    public void Letters_name_their_authority_and_dates_in_every_printed_form()
    {
        (string Title, string Sentence, string Authority, string Expected)[] letters =
        [
            ("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023", "Gullmouth", "2023-05-17/2023-05-18"),
            ("Focused visit to Gullmouth Borough Council’s children’s services.", "on 17 May 2023", "Gullmouth Borough Council", "2023-05-17/2023-05-17"),
            ("Focused visit to Gullmouth local authority children’s\nservices", "between 3 and 5 November 2020", "Gullmouth", "2020-11-03/2020-11-05"),
            ("Focused visit to children’s services", "on 28 to 29 May 2025", "Gullmouth", "2025-05-28/2025-05-29"),
            ("Focused\n          BA14 8JN visit to Gullmouth children’s services", "on 31 July and 1 August 2019", "Gullmouth", "2019-07-31/2019-08-01"),
            ("Focused visit to Gullmouth children’s services", "on 29 and 30 September, and 1 October 2020", "Gullmouth", "2020-09-29/2020-10-01"),
            ("Focused visit to Gullmouth children’s services", "on the 15 and 16 of May 2018", "Gullmouth", "2018-05-15/2018-05-16"),
            ("Focused visit to Gullmouth children’s services", "on 4–5 June 2019", "Gullmouth", "2019-06-04/2019-06-05"),
        ];
        foreach (var (title, sentence, authority, expected) in letters)
        {
            var visit = ReportReader.Read(Letter(title, sentence)).Event!;
            visit.Authority.Name.Should().Be(authority, title);
            Periods(visit).Should().Be(expected, sentence);
            visit.LeadInspector.Should().Be("Ada Fernsby", title);
        }
    }

    [Fact]
    public void A_letter_is_read_though_its_dates_come_first_and_its_closing_words_are_missing()
    {
        var text = Letter("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023")
            .Replace("the focused visit to Gullmouth children’s services on 17 and 18 May 2023.", "the focused visit on 17 and 18 May 2023 to Boats for Children, Gullmouth.")
            .Replace("Yours sincerely\n", "");

        var reading = ReportReader.Read(text);

        Periods(reading.Event!).Should().Be("2023-05-17/2023-05-18");
        reading.Event!.LeadInspector.Should().Be("Ada Fernsby");
    }

    [Fact]
    public void A_signatory_whom_the_letter_does_not_name_is_in_doubt()
    {
        var text = Letter("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023");

        ReportReader.Read(text).Findings.Should().NotContain(finding => finding.Path == "$.leadInspector");
        ReportReader.Read(text.Replace("\nAda Fernsby\n", "\nAda Fornsby\n")).Findings
            .Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.LeadInspectorDoubtful);
    }

    [Theory]
    [InlineData("•")]
    [InlineData("\uF06E")]
    [InlineData("?")]
    [InlineData("\uFFFD")]
    [InlineData("n")]
    [InlineData("o")]
    [InlineData("-")]
    [InlineData("*")]
    public void Items_begin_with_whatever_stands_for_a_bullet(string bullet)
    {
        var text = Letter("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023").Replace("◼", bullet);

        var reading = ReportReader.Read(text);

        reading.Event!.Recommendations!.Select(item => item.Text).Should().Equal("The oars, and who holds them.", "The sails.");
        reading.Findings.Should().NotContain(finding => finding.Path.StartsWith("$.recommendations"));
    }

    [Fact]
    public void Lists_are_read_in_every_printed_form()
    {
        (string Shape, string List, int Priority, int Improvements)[] lists =
        [
            ("bullets under headings", "What does the local authority need to improve?\n\nPriority and immediate action\n\n\uF06E Mend the mast.\n\nAreas for improvement\n\n\uF06E Sew the sail.\n\n\uF06E Tar the hull.", 1, 2),
            ("numbers that run on", "8. The boats are old.\n\nWhat does the local authority need to improve?\n\nPriority and immediate action\n\n9. There are no priority actions.\n\nAreas for improvement\n\n10. Sew the sail.\n\n11. Tar the hull.\n\nThe local authority’s strengths\n\n12. It floats.", 0, 2),
            ("a statement that there are none", "What does the local authority need to improve?\n\nPriority and immediate action\n\nThere are no priority actions.\n\nAreas for improvement\n\n1. Sew the sail.", 0, 1),
            ("a numbered statement", "What does the local authority need to improve?\n\nPriority and immediate action\n\n1. The inspection did not find any areas for priority and immediate action.\n\nAreas for improvement\n\n2. Sew the sail.", 0, 1),
            ("heading and first item on one line", "Recommendations 1. Sew the sail.\n\n2. Tar the hull.", 0, 2),
            ("sub-items", "Recommendations\n\n1. Sew the sail:\n     \uF02D with thread\n     \uF02D with needles.\n\n2. Tar the hull.", 0, 2),
            ("a reference that wraps like a number", "Recommendations\n\n1. Sew the sail, and keep it sewn through the winter storms (paragraphs 71,\n138).\n\n2. Tar the hull (paragraph 9).", 0, 2),
            ("a page ends in an item", "Recommendations\n\n1. Sew the sail, and keep it\n\n                                   4\n\fsewn.\n\n2. Tar the hull.", 0, 2),
        ];
        foreach (var (shape, list, priority, improvements) in lists)
        {
            var totals = RecommendationTotals.Of(ReportReader.Read(Sif(list: list)).Event!.Recommendations!);
            (totals.PriorityActions, totals.Improvements).Should().Be((priority, improvements), shape);
        }
    }

    [Fact]
    public void An_item_that_lost_its_bullet_or_its_first_line_is_in_doubt()
    {
        var text = Letter("Focused visit to Gullmouth children’s services", "on 17 and 18 May 2023").Replace("◼ The sails.", "◼ The sails.\n◼ The ropes of\nthe great boats.");
        ReportReader.Read(text).Findings.Should().NotContain(finding => finding.Code == ReadingFindingCodes.RecommendationDoubtful);

        string[] damaged = [text.Replace("◼ The ropes of\n", ""), text.Replace("the great boats.", ""), text.Replace("◼ The ropes of\nthe great boats.", "◼ The sails.")];
        foreach (var damage in damaged)
            ReportReader.Read(damage).Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationDoubtful, damage);
    }

    [Fact]
    public void Lists_that_are_gone_are_findings()
    {
        ReportReader.Read(Sif(list: "")).Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationListMissing);
        ReportReader.Read(Sif(boardList: "")).Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationListMissing);
        ReportReader.Read(Sif(list: "Recommendations\n\n1. Sew the sail.\n\n2. Tar the hull.\n\nSummary for children and young people\n\n6. It floats."))
            .Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.RecommendationsGap);
    }

    [Fact]
    public void References_to_the_national_framework_are_read_in_every_printed_form()
    {
        (string Printed, string Expected)[] references =
        [
            ("(outcome 1, national framework)", "outcome 1"), ("(Outcome four, National Framework)", "outcome 4"),
            ("(national framework, outcome 4)", "outcome 4"), ("(outcome 3: national framework)", "outcome 3"), ("(Outcome 3)", "outcome 3"),
            ("(Enabler two)", "enabler 2"), ("(Principle 1)", "principle 1"), ("(principle 4)", "principle 4"),
            ("(Enabler 2: Leaders drive conditions for effective practice)", "enabler 2"),
            ("(enabler: the workforce is equipped and effective, national framework)", "enabler 3"),
            ("[ Outcome 4, national framework]", "outcome 4"), ("Enabler three: National Framework.", "enabler 3"),
            ("(Outcome 4 National Social Care Framework)", "outcome 4"), ("(outcome 3,\nnational framework)", "outcome 3"),
            ("(outcome\n2, national framework)", "outcome 2"), ("(national\n\n                          3\n\fframework, outcome 1)", "outcome 1"),
        ];
        foreach (var (printed, expected) in references)
        {
            var text = Letter("Focused visit to Gullmouth children’s services", "on 28 to 29 May 2025").Replace("The sails.", "The sails " + printed);
            ReportReader.Read(text).Event!.Recommendations![1].NationalFramework.Select(reference => reference.ToString()).Should().Equal([expected], printed);
        }
    }

    [Fact]
    public void A_reference_that_one_item_lacks_is_a_finding()
    {
        var text = Letter("Focused visit to Gullmouth children’s services", "on 28 to 29 May 2025")
            .Replace("The sails.", "The sails (outcome 1, national framework).\n◼ The keel (outcome 2, national framework).");

        ReportReader.Read(text).Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.RecommendationDoubtful)
            .Which.Path.Should().Be("$.recommendations[0]");
    }

    [Fact]
    public void A_front_page_whose_lines_were_joined_is_read()
    {
        var joined = string.Join("\n\n", Sif().Split("\n\n").Select(paragraph => paragraph.Contains("2.1") ? paragraph : paragraph.Replace('\n', ' ')));

        var (plain, read) = ((Inspection)ReportReader.Read(Sif()).Event!, (Inspection)ReportReader.Read(joined).Event!);

        plain.Authority.Name.Should().Be("Gullmouth Council");
        (read.Authority, read.LeadInspector, read.Published).Should().Be((plain.Authority, "Ada Fernsby", new LocalDate(2016, 8, 1)));
        read.Fieldwork.Should().Equal(plain.Fieldwork);
        read.Judgements.Should().Equal(plain.Judgements);
    }

    [Fact]
    public void A_report_whose_first_title_line_is_gone_is_not_taken_for_a_review_of_the_board()
    {
        var reading = ReportReader.Read(Sif().Replace("Inspection of services for children in need of help and\n", ""));

        reading.Kind.Should().Be(DocumentKind.SingleInspectionReport);
        ((Inspection)reading.Event!).Judgements.Should().HaveCount(7);
    }

    private static string Shown(Inspection inspection, JudgementArea area) => inspection.JudgementOf(area) switch
    {
        null => "absent",
        { Grade: null } => "not-judged",
        { Grade: { } grade } => grade == Grades.RequiresImprovement ? "ri" : grade.Code,
    };

    private static string Periods(InspectionEvent read) => string.Join(' ', read.Fieldwork.Select(period =>
        $"{LocalDatePattern.Iso.Format(period.Start)}/{LocalDatePattern.Iso.Format(period.End!.Value)}"));
}
