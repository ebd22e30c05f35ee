using FsCheck;
using FsCheck.Fluent;
using Ofsted.Domain.Data;

namespace Ofsted.Domain.Tests;

public class OfstedDatasetParseTests
{
    private const string Notes = "# version: 1\n# as-of: 2030-01-31\n# source: Invented.\n# licence: None.\n";
    private const string InspectionHeader =
        "urn\tedition\tactivity\tfieldwork\tpublished\tsource_url\toverall-effectiveness\thelp-and-protection\trecommendations_priority\trecommendations_other\tlscb_recommendations_priority\tlscb_recommendations_other\tnational_framework_references\n";

    private const string InspectionRow = "99999\tilacs-2023\tstandard-inspection\t2024-05-13/2024-05-24\t2024-07-12\thttps://example.org/1\tgood\tnot-judged\t0\t3\t0\t0\t\n";
    private const string VisitHeader = "urn\tactivity\tfieldwork\tpublished\ttopics\timprovements\tpriority_actions\tnational_framework_references\n";
    private const string VisitRow = "80535\tfocused-visit\t2025-07-22/2025-07-23; 2025-08-01/2025-08-01\t\tfront-door; cin-cp\t2\t0\t\n";
    private const string Inspections = Notes + InspectionHeader + InspectionRow;
    private const string Visits = Notes + VisitHeader + VisitRow;

    [Fact]
    public void A_dataset_of_your_own_is_read()
    {
        var dataset = OfstedDataset.Parse(Inspections, Visits);

        dataset.VersionId.Should().Be("1 (to 2030-01-31)");
        OfstedDataset.Parse(Inspections, Visits.Replace("# as-of: 2030-01-31", "# as-of: 2029-06-30", StringComparison.Ordinal))
            .VersionId.Should().Be("1 (inspections to 2030-01-31, visits to 2029-06-30)");
        dataset.Attribution.Should().Be("Invented. None.");
        dataset.Events.Should().HaveCount(2);
        var inspection = dataset.Events[0].Should().BeOfType<Inspection>().Subject;
        inspection.Authority.Should().Be(new AuthorityReference { Urn = 99999 });
        inspection.Overall.Should().Be(Grades.Good);
        inspection.JudgementOf(JudgementAreas.HelpAndProtection)!.NotJudged.Should().BeTrue();
        inspection.Totals!.NationalFrameworkReferences.Should().BeNull();
        var visit = dataset.Events[1].Should().BeOfType<Visit>().Subject;
        visit.Published.Should().BeNull();
        visit.Fieldwork.Should().HaveCount(2);
        visit.LastDay.Should().Be(new LocalDate(2025, 8, 1));
        visit.Topics.Should().Equal(VisitTopics.FrontDoor, VisitTopics.ChildrenInNeedAndProtectionPlans);
    }

    [Fact]
    public void A_link_is_the_same_however_it_came_to_be()
    {
        foreach (var link in new[] { "https://files.ofsted.gov.uk/v1/file/50004248", "https://example.org/1", "http://example.org:8080/a?b=c#d" })
        {
            var read = OfstedDataset.Parse(Inspections.Replace("https://example.org/1", link, StringComparison.Ordinal), Visits).Events[0];
            var made = read with { Source = new Uri(link) };

            made.Should().Be(read);
            made.GetHashCode().Should().Be(read.GetHashCode());
            read.Source.Should().Be(new Uri(link));
            (read with { Source = new Uri(link.Replace("/file/", "/FILE/", StringComparison.Ordinal).Replace("example", "EXAMPLE", StringComparison.Ordinal)) })
                .Equals(read).Should().Be(link.Contains("example", StringComparison.Ordinal), "capitals matter in a path, not in a host");
            (read with { Source = null }).Should().NotBe(read);
            (read with { Source = null }).Source.Should().BeNull();
        }

        foreach (var noLink in new[] { "files.ofsted.gov.uk/1", "https://", "/v1/file/1" })
        {
            var act = () => OfstedDataset.Parse(Inspections.Replace("https://example.org/1", noLink, StringComparison.Ordinal), Visits);
            if (Uri.TryCreate(noLink, UriKind.Absolute, out _))
                act().Events[0].Source.Should().NotBeNull();
            else
                act.Should().Throw<InvalidDatasetException>().Which.Code.Should().Be(DatasetErrorCodes.Cell);
        }
    }

