using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.CorpusTests;

/// <summary>How much of the real letters and reports on areas the reader gets right; the tests fail when a change loses any of it.</summary>
public class AreaInspectionAccuracyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("jtai")]
    [InlineData("jtai-flow")]
    public void Joint_letters_are_read_as_well_as_they_ever_were(string rendering)
    {
        var table = new AccuracyTable();
        var folder = CorpusFolder.Require();
        foreach (var truth in TruthTable.Read(Path.Combine(folder, "truth-jtai.csv")))
            CompareLetter(table, truth, Read(folder, rendering, truth["slug"]));
        output.WriteLine(table.ToString());

        table.Share("authority", "fieldwork", "published", "theme", "statement due", "inspectorates", "writer").Should().Be(1);
        table.Share("priority actions", "improvements").Should().Be(1);
    }

    [Theory]
    [InlineData("send")]
    [InlineData("send-flow")]
    public void Send_reports_are_read_as_well_as_they_ever_were(string rendering)
    {
        var table = new AccuracyTable();
        var folder = CorpusFolder.Require();
        foreach (var truth in TruthTable.Read(Path.Combine(folder, "truth-send.csv")))
            CompareReport(table, truth, Read(folder, rendering, truth["slug"]));
        output.WriteLine(table.ToString());

        table.Share("authority", "fieldwork", "published", "outcome", "leads", "follow-up", "previous").Should().Be(1);
        table.Share("priority actions", "improvements").Should().Be(1);
    }

    private static (ReportReading Reading, AreaInspection Record) Read(string folder, string rendering, string slug)
    {
        var reading = ReportReader.Read(
            File.ReadAllText(Path.Combine(folder, rendering, slug + ".txt")), new ReadingOptions { FileName = slug.Replace('-', ' ') });
        return (reading, reading.Event.Should().BeOfType<AreaInspection>(slug).Subject);
    }

    private static void CompareLetter(AccuracyTable table, IReadOnlyDictionary<string, string> truth, (ReportReading Reading, AreaInspection Record) read)
    {
        var (reading, record) = read;
        Compare("authority", truth["urn"], $"{record.Authority.Urn}");
        Compare("fieldwork", $"{truth["fieldwork_from"]}/{truth["fieldwork_to"]}", string.Join("; ", record.Fieldwork));
        Compare("published", truth["letter_date"], Day(record.Published));
        Compare("theme", truth["theme"], record.Theme?.Code ?? "");
        Compare("inspectorates", truth["inspectorates"].Replace("HMIC;", "HMICFRS;", StringComparison.Ordinal), string.Join("; ", record.Inspectorates.Select(Name)));
        Compare("writer", truth["principal_authority"].TrimEnd(',').Replace('’', '\''), record.PrincipalAuthority ?? "");

        // The truth leaves out the one day that is printed with a short year, and which is certain all the same.
        if (truth["statement_due"].Length > 0 || !truth["note"].Contains("two-digit year", StringComparison.Ordinal))
            Compare("statement due", truth["statement_due"], Day(record.StatementDue));
        CompareItems(table, "jtai", truth, reading, record);

        void Compare(string field, string expected, string actual) => table.Compare(truth["format"], field, truth["slug"], expected, actual);
    }

    private static void CompareReport(AccuracyTable table, IReadOnlyDictionary<string, string> truth, (ReportReading Reading, AreaInspection Record) read)
    {
        var (reading, record) = read;
        Compare("authority", truth["urn"], $"{record.Authority.Urn}");
        Compare("fieldwork", $"{truth["fieldwork_from"]}/{truth["fieldwork_to"]}", string.Join("; ", record.Fieldwork));
        Compare("published", truth["published_file"], Day(record.Published));
        Compare("outcome", truth["outcome"][..1], $"{(int?)record.Outcome}");
        Compare("follow-up", $"{truth["next_full_years"]} {truth["monitoring_months"]}", $"{record.FollowUpOf(FollowUpKind.FullInspection)?.Years} {record.FollowUpOf(FollowUpKind.MonitoringInspection)?.Months}");
        Compare("leads", truth["ofsted_lead"], LeadOf(Inspectorate.Ofsted)[0]);
        Compare("leads", truth["cqc_lead"], LeadOf(Inspectorate.Cqc).Find(name => name == truth["cqc_lead"]) ?? "another");
        Compare("previous", truth["previous_raw"].StartsWith("Not", StringComparison.Ordinal) ? "none" : "some", record.Document?.PreviousInspections switch { null => "not read", [] => "none", _ => "some" });
        CompareItems(table, "send", truth, reading, record);

        List<string> LeadOf(Inspectorate inspectorate) => record.Leads.Where(lead => lead.Inspectorate == inspectorate).Select(lead => lead.Name).ToList();

        void Compare(string field, string expected, string actual) => table.Compare("area-send-2023", field, truth["slug"], expected, actual);
    }

    /// <summary>Where the truth is not sure of its count, a finding will do.</summary>
    private static void CompareItems(AccuracyTable table, string family, IReadOnlyDictionary<string, string> truth, ReportReading reading, AreaInspection record)
    {
        var isUnsure = truth["note"].Contains("unsure", StringComparison.Ordinal)
            && reading.Findings.Any(finding => finding.Code == ReadingFindingCodes.RecommendationNumbersLost);
        table.Compare(family, "priority actions", truth["slug"], truth["priority_actions"], Count(RecommendationPriority.PriorityAction));
        table.Compare(family, "improvements", truth["slug"], truth["improvements"], isUnsure ? truth["improvements"] : Count(RecommendationPriority.Improvement));

        string Count(RecommendationPriority priority) => $"{record.Recommendations?.Count(item => item.Priority == priority)}";
    }

    private static string Name(Inspectorate inspectorate) => inspectorate switch
    {
        Inspectorate.Cqc => "CQC",
        Inspectorate.Hmicfrs => "HMICFRS",
        Inspectorate.HmiProbation => "HMI Probation",
        _ => "Ofsted",
    };

    private static string Day(LocalDate? date) => date?.ToString("uuuu-MM-dd", null) ?? "";
}
