using NodaTime.Text;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

public class ReportReaderTests
{
    [Theory]
    [InlineData("sif-2014-grades-wrapped.txt", "sif-2013", "single-inspection", "2014-01-07/2014-01-29", "", "Wilhelmina Thistlewood",
        "overall-effectiveness requires-improvement, help-and-protection requires-improvement, looked-after-and-permanence outstanding, adoption inadequate, care-leavers outstanding, leadership requires-improvement, lscb inadequate")]
    [InlineData("sif-2015-boxes.txt", "sif-2013", "single-inspection", "2014-10-13/2014-11-04", "2014-12-19", "Ottoline Harbottle",
        "overall-effectiveness inadequate, help-and-protection outstanding, looked-after-and-permanence requires-improvement, adoption outstanding, care-leavers requires-improvement, leadership inadequate, lscb requires-improvement")]
    [InlineData("sif-2016-recommendations.txt", "sif-2013", "single-inspection", "2016-09-05/2016-09-29", "2016-11-25", "Cosmo Underhill-Grey",
        "overall-effectiveness good, help-and-protection outstanding, looked-after-and-permanence outstanding, adoption inadequate, care-leavers outstanding, leadership good, lscb outstanding")]
    [InlineData("sif-re-inspection.txt", "sif-2013", "re-inspection", "2017-11-06/2017-11-17", "2018-01-19", "Ignatius Pellew",
        "overall-effectiveness requires-improvement, help-and-protection requires-improvement, looked-after-and-permanence good, adoption not-judged, care-leavers inadequate, leadership outstanding")]
    [InlineData("lscb-review.txt", "sif-2013", "lscb-review", "2015-06-08/2015-06-10", "2015-07-06", "Dorothea Mimms", "lscb requires-improvement")]
    [InlineData("looked-after-2013.txt", "lac-2013", "looked-after-inspection", "2013-07-22/2013-07-26", "2013-08-09", "Erasmus Plover",
        "overall-effectiveness inadequate, capacity-to-improve good, outcomes adequate")]
    [InlineData("ilacs-2018-old-title.txt", "ilacs-2018", "short-inspection", "2019-06-10/2019-06-14 2019-07-09/2019-07-10", "", "Lavinia Crake",
        "impact-of-leaders outstanding, help-and-protection requires-improvement, children-in-care-and-care-leavers requires-improvement, overall-effectiveness requires-improvement")]
    [InlineData("ilacs-2022-new-title.txt", "ilacs-2018", "short-inspection", "2022-12-05/2022-12-09 2023-02-14/2023-02-15", "", "Araminta Vole",
        "impact-of-leaders outstanding, help-and-protection good, children-in-care-and-care-leavers good, overall-effectiveness good")]
    [InlineData("ilacs-2023.txt", "ilacs-2023", "standard-inspection", "2025-02-10/2025-02-21", "", "Jenny-anne Thistlewood",
        "impact-of-leaders good, help-and-protection requires-improvement, children-in-care good, care-leavers outstanding, overall-effectiveness good")]
    [InlineData("ilacs-2026.txt", "ilacs-2026", "standard-inspection", "2026-05-04/2026-05-15", "", "Peregrine Oakapple",
        "impact-of-leaders inadequate, help-and-protection good, children-in-care good, care-leavers good")]
    public void A_report_of_every_family_becomes_a_record(
        string name, string edition, string activity, string fieldwork, string published, string leadInspector, string judgements)
    {
        var inspection = ReportReader.Read(Documents.Text(name)).Event.Should().BeOfType<Inspection>().Subject;

        inspection.Edition?.Code.Should().Be(edition);
        (inspection.Activity?.Code).Should().Be(activity);
        string.Join(' ', inspection.Fieldwork).Should().Be(fieldwork);
        Iso(inspection.Published).Should().Be(published);
        inspection.LeadInspector.Should().Be(leadInspector);
        string.Join(", ", inspection.Judgements.Select(judgement => $"{judgement.Area.Code} {judgement.Grade?.Code ?? "not-judged"}")).Should().Be(judgements);
    }