    [Fact]
    public void Order_of_columns_and_rows_line_ends_and_a_byte_order_mark_do_not_matter()
    {
        var second = InspectionRow.Replace("99999", "80535").Replace("2024", "2023");
        var expected = OfstedDataset.Parse(Notes + InspectionHeader + second + InspectionRow, Visits).Events;
        string Moved(string line) => string.Join('\t', line.TrimEnd('\n').Split('\t').Reverse()) + "\n";

        OfstedDataset.Parse(Notes + InspectionHeader + InspectionRow + second, Visits).Events.Should().Equal(expected);
        OfstedDataset.Parse("\uFEFF" + (Notes + InspectionHeader + InspectionRow + second).Replace("\n", "\r\n"), "\uFEFF" + Visits).Events.Should().Equal(expected);
        OfstedDataset.Parse(Notes + Moved(InspectionHeader) + Moved(InspectionRow) + Moved(second), Visits).Events.OfType<Inspection>()
            .Select(item => item.Overall).Should().Equal(Grades.Good, Grades.Good);
    }

    [Fact]
    public void A_grade_of_an_area_that_the_edition_does_not_judge_is_kept_for_the_rules_to_find()
    {
        var inspection = OfstedDataset.Parse(Inspections.Replace("ilacs-2023", "ilacs-2026"), Visits).Events.Inspections.Single();

        inspection.Overall.Should().Be(Grades.Good);
        inspection.Judgements[^1].Area.Should().Be(JudgementAreas.OverallEffectiveness);
    }

    [Fact]
    public void Bad_text_fails_with_a_code_a_part_and_a_line()
    {
        (string Inspections, string Visits, string Code, string Part, int? Line)[] cases =
        [
            ("", Visits, DatasetErrorCodes.NoHeader, "inspections", null),
            (Notes, Visits, DatasetErrorCodes.NoHeader, "inspections", null),
            (Notes + "urn\turn\n", Visits, DatasetErrorCodes.ColumnTwice, "inspections", 5),
            (Inspections[..^8], Visits, DatasetErrorCodes.CellCount, "inspections", 6),
            (Inspections, Visits.TrimEnd() + "\n", DatasetErrorCodes.CellCount, "visits", 6),
            (Inspections.Replace("source_url", "adoption"), Visits, DatasetErrorCodes.NoColumn, "inspections", null),
            (Inspections.Replace("help-and-protection", "help-and-protecton"), Visits, DatasetErrorCodes.UnknownColumn, "inspections", null),
            (Inspections.Replace("# as-of: 2030-01-31", "# as-of: 31 January 2030"), Visits, DatasetErrorCodes.Note, "inspections", null),
            (Inspections, Visits.Replace("# licence", "# license"), DatasetErrorCodes.Note, "visits", null),
            ("# rows: many\n" + Inspections, Visits, DatasetErrorCodes.Note, "inspections", null),
            ("# rows: 2\n" + Inspections, Visits, DatasetErrorCodes.RowCount, "inspections", null),
            (Inspections, Visits.Replace("# version: 1", "# version: 2"), DatasetErrorCodes.Mismatch, "visits", null),
            (Inspections.Replace("99999", "Oldham"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("ilacs-2023", "ilacs-2022"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("\tgood", "\tGood"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("2024-07-12", "2024-02-30"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("2024-07-12", "0000-01-01"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("2024-07-12", "12/07/2024"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("/2024-05-24", ""), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("https://example.org/1", "page 1"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("\t3\t", "\t-3\t"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections.Replace("\t3\t", "\t\t"), Visits, DatasetErrorCodes.Cell, "inspections", 6),
            (Inspections, Visits.Replace("front-door", "front_door"), DatasetErrorCodes.Cell, "visits", 6),
            (Inspections + InspectionRow, Visits, DatasetErrorCodes.EventTwice, "inspections", 7),
        ];

        foreach (var (inspections, visits, code, part, line) in cases)
        {
            var parse = () => OfstedDataset.Parse(inspections, visits);

            var problem = parse.Should().Throw<InvalidDatasetException>($"{code} in {part} is expected").Which;
            (problem.Code, problem.Part, problem.Line).Should().Be((code, part, line), problem.Message);
            problem.Message.Should().StartWith(line is null ? $"{code}: {part}: " : $"{code}: {part}, line {line}: ");
        }
    }

    [Fact]
    public void Any_noise_gives_a_dataset_or_the_one_exception()
    {
        Prop.ForAll(
            ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<int>(),
            (noise, place) =>
            {
                var at = (int)((uint)place % (uint)Inspections.Length);
                try
                {
                    return OfstedDataset.Parse(Inspections.Insert(at, noise ?? ""), Visits).Events.Count >= 0;
                }
                catch (InvalidDatasetException)
                {
                    return true;
                }
            }).QuickCheckThrowOnFailure();
    }
}
