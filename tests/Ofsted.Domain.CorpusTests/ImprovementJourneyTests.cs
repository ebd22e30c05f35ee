using System.Text.RegularExpressions;
using NodaTime;
using Ofsted.Domain.Display;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.CorpusTests;

/// <summary>A progress report of 2017, traced to the inspection of 2015 and on to those of 2024 and 2025, from the documents themselves.</summary>
public class ImprovementJourneyTests
{
    private static readonly AuthorityReference Oldham = new() { Urn = 80535, Name = "Oldham" };

    private static readonly LocalDate June2017 = new(2017, 6, 1);

    [Fact]
    public void Four_of_the_five_priorities_go_back_to_the_recommendations_that_the_reader_reads()
    {
        var report = Report();
        var items = report.Inspection!.Recommendations!;

        var repeats = report.LikelyRepeats(items);

        items.Count(item => item.Addressee == RecommendationAddressee.LocalAuthority).Should().Be(15);
        repeats[0].Should().BeNull("that priority is new: demand");
        repeats.Skip(1).Select(repeat => items[repeat!.Place - 1].Number).Should().Equal(3, 10, 8, 14);
        repeats.Skip(1).Select(repeat => repeat!.IsLikely).Should().Equal(false, true, true, true);
    }

    [Fact]
    public void The_progress_report_is_expressed_and_its_anomalies_are_found()
    {
        var findings = RuleCatalogue.Check(Report()).Findings.Select(finding => $"{finding.Code} {finding.Path}");

        findings.Should().BeEquivalentTo(
            "OFS-PLN-42 $.tables[0].rows[1].cells[2].share",   // 9.9 for 9.98
            "OFS-PLN-43 $.tables[0].rows[3]",                  // children in need added to those on plans and in care
            "OFS-PLN-44 $.tables[0].rows[0].cells[2].value",   // 1,415 to 2,435
            "OFS-PLN-47 $.priorities[0].measures", "OFS-PLN-47 $.priorities[1].measures", "OFS-PLN-47 $.priorities[2].measures",
            "OFS-PLN-47 $.priorities[3].measures", "OFS-PLN-47 $.priorities[4].measures",
            "OFS-PLN-48 $.priorities[2].text", "OFS-PLN-48 $.priorities[3].text", "OFS-PLN-48 $.priorities[4].text");
    }

    [Fact]
    public void The_plan_is_traced_from_2015_to_2025()
    {
        var report = Report();
        var plan = Plan(report);

        var traces = plan.Trace(Later("*12 july 2024.txt", "reports"), Later("*oldham*21 august 2025.txt", "letters"));

        traces[1].Mentions[0].Outcome.Should().Be(TraceOutcome.Repeated, "management oversight and supervision were asked for again in 2024");
        traces[7].MonthsOpen(new LocalDate(2017, 6, 30)).Should().Be(22, "drift and challenge by reviewing officers");
        traces.Take(15).Count(trace => trace.Priorities.Count > 0).Should().Be(4);
        plan.Questions(June2017).Select(question => question.Kind).Should().Contain([PlanQuestionKind.ItemUnanswered, PlanQuestionKind.ItemOpenLongest]);
        ProgressPage.Html(plan, June2017).Should().Contain("What the inspectors asked for");
    }

    [Fact]
    public void The_visit_of_2025_says_that_an_item_of_2024_was_put_right()
    {
        var inspection = Read("*12 july 2024.txt", "reports");
        var plan = new ImprovementPlan { Title = "After 2024", Authority = Oldham, Kind = PlanKind.Improvement, TriggeredBy = inspection };

        var traces = plan.Trace(Later("*oldham*21 august 2025.txt", "letters"));

        traces.Select(trace => trace.Outcome).Should().Equal(TraceOutcome.Addressed, TraceOutcome.NotMentioned, TraceOutcome.NotMentioned);
        traces[0].Mentions[0].Text.Should().Contain("supervision");
    }

