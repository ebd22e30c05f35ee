using NodaTime.Text;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.CorpusTests;

/// <summary>
/// How much of the real documents the reader gets right. The shares are what was last measured: the tests fail when a change
/// loses any of it.
/// </summary>
public class ReadingAccuracyTests(ITestOutputHelper output)
{
    private static readonly (string Column, JudgementArea Area)[] GradeColumns =
    [
        ("overall", JudgementAreas.OverallEffectiveness), ("sif_help_protection", JudgementAreas.HelpAndProtection),
        ("il_help_protection", JudgementAreas.HelpAndProtection), ("sif_cla_permanence", JudgementAreas.LookedAfterAndPermanence),
        ("sif_adoption", JudgementAreas.Adoption), ("sif_care_leavers", JudgementAreas.CareLeavers), ("il_care_leavers", JudgementAreas.CareLeavers),
        ("sif_leadership", JudgementAreas.Leadership), ("sif_lscb", JudgementAreas.Lscb), ("il_leaders", JudgementAreas.ImpactOfLeaders),
        ("il_in_care", JudgementAreas.ChildrenInCare), ("il_in_care_and_leavers", JudgementAreas.ChildrenInCareAndCareLeavers),
    ];

    [Theory]
    [InlineData("reports")]
    [InlineData("reports-flow")]
    public void Reports_are_read_as_well_as_they_ever_were(string rendering)
    {
        var table = new AccuracyTable();
        var folder = CorpusFolder.Require();
        foreach (var truth in TruthTable.Read(Path.Combine(folder, "truth-reports.csv")))
            CompareReport(table, truth, Read(Path.Combine(folder, rendering, truth["file"])));
        output.WriteLine(table.ToString());

        table.Share("grade").Should().Be(1, "every grade was right when last measured");
        table.Share("authority", "edition", "activity", "fieldwork", "published", "lead inspector").Should().Be(1);
        table.Share("items", "national framework").Should().Be(1);
    }

    [Theory]
    [InlineData("letters")]
    [InlineData("letters-flow")]
    public void Letters_are_read_as_well_as_they_ever_were(string rendering)
    {
        var table = new AccuracyTable();
        var folder = CorpusFolder.Require();
        foreach (var truth in TruthTable.Read(Path.Combine(folder, "truth-letters.csv")))
            CompareLetter(table, truth, Read(Path.Combine(folder, rendering, truth["file"])));
        output.WriteLine(table.ToString());

        table.Share("authority", "fieldwork", "published", "lead inspector").Should().Be(1);
        table.Share("items", "national framework").Should().Be(1);
    }

