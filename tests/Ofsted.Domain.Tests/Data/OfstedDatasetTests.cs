using System.Security.Cryptography;
using System.Text;
using Ofsted.Domain.Data;

namespace Ofsted.Domain.Tests;

public class OfstedDatasetTests
{
    private static readonly OfstedDataset Dataset = OfstedDataset.Default;

    [Theory]
    [InlineData("inspections.tsv", "b9de19fc8697263b4877bc66acf833c4aa34af5598350aff272477e4a5f1e258", 501)]
    [InlineData("visits.tsv", "27b63f7b59f44f74b95959e45101acaf4247e793caba6facc5aa00e964dbe813", 480)]
    public void Embedded_text_is_the_reviewed_one(string name, string sha256, int rows)
    {
        var text = Embedded(name).ReplaceLineEndings("\n");

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))).Should().Be(sha256);
        text.Split('\n').Count(line => line.Length > 0 && line[0] != '#').Should().Be(rows + 1);
    }

    [Fact]
    public void Rows_of_the_embedded_texts_are_in_order_of_authority_and_day()
    {
        foreach (var (name, fieldwork) in new[] { ("inspections.tsv", 4), ("visits.tsv", 3) })
        {
            var keys = Embedded(name).Split('\n')
                .Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]))
                .Select(line => line.Split('\t'))
                .Select(cells => $"{cells[0],9} {cells[fieldwork]}")
                .ToList();

            keys.Should().NotBeEmpty().And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void Counts_are_those_of_the_published_documents()
    {
        Dataset.Events.Should().HaveCount(981);
        Dataset.Events.Inspections.Should().HaveCount(501);
        Dataset.Events.Visits.Should().HaveCount(480);
        Dataset.Events.Inspections.GroupBy(item => item.Edition!.Code).ToDictionary(group => group.Key, group => group.Count())
            .Should().Equal(new Dictionary<string, int>
            {
                ["lac-2013"] = 4, ["sif-2013"] = 173, ["ilacs-2018"] = 168, ["ilacs-2023"] = 145, ["ilacs-2026"] = 11,
            });
        Dataset.Events.Select(item => item.Authority.Key).Distinct().Should().HaveCount(158);
    }

    [Theory]
    [InlineData("sif-2013", "overall-effectiveness", 3, 54, 75, 40)]
    [InlineData("sif-2013", "help-and-protection", 0, 44, 91, 37)]
    [InlineData("sif-2013", "looked-after-and-permanence", 4, 55, 93, 19)]
    [InlineData("sif-2013", "adoption", 17, 91, 52, 10)]
    [InlineData("sif-2013", "care-leavers", 10, 64, 80, 17)]
    [InlineData("sif-2013", "leadership", 12, 55, 68, 37)]
    [InlineData("sif-2013", "lscb", 7, 53, 66, 26)] // 65 in the combined reports and Surrey's review of 2015
    [InlineData("ilacs-2018", "overall-effectiveness", 25, 63, 56, 24)]
    [InlineData("ilacs-2023", "overall-effectiveness", 46, 64, 24, 11)]
    [InlineData("ilacs-2026", "impact-of-leaders", 5, 3, 2, 1)]
    [InlineData("ilacs-2026", "overall-effectiveness", 0, 0, 0, 0)]
    public void Grades_are_distributed_as_counted_by_hand(
        string edition, string area, int outstanding, int good, int requiresImprovement, int inadequate)
    {
        var events = Dataset.Events.Under(FrameworkEdition.FromCode(edition));

        Grade[] grades = [Grades.Outstanding, Grades.Good, Grades.RequiresImprovement, Grades.Inadequate];
        grades.Select(grade => events.WithGrade(JudgementArea.FromCode(area), grade).Count)
            .Should().Equal(outstanding, good, requiresImprovement, inadequate);
    }

    [Fact]
    public void Two_reports_state_that_an_area_was_not_judged()
    {
        var cityOfLondon = Dataset.Events.Of("City of London").Inspections.First();
        cityOfLondon.JudgementOf(JudgementAreas.Adoption).Should().Be(new Judgement { Area = JudgementAreas.Adoption });

        Dataset.Events.Inspections
            .SelectMany(item => item.Judgements.Where(judgement => judgement.NotJudged).Select(judgement => (item.Authority.Name, judgement.Area.Code)))
            .Should().BeEquivalentTo(
            [
                ("City of London", "adoption"), ("Isles of Scilly", "looked-after-and-permanence"),
                ("Isles of Scilly", "adoption"), ("Isles of Scilly", "care-leavers"),
            ]);
    }

    [Fact]
    public void An_inspection_is_held_in_full()
    {
        var oldham = Dataset.Events.Of("Oldham").Inspections.Last();

        oldham.Should().Be(new Inspection
        {
            Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
            Edition = FrameworkEditions.Ilacs2023,
            Activity = InspectionActivities.StandardInspection,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2024, 5, 13), new LocalDate(2024, 5, 24))],
            Published = new LocalDate(2024, 7, 12),
            Judgements =
            [
                Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good),
                Judgement.Of(JudgementAreas.HelpAndProtection, Grades.Good),
                Judgement.Of(JudgementAreas.ChildrenInCare, Grades.Good),
                Judgement.Of(JudgementAreas.CareLeavers, Grades.Good),
                Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good),
            ],
            Totals = new RecommendationTotals { PriorityActions = 0, Improvements = 3, NationalFrameworkReferences = 0 },
            Source = oldham.Source,
            Basis =
            [
                new ValueBasis { Member = "activity", Origin = ValueOrigin.Inferred },
                new ValueBasis { Member = "published", Origin = ValueOrigin.Supplied },
            ],
        });
        oldham.Source!.Host.Should().Be("files.ofsted.gov.uk");
    }

    [Fact]
    public void A_visit_is_held_in_full()
    {
        Dataset.Events.Of("Oldham").Visits.Last().Should().Be(new Visit
        {
            Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
            Edition = FrameworkEditions.Ilacs2023,
            Activity = InspectionActivities.FocusedVisit,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2025, 7, 22), new LocalDate(2025, 7, 23))],
            Published = new LocalDate(2025, 8, 21),
            Topics = [VisitTopics.ChildrenInNeedAndProtectionPlans, VisitTopics.FrontDoor],
            Totals = new RecommendationTotals { PriorityActions = 0, Improvements = 2, NationalFrameworkReferences = 2 },
            Basis = [new ValueBasis { Member = "edition", Origin = ValueOrigin.Inferred }],
        });
    }

    [Fact]
    public void The_visit_to_hull_of_july_2025_had_two_periods_and_one_topic()
    {
        var visit = Dataset.Events.Of("Hull").Visits.Last();

        visit.Fieldwork.Should().Equal(
            FieldworkPeriod.Of(new LocalDate(2025, 7, 15), new LocalDate(2025, 7, 16)),
            FieldworkPeriod.Of(new LocalDate(2025, 7, 21), new LocalDate(2025, 7, 21)));
        visit.Topics.Should().Equal(VisitTopics.ChildrenInCare);
        visit.Published.Should().Be(new LocalDate(2025, 8, 28));
    }

    [Fact]
    public void Visits_are_known_to_an_earlier_day_than_inspections()
    {
        Dataset.Events.Visits.Max(item => item.Published).Should().Be(Dataset.VisitsAsOf);
        Dataset.Events.Visits.Max(item => item.LastDay).Should().Be(new LocalDate(2025, 12, 10));
        Dataset.Events.Visits.Min(item => item.FirstDay).Should().Be(new LocalDate(2018, 1, 30));
        (Dataset.VisitsAsOf < Dataset.Events.Inspections.Max(item => item.Published)).Should().BeTrue();
    }

    [Fact]
    public void Data_agrees_with_itself()
    {
        foreach (var item in Dataset.Events)
        {
            var authority = Authorities.Resolve(item.Authority, item.FirstDay);
            authority.Should().NotBeNull($"{item} must be of a known authority");
            item.Authority.Should().Be(AuthorityReference.To(authority!));
            var day = item.FirstDay ?? item.Published!.Value;
            authority!.ExistsOn(day).Should().BeTrue($"{item} must be of an authority of its time");
            item.Edition!.Activities.Should().Contain(item.Activity!, $"{item}");
            item.Edition.InForce(day).Should().BeTrue($"{item} must begin while its edition is in force");
            item.Activity!.IsGraded.Should().Be(item is Inspection);
            (IsFromStatistics(item) || item.LastDay < item.Published).Should().BeTrue($"{item}");
            (item.Published is null || item.Published <= (item is Visit ? Dataset.VisitsAsOf : Dataset.InspectionsAsOf)).Should().BeTrue($"{item}");
            item.Recommendations.Should().BeNull("the items are not held");
            (item.Totals is null).Should().Be(IsFromStatistics(item), "statistics give no numbers of items");
            if (!IsFromStatistics(item))
                item.Fieldwork.Should().OnlyContain(period => period.CalendarDays >= 1);
        }

        foreach (var item in Dataset.Events.Inspections)
        {
            item.Judgements.Should().NotBeEmpty();
            var places = item.Judgements.Select(judgement => item.Edition!.Areas.ToList().FindIndex(area => area.Area == judgement.Area)).ToList();
            places.Should().OnlyContain(place => place >= 0).And.BeInAscendingOrder().And.OnlyHaveUniqueItems($"{item} is in the order of its edition");
            item.Judgements.Where(judgement => !judgement.NotJudged).Should().OnlyContain(judgement => item.Edition!.Scale.Contains(judgement.Grade));
        }
    }

    [Fact]
    public void Only_ilacs_reports_have_an_inferred_activity_and_a_date_from_elsewhere()
    {
        Dataset.Events.Inspections.Where(item => item.OriginOf("activity") == ValueOrigin.Inferred).Should().HaveCount(321);
        Dataset.Events.Inspections.Where(item => item.OriginOf("published") == ValueOrigin.Supplied).Should().HaveCount(321);
        Dataset.Events.Visits.Where(item => item.OriginOf("edition") == ValueOrigin.Inferred).Should().HaveCount(480);
        Dataset.Events.Where(item => item.Edition == FrameworkEditions.Sif2013 && item.Basis.Count > 0).Should().HaveCount(5).And.OnlyContain(item => IsFromStatistics(item));
    }

    [Fact]
    public void Version_is_composed_of_the_headers_of_both_files()
    {
        foreach (var text in new[] { Embedded("inspections.tsv"), Embedded("visits.tsv") })
            text.Should().Contain($"# version: {Dataset.DataVersion}\n");
        Embedded("inspections.tsv").Should().Contain("# as-of: 2026-08-31\n");
        Embedded("visits.tsv").Should().Contain("# as-of: 2026-01-27\n");

        Dataset.InspectionsAsOf.Should().Be(new LocalDate(2026, 8, 31));
        Dataset.VisitsAsOf.Should().Be(new LocalDate(2026, 1, 27));
        Dataset.VersionId.Should().Be("2026.11.29 (inspections to 2026-08-31, visits to 2026-01-27)");
        Dataset.Attribution.Should().Contain("Ofsted").And.Contain("Open Government Licence v3.0");
        OfstedDataset.Default.Should().BeSameAs(Dataset);
    }

    [Fact]
    public void What_comes_from_statistics_is_marked()
    {
        Dataset.Events.Count(IsFromStatistics).Should().Be(117);
        Dataset.Events.WithActivity(InspectionActivities.MonitoringVisit).Should().HaveCount(108).And.OnlyContain(item => IsFromStatistics(item) && item.LastDay == null);
        Dataset.Events.Of("Cumbria").Select(item => (item.Activity!.Code, item.FirstDay?.ToString("uuuu-MM-dd", null), item.Published?.ToString("uuuu-MM-dd", null))).Should().Equal(
            ("single-inspection", null, "2015-05-13"), ("re-inspection", "2017-11-06", "2018-01-29"), ("focused-visit", "2021-07-21", null), ("standard-inspection", "2022-09-20", "2022-11-15"));
        Dataset.Events.Of("Bournemouth").Inspections.Last().Basis.Should().Contain(new ValueBasis
        {
            Member = "judgements", Origin = ValueOrigin.OfficialStatistics, Source = "Ofsted's statistics of March 2025",
        });
        Dataset.Events.Of("Stoke-on-Trent").WithActivity(InspectionActivities.MonitoringVisit).First().FirstDay.Should().Be(new LocalDate(2021, 4, 20));
    }

    [Fact]
    public void Coverage_says_from_when_to_when_each_kind_is_complete()
    {
        Dataset.Coverage.Select(item => item.ToString()).Should().Equal(
            "Looked after inspection, 2013-05-01 to 2013-10-31: 4 held, 0 known to be missing",
            "Single inspection, 2013-11-01 to 2018-12-31: 155 held, 1 known to be missing",
            "Re-inspection, 2013-11-01 to 2018-12-31: 17 held, 0 known to be missing",
            "LSCB review, 2013-11-01 to 2018-12-31: 1 held, no list to count by",
            "Standard inspection, 2018-01-01 to 2026-08-31: 196 held, 0 known to be missing",
            "Short inspection, 2018-01-01 to 2026-08-31: 128 held, 0 known to be missing",
            "Focused visit, 2018-01-01 to 2026-01-27: 372 held, 0 known to be missing",
            "Monitoring visit, 2021-04-01 to 2025-03-31: 108 held, 0 known to be missing",
            "Joint targeted area inspection, 2016-02-01 to 2025-03-31: 64 held, no list to count by",
            "Area SEND inspection, 2023-01-01 to 2025-03-31: 55 held, no list to count by");
        Dataset.Coverage.Sum(item => item.Held).Should().Be(Dataset.Everything.Count, "every event is of a kind that is covered");
    }

    private static bool IsFromStatistics(InspectionEvent item) => item.Basis.Any(basis => basis.Origin == ValueOrigin.OfficialStatistics);

    private static string Embedded(string name)
    {
        using var stream = typeof(OfstedDataset).Assembly.GetManifestResourceStream("Ofsted.Domain." + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