    [Theory]
    [InlineData("letter-2018.txt", "2018-01-23/2018-01-24", "2018-02-22", "Lavinia Crake", "front-door cin-cp")]
    [InlineData("letter-2020-pandemic.txt", "2020-11-03/2020-11-05", "2020-12-04", "Araminta Vole", "")]
    [InlineData("letter-2023-priority-action.txt", "2023-11-21/2023-11-22", "2024-01-12", "Ignatius Pellew", "care-leavers")]
    [InlineData("letter-2025.md", "2025-04-29/2025-04-30", "2025-05-22", "Jenny-anne Thistlewood", "front-door")]
    public void A_letter_of_every_family_becomes_a_record(string name, string fieldwork, string published, string leadInspector, string topics)
    {
        var visit = ReportReader.Read(Documents.Text(name)).Event.Should().BeOfType<Visit>().Subject;

        visit.Activity.Should().Be(InspectionActivities.FocusedVisit);
        string.Join(' ', visit.Fieldwork).Should().Be(fieldwork);
        Iso(visit.Published).Should().Be(published);
        visit.LeadInspector.Should().Be(leadInspector);
        string.Join(' ', visit.Topics.Select(topic => topic.Code)).Should().Be(topics);
        visit.OriginOf("edition").Should().Be(ValueOrigin.Inferred);
    }

    [Theory]
    [InlineData("sif-2014-grades-wrapped.txt", 1, 3, 0, 2)]
    [InlineData("sif-2015-boxes.txt", 2, 3, 0, 1)]
    [InlineData("sif-2016-recommendations.txt", 0, 3, 0, 1)]
    [InlineData("sif-re-inspection.txt", 0, 2, 0, 0)]
    [InlineData("lscb-review.txt", 0, 0, 0, 2)]
    [InlineData("looked-after-2013.txt", 0, 3, 0, 0)]
    [InlineData("ilacs-2018-old-title.txt", 0, 2, 0, 0)]
    [InlineData("ilacs-2022-new-title.txt", 0, 2, 0, 0)]
    [InlineData("ilacs-2023.txt", 0, 4, 0, 0)]
    [InlineData("ilacs-2026.txt", 0, 1, 0, 0)]
    [InlineData("letter-2018.txt", 0, 2, 0, 0)]
    [InlineData("letter-2020-pandemic.txt", 0, 1, 0, 0)]
    [InlineData("letter-2023-priority-action.txt", 2, 1, 0, 0)]
    [InlineData("letter-2025.md", 0, 2, 0, 0)]
    public void Items_are_counted_by_addressee_and_priority(string name, int priority, int improvements, int lscbPriority, int lscbImprovements)
    {
        var recommendations = ReportReader.Read(Documents.Text(name)).Event!.Recommendations;

        var totals = RecommendationTotals.Of(recommendations!);
        (totals.PriorityActions, totals.Improvements, totals.LscbPriorityActions, totals.LscbImprovements)
            .Should().Be((priority, improvements, lscbPriority, lscbImprovements));
    }

    [Fact]
    public void Items_keep_their_numbers_themes_and_references()
    {
        var boxes = ReportReader.Read(Documents.Text("sif-2015-boxes.txt")).Event!.Recommendations!;
        boxes.Select(item => item.Number).Should().Equal(1, 2, 3, 4, 5, 13);
        boxes.Select(item => item.Theme).Should().Equal(
            "Leadership, management and governance", "Leadership, management and governance", "Care leavers", "Quality of practice", "Quality of practice", null);
        boxes[2].Text.Should().Be("Teach every young sailor to row, with a plan that says who teaches, and when.");

        var recommendations = ReportReader.Read(Documents.Text("sif-2016-recommendations.txt")).Event!.Recommendations!;
        recommendations[0].Paragraphs.Should().Equal(9);
        recommendations[1].Paragraphs.Should().Equal(11, 12, 138);

        var report = ReportReader.Read(Documents.Text("ilacs-2023.txt")).Event!.Recommendations!;
        report.SelectMany(item => item.NationalFramework).Select(reference => reference.ToString())
            .Should().Equal("outcome 3", "outcome 4", "enabler 3", "enabler 2");
    }