    [Theory]
    [InlineData("000_", "80535_oldham", "2015")]
    [InlineData("004_", "80542_rochdale", "2014")]
    public void Two_renderings_of_a_report_give_the_same_record_or_a_finding(string seed, string report, string year)
    {
        var folder = CorpusFolder.Require();
        var other = ReadOne(Path.Combine(folder, "seeds"), seed);
        var whole = ReadOne(Path.Combine(folder, "reports"), report, year);

        var (left, right) = ((Inspection)other.Event!, (Inspection)whole.Event!);
        left.Authority.Should().Be(right.Authority);
        left.Fieldwork.Should().Equal(right.Fieldwork);
        left.Published.Should().Be(right.Published);
        foreach (var judgement in right.Judgements)
        {
            if (left.JudgementOf(judgement.Area) is { } read)
                read.Should().Be(judgement);
            else
                other.Findings.Should().Contain(finding => finding.Path == "$.judgements" && finding.Message.Contains(judgement.Area.Label, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void Two_renderings_of_a_letter_give_the_same_record()
    {
        var folder = CorpusFolder.Require();
        var left = (Visit)ReadOne(Path.Combine(folder, "seeds"), "002_").Event!;
        var right = (Visit)ReadOne(Path.Combine(folder, "letters"), "80535_oldham", "2025").Event!;

        left.Authority.Should().Be(right.Authority);
        left.Fieldwork.Should().Equal(right.Fieldwork);
        left.Published.Should().Be(right.Published);
        left.LeadInspector.Should().Be(right.LeadInspector);
        left.Recommendations!.Select(item => item.Text).Should().Equal(right.Recommendations!.Select(item => item.Text));
    }

    [Theory]
    [InlineData("001_")]
    [InlineData("003_")]
    public void An_article_and_a_council_paper_are_not_taken_for_reports(string seed) =>
        ReadOne(Path.Combine(CorpusFolder.Require(), "seeds"), seed).Event.Should().BeNull();

    private static void CompareReport(AccuracyTable table, IReadOnlyDictionary<string, string> truth, ReportReading reading)
    {
        var inspection = reading.Event as Inspection;
        void Compare(string field, string expected, string? actual) => table.Compare(truth["layout_family"], field, truth["file"], expected, actual ?? "");

        Compare("authority", truth["urn"], inspection?.Authority.Urn?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Compare("edition", truth["edition"] == "pre-sif-2012" ? "lac-2013" : truth["edition"], inspection?.Edition?.Code);
        Compare("activity", Activity(truth), inspection?.Activity?.Code);
        Compare("fieldwork", $"{truth["inspection_start"]}/{truth["inspection_end"]}", $"{Iso(inspection?.FirstDay)}/{Iso(inspection?.LastDay)}");
        Compare("published", truth["published_printed"].Length > 0 ? truth["published_printed"] : truth["published"], Iso(inspection?.Published));
        Compare("lead inspector", truth["lead_inspector"], inspection?.LeadInspector);
        foreach (var area in GradeColumns.GroupBy(column => column.Area, column => truth[column.Column]))
        {
            var expected = area.FirstOrDefault(grade => grade.Length > 0, "").Replace(' ', '-');
            var judgement = inspection?.JudgementOf(area.Key);
            Compare("grade", $"{area.Key.Code} {expected}", $"{area.Key.Code} {(judgement is null ? "" : judgement.Grade?.Code ?? "not-judged")}");
        }

        var totals = RecommendationTotals.Of(inspection?.Recommendations ?? []);
        Compare("items", $"{truth["rec_la_priority"]} {truth["rec_la_other"]} {truth["rec_lscb_priority"]} {truth["rec_lscb_other"]}",
            FormattableString.Invariant($"{totals.PriorityActions} {totals.Improvements} {totals.LscbPriorityActions} {totals.LscbImprovements}"));
        if (truth["rec_nf_refs"].Length > 0)
            Compare("national framework", truth["rec_nf_refs"], FormattableString.Invariant($"{totals.NationalFrameworkReferences}"));
    }

    private static void CompareLetter(AccuracyTable table, IReadOnlyDictionary<string, string> truth, ReportReading reading)
    {
        var visit = reading.Event as Visit;
        void Compare(string field, string expected, string? actual) => table.Compare(truth["layout_family"], field, truth["file"], expected, actual ?? "");

        Compare("authority", truth["urn"], visit?.Authority.Urn?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Compare("fieldwork", $"{truth["visit_start"]}/{truth["visit_end"]}", $"{Iso(visit?.FirstDay)}/{Iso(visit?.LastDay)}");
        Compare("published", truth["letter_date"].Length > 0 ? truth["letter_date"] : truth["file_date"], Iso(visit?.Published));
        Compare("lead inspector", truth["lead_inspector"], visit?.LeadInspector);
        var totals = RecommendationTotals.Of(visit?.Recommendations ?? []);
        Compare("items", $"{truth["priority_action_items"]} {truth["improvement_items"]}", FormattableString.Invariant($"{totals.PriorityActions} {totals.Improvements}"));
        Compare("national framework", truth["nf_refs"], FormattableString.Invariant($"{totals.NationalFrameworkReferences}"));
    }

    private static string Activity(IReadOnlyDictionary<string, string> truth) => (truth["kind"], truth["subtype"]) switch
    {
        ("ILACS-standard", _) => "standard-inspection",
        ("ILACS-short", _) => "short-inspection",
        ("SIF", "re-inspection") => "re-inspection",
        ("SIF", _) => "single-inspection",
        (_, "LSCB review only") => "lscb-review",
        _ => "looked-after-inspection",
    };

    private static ReportReading ReadOne(string folder, params string[] parts) =>
        Read(Directory.EnumerateFiles(folder).Single(path => parts.All(part => Path.GetFileName(path).Contains(part, StringComparison.Ordinal))));

    private static ReportReading Read(string path) => ReportReader.Read(File.ReadAllText(path), new ReadingOptions { FileName = path });

    private static string Iso(LocalDate? date) => date is { } value ? LocalDatePattern.Iso.Format(value) : "";
}