    private static ImprovementPlan Plan(ProgressReport report)
    {
        var repeats = report.LikelyRepeats(report.Inspection!.Recommendations!);
        return new ImprovementPlan
        {
            Title = report.Plan!,
            Authority = Oldham,
            Kind = PlanKind.Improvement,
            Period = "2017/18",
            TriggeredBy = report.Inspection,
            Priorities = report.Priorities
                .Select((priority, i) => priority with { Answers = repeats[i] is { } repeat ? [repeat.Place] : [] })
                .ToEquatableList(),
            Governance = report.Governance,
            Risks = report.Challenges,
        };
    }

    /// <summary>The report as a record: its facts in our words, its priorities as the document words them.</summary>
    private static ProgressReport Report() => new()
    {
        Title = "Progress on the continuous improvement plan",
        Authority = Oldham,
        Plan = "Getting to Good",
        Purpose = "An update that scrutiny asked for in January",
        Body = "Overview and Scrutiny",
        When = "June 2017",
        Inspection = Read("*80535*03 august 2015.txt", "reports"),
        StatedOutcome = "requires improvement",
        Position =
        [
            new() { Theme = "Workforce", Text = "Review of what workforce is needed", Status = PlanActionStatus.Completed },
            new() { Theme = "Workforce", Text = "Career paths of social workers", Status = PlanActionStatus.InProgress },
            new() { Theme = "Workforce", Text = "Second cohort of a graduate programme", Status = PlanActionStatus.InProgress },
            new() { Theme = "Management and leadership capacity", Text = "Service managers appointed", Status = PlanActionStatus.Completed, Observations = [Number("wf-posts-count", "service managers", 5)] },
            new() { Theme = "Management and leadership capacity", Text = "Post of principal social worker", Status = PlanActionStatus.Completed },
            new() { Theme = "Performance management and quality assurance", Text = "Monthly performance clinics by team", Status = PlanActionStatus.Completed, Observations = [Number("ld-team-performance-profiles", null, 13)] },
            new() { Theme = "Performance management and quality assurance", Text = "Understanding of data; its quality is still an issue", Status = PlanActionStatus.InProgress },
            new() { Theme = "Performance management and quality assurance", Text = "Quality assurance framework of January 2017", Status = PlanActionStatus.Completed },
            new() { Theme = "Performance management and quality assurance", Text = "Move to another case system", Status = PlanActionStatus.NotStarted },
        ],
        Priorities = PrioritiesOfTheDocument(),
        Challenges =
        [
            new() { Text = "Management grip and oversight" },
            new() { Text = "Caseloads", Observations = [Number("wf-caseload-average", null, 27) with { Unit = MeasurementUnit.Cases }] },
            new() { Text = "Turnover and agency staff in the assessment teams" },
            new() { Text = "Variable practice and recording" },
            new() { Text = "Learning from quality assurance not embedded" },
            new() { Text = "Drift" },
        ],
        NextSteps = ["Prepare for the independent review with an independent adviser"],
        Governance =
        [
            new() { Name = "Children's Assurance Group", Kind = GovernanceBodyKind.AssuranceGroup, Cadence = Cadence.Monthly },
            new() { Name = "Portfolio holder", Kind = GovernanceBodyKind.Cabinet, Cadence = Cadence.AsNeeded },
            new() { Name = "Performance clinics", Kind = GovernanceBodyKind.PerformanceClinic, Cadence = Cadence.Monthly, Chair = "Director of Social Care and Early Help" },
            new() { Name = "Local Safeguarding Children Board", Kind = GovernanceBodyKind.SafeguardingPartnership },
            new() { Name = "Independent adviser", Kind = GovernanceBodyKind.Adviser },
        ],
        Meetings = [new() { Body = "Overview and Scrutiny", When = "January 2017" }, new() { Body = "Overview and Scrutiny", When = "June 2017" }],
        Reviews = [new() { Kind = ExternalReviewKind.IndependentReview, Title = "Independent review of children's services", When = "October 2017" }],
        Tables = [Table()],
        Sections =
        [
            new() { Number = "1", Title = "Background" }, new() { Number = "2", Title = "Current position" }, new() { Number = "3", Title = "Key priorities" },
            new() { Number = "4", Title = "Next steps" }, new() { Number = "5", Title = "Links to corporate outcomes", Text = "Resident focus, partnership, a safer community" },
            new() { Number = "6", Title = "Additional information", IsNotApplicable = true }, new() { Number = "7", Title = "Consultation", IsNotApplicable = true },
            new() { Number = "8", Title = "Appendices", IsNotApplicable = true },
        ],
    };