    [Fact]
    public void A_list_that_lost_its_numbers_is_read_by_paragraphs_and_its_fragments_are_findings()
    {
        var reading = ReportReader.Read("""
            Borough of Eastmere
            Inspection of services for children in need of help and protection, children looked after and care leavers
            Report published: 19 December 2014
            Inspection date: 13 October 2014 to 4 November 2014

            Recommendations

            Count the beams of the lighthouse each night, write the number in the log
            and read it out in the morning (paragraphs 3, 5).

            of the harbour so that no boat waits at the mole for longer than it must.

            Teach every young sailor to row, with a plan that says who teaches, and when.

            Summary for children and young people
            """);

        reading.Event!.Recommendations!.Select(item => item.Text).Should().Equal(
            "Count the beams of the lighthouse each night, write the number in the log and read it out in the morning (paragraphs 3, 5).",
            "Teach every young sailor to row, with a plan that says who teaches, and when.");
        reading.Event.Recommendations!.Should().OnlyContain(item => item.Number == null);
        reading.Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.RecommendationNumbersLost);
        reading.Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.RecommendationDoubtful && finding.Line == 11);
    }

    [Fact]
    public void A_date_in_the_name_of_the_file_is_used_when_the_document_prints_none_and_the_record_says_so()
    {
        var reading = ReportReader.Read(Documents.Text("ilacs-2026.txt"), new ReadingOptions { FileName = "downloads/eastmere - 07 july 2026.txt" });

        reading.Event!.Published.Should().Be(new LocalDate(2026, 7, 7));
        reading.Event.OriginOf("published").Should().Be(ValueOrigin.FileName);
        reading.Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.PublicationFromFileName);
    }

    [Fact]
    public void A_printed_date_wins_over_the_name_of_the_file_and_the_difference_is_a_finding()
    {
        var reading = ReportReader.Read(Documents.Text("sif-2016-recommendations.txt"), new ReadingOptions { FileName = "northfold - 28 november 2016.pdf" });

        reading.Event!.Published.Should().Be(new LocalDate(2016, 11, 25));
        reading.Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.PublicationDiffers);
    }

    [Fact]
    public void Every_value_knows_its_line()
    {
        var text = Documents.Text("ilacs-2023.txt");
        var lines = text.Split('\n');

        var reading = ReportReader.Read(text);

        reading.WhereIs("$.fieldwork[0]")!.Line.Should().Be(3);
        reading.WhereIs("$.judgements[3].grade")!.Origin.Should().Be(ValueOrigin.CrossChecked);
        reading.WhereIs("$.activity")!.Origin.Should().Be(ValueOrigin.Inferred);
        foreach (var value in reading.Values.Where(value => value.Line is not null))
            lines[value.Line!.Value - 1].Replace('’', '\'').Should().Contain(value.Text!.Split("  ")[0]);
    }

    [Theory]
    [InlineData("ilacs-2023.txt")]
    [InlineData("sif-2016-recommendations.txt")]
    [InlineData("letter-2018.txt")]
    [InlineData("letter-2025.md")]
    public void Columns_are_those_of_the_value_itself(string name)
    {
        var text = Documents.Text(name).Replace("\r\n", "\n");
        var lines = text.Replace("\f", "").Split('\n');
        var reading = ReportReader.Read(text);
        string Printed(string path) => reading.WhereIs(path) is { Line: { } line, Column: { } column, Length: { } length }
            ? lines[line - 1].Substring(column - 1, length) : throw new InvalidOperationException($"{path} has no place.");

        Printed("$.leadInspector").Should().Be(reading.Event!.LeadInspector);
        Printed("$.fieldwork[0]").Should().MatchRegex("^(the )?[0-9]+[ /][^.]*$");
        Printed("$.recommendations[0]").Should().StartWith(reading.Event.Recommendations![0].Text[..5]);
        for (var i = 0; i < ((reading.Event as Inspection)?.Judgements.Count ?? 0); i++)
            Printed($"$.judgements[{i}].grade").ToLowerInvariant().Should().ContainAny("good", "requires", "outstanding", "inadequate", "improvement");
    }

    [Fact]
    public void A_known_authority_is_resolved_and_an_unknown_one_keeps_its_printed_name()
    {
        var text = Documents.Text("ilacs-2023.txt");

        ReportReader.Read(text).Event!.Authority.Should().Be(new AuthorityReference { Name = "Westmarch Council" });
        ReportReader.Read(text.Replace("Westmarch Council", "City of York Council")).Event!.Authority
            .Should().Be(new AuthorityReference { Urn = 80453, Name = "York" });
        var trust = ReportReader.Read(text.Replace("Westmarch Council local authority\nchildren’s services", "Bradford Children and Families\nTrust"));
        (trust.Event!.Authority.Name).Should().Be("Bradford");
        trust.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.AuthorityFromDeliveryBody);
    }

    [Fact]
    public void A_heading_that_contradicts_the_front_page_is_an_error()
    {
        var text = Documents.Text("ilacs-2023.txt").Replace("children in care: good", "children in care: inadequate");

        var reading = ReportReader.Read(text);

        ((Inspection)reading.Event!).GradeOf(JudgementAreas.ChildrenInCare).Should().Be(Grades.Good);
        reading.Findings.Should().ContainSingle(finding => finding.Code == ReadingFindingCodes.GradeConflict)
            .Which.Path.Should().Be("$.judgements[2].grade");
    }

    [Theory]
    [InlineData(ReadingStrictness.Recover, true, true)]
    [InlineData(ReadingStrictness.CertainOnly, true, false)]
    [InlineData(ReadingStrictness.AllOrNothing, false, false)]
    public void Strictness_says_what_becomes_of_a_disputed_grade(ReadingStrictness strictness, bool hasEvent, bool hasGrade)
    {
        var text = Documents.Text("ilacs-2023.txt").Replace("children in care: good", "children in care: inadequate");

        var inspection = (Inspection?)ReportReader.Read(text, new ReadingOptions { Strictness = strictness }).Event;

        (inspection is not null).Should().Be(hasEvent);
        (inspection?.GradeOf(JudgementAreas.ChildrenInCare) is not null).Should().Be(hasGrade);
        (inspection?.GradeOf(JudgementAreas.CareLeavers) is not null).Should().Be(hasEvent);
    }

    [Fact]
    public void A_grade_that_the_table_lost_comes_from_the_heading_and_the_damage_is_a_finding()
    {
        var text = Documents.Text("ilacs-2023.txt").Replace("children who need help and protection      ", "").Replace(
            "The experiences and progress of            Requires improvement to be good", "The experiences and progress of");

        var reading = ReportReader.Read(text);

        ((Inspection)reading.Event!).GradeOf(JudgementAreas.HelpAndProtection).Should().Be(Grades.RequiresImprovement);
        reading.Findings.Should().Contain(finding => finding.Code == ReadingFindingCodes.TableDamaged);
    }

    [Fact]
    public void What_is_gone_from_table_and_headings_is_absent_with_an_error()
    {
        var text = Documents.Text("ilacs-2026.txt")
            .Replace(" The experiences and progress of            Good\n children who need help and protection\n", "")
            .Replace("The experiences and progress of children who need help and\nprotection: good", "");

        var reading = ReportReader.Read(text);

        ((Inspection)reading.Event!).JudgementOf(JudgementAreas.HelpAndProtection).Should().BeNull();
        reading.Findings.Should().Contain(finding =>
            finding.Code == ReadingFindingCodes.GradeMissing && finding.Path == "$.judgements" && finding.Message.Contains("help and protection"));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_change_nothing(string lineEnd)
    {
        foreach (var name in Documents.Names)
        {
            var text = Documents.Text(name);
            ReportReader.Read(text.Replace("\n", lineEnd)).Event.Should().Be(ReportReader.Read(text).Event, name);
        }
    }

    [Fact]
    public void Spacing_lost_by_a_converter_changes_no_grade_and_no_date()
    {
        foreach (var name in Documents.Names)
        {
            var text = Documents.Text(name);
            var flat = string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0));

            var (first, second) = (ReportReader.Read(text).Event!, ReportReader.Read(flat).Event!);

            second.Fieldwork.Should().Equal(first.Fieldwork, name);
            (second as Inspection)?.Judgements.Should().Equal((first as Inspection)?.Judgements, name);
        }
    }

    [Theory]
    [InlineData("fi", "\uFB01")]
    [InlineData(" ", "\u00A0")]
    [InlineData("inspection", "in\u00ADspection")]
    public void Ligatures_hard_spaces_and_soft_hyphens_change_nothing(string plain, string typographic)
    {
        foreach (var name in Documents.Names)
        {
            var text = Documents.Text(name);
            ReportReader.Read(text.Replace(plain, typographic)).Event.Should().Be(ReportReader.Read(text).Event, name);
        }
    }

    private static string Iso(LocalDate? date) => date is { } value ? LocalDatePattern.Iso.Format(value) : "";
}