    private static ProgressTable Table()
    {
        string[] columns = ["April 2016", "January 2017", "March 2017"];
        LocalDate[] ends = [new(2016, 4, 30), new(2017, 1, 31), new(2017, 3, 31)];
        return new()
        {
            Number = "1.1",
            Title = "Cases open to children's social care",
            Rows =
            [
                Row("Children in need", "hp-cin-count", [1116, 1415, 2435], [59.65m, 65.42m, 75m]),
                Row("Child protection", "hp-cpp-count", [335, 291, 324], [17.9m, 13.45m, 9.9m]),
                Row("Children looked after", "cla-count", [420, 457, 487], [22.45m, 21.13m, 15m]),
                Row("Total cases", "hp-open-cases-total", [1871, 2163, 3246], null) with { IsTotal = true },
            ],
        };

        ProgressTableRow Row(string label, string code, int[] numbers, decimal[]? shares) => new()
        {
            Label = label,
            Cells = columns.Select((column, i) => new ProgressTableCell
            {
                Column = column,
                Share = shares?[i],
                Value = Number(code, null, numbers[i]) with { Period = new() { Kind = PeriodKind.Month, Text = column, End = ends[i] } },
            }).ToEquatableList(),
        };
    }

    private static Observation Number(string code, string? dimension, int value) => new()
    {
        IndicatorCode = code, Dimension = dimension, Authority = Oldham, Value = ObservedValue.Exactly(value), Unit = MeasurementUnit.Count,
        Period = new() { Kind = PeriodKind.Month, Text = "June 2017" },
    };

    private static EquatableList<PlanPriority> PrioritiesOfTheDocument()
    {
        var text = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(CorpusFolder.Require(), "seeds"), "003_*.txt").Single());
        var section = text[text.IndexOf("3.1 Children", StringComparison.Ordinal)..text.IndexOf("Next Steps", StringComparison.Ordinal)];
        return Regex.Matches(section, @"^ ?- (?<text>[A-Z][^\n]*(?:\n[ \t]*\S[^\n]*|\n[ \t]*\n[a-z][^\n]*)*)", RegexOptions.Multiline)
            .Select((match, i) => new PlanPriority
            {
                Id = FormattableString.Invariant($"P{i + 1}"), Period = "2017/18", Text = Regex.Replace(match.Groups["text"].Value, @"\s+", " ").Trim(),
            })
            .ToEquatableList();
    }

    private static InspectionEvent Read(string pattern, string folder) => ReportReader.Read(File.ReadAllText(Find(pattern, folder))).Event!;

    private static LaterDocument Later(string pattern, string folder)
    {
        var text = File.ReadAllText(Find(pattern, folder));
        return new LaterDocument
        {
            Event = ReportReader.Read(text).Event!,
            Passages = Regex.Split(text, @"\n\s*\n").Select(part => new DocumentPassage { Text = Regex.Replace(part, @"\s+", " ").Trim() }).ToEquatableList(),
        };
    }

    private static string Find(string pattern, string folder) =>
        Directory.EnumerateFiles(Path.Combine(CorpusFolder.Require(), folder), pattern).Single(path => path.Contains("80535", StringComparison.Ordinal));
}
