namespace Ofsted.Domain.Tests;

public class InspectionEventTests
{
    private static readonly Inspection Northwold = new()
    {
        Authority = new() { Name = "Northwold", Urn = 89001 },
        Edition = FrameworkEditions.Ilacs2023,
        Activity = InspectionActivities.StandardInspection,
        Fieldwork =
        [
            FieldworkPeriod.Of(new LocalDate(2025, 1, 13), new LocalDate(2025, 1, 16)),
            FieldworkPeriod.Of(new LocalDate(2024, 9, 30), new LocalDate(2024, 10, 11)),
        ],
        Judgements =
        [
            Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good),
            new() { Area = JudgementAreas.CareLeavers },
            Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Outstanding),
        ],
    };

    [Fact]
    public void Days_on_site_span_all_periods_in_any_order()
    {
        Northwold.FirstDay.Should().Be(new LocalDate(2024, 9, 30));
        Northwold.LastDay.Should().Be(new LocalDate(2025, 1, 16));
        (Northwold with { Fieldwork = [] }).FirstDay.Should().BeNull();
        (Northwold with { Fieldwork = [] }).LastDay.Should().BeNull();
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Its_text_is_one_line_in_any_culture(string culture)
    {
        using var scope = new CultureScope(culture);

        Northwold.ToString().Should().Be("Standard inspection, Northwold (89001), 2024-09-30 to 2025-01-16");
        (Northwold with { Activity = null, Fieldwork = [] }).ToString().Should().Be("Inspection, Northwold (89001)");
        new Visit { Authority = new() { Name = "Southwold" }, Fieldwork = [FieldworkPeriod.Of(new(2025, 7, 15), new(2025, 7, 15))] }
            .ToString().Should().Be("Visit, Southwold, 2025-07-15");
    }

    [Fact]
    public void Grades_are_found_by_area()
    {
        Northwold.Overall.Should().BeSameAs(Grades.Outstanding);
        Northwold.GradeOf(JudgementAreas.ImpactOfLeaders).Should().BeSameAs(Grades.Good);
        Northwold.GradeOf(JudgementAreas.CareLeavers).Should().BeNull();
        Northwold.JudgementOf(JudgementAreas.CareLeavers)!.NotJudged.Should().BeTrue();
        Northwold.JudgementOf(JudgementAreas.Adoption).Should().BeNull();
        (Northwold with { Judgements = [] }).Overall.Should().BeNull();
    }

    [Fact]
    public void A_value_is_stated_unless_its_basis_says_otherwise()
    {
        var inferred = Northwold with { Basis = [new() { Member = "activity", Origin = ValueOrigin.Inferred }] };

        inferred.OriginOf("activity").Should().Be(ValueOrigin.Inferred);
        inferred.OriginOf("published").Should().Be(ValueOrigin.Stated);
    }

    [Fact]
    public void Equal_contents_make_equal_inspections()
    {
        var copy = Northwold with { Judgements = [.. Northwold.Judgements] };

        copy.Should().Be(Northwold);
        (copy with { Judgements = [.. copy.Judgements.Reverse()] }).Should().NotBe(Northwold);
        ((InspectionEvent)copy).Equals(new Visit { Authority = copy.Authority }).Should().BeFalse();
    }

    [Theory]
    [InlineData(2024, 5, 13, 2024, 5, 24, 12, "2024-05-13/2024-05-24")]
    [InlineData(2025, 7, 15, 2025, 7, 15, 1, "2025-07-15/2025-07-15")]
    [InlineData(2024, 2, 28, 2024, 3, 1, 3, "2024-02-28/2024-03-01")]
    [InlineData(2022, 10, 24, 2022, 10, 23, 0, "2022-10-24/2022-10-23")]
    public void A_period_counts_both_ends(int y, int m, int d, int y2, int m2, int d2, int days, string text)
    {
        var period = FieldworkPeriod.Of(new LocalDate(y, m, d), new LocalDate(y2, m2, d2));

        period.CalendarDays.Should().Be(days);
        period.ToString().Should().Be(text);
        (period.ToDateInterval() is null).Should().Be(days < 1);
        period.Should().Be(FieldworkPeriod.Of(period.Start, period.End));
    }

    [Fact]
    public void Totals_count_by_addressee_and_priority()
    {
        var totals = RecommendationTotals.Of(
        [
            Item(RecommendationPriority.PriorityAction, RecommendationAddressee.LocalAuthority, references: 1),
            Item(RecommendationPriority.Improvement, RecommendationAddressee.LocalAuthority, references: 2),
            Item(RecommendationPriority.Improvement, RecommendationAddressee.LocalAuthority),
            Item(RecommendationPriority.Unspecified, RecommendationAddressee.Unspecified),
            Item(RecommendationPriority.PriorityAction, RecommendationAddressee.Lscb),
            Item(RecommendationPriority.Improvement, RecommendationAddressee.Lscb),
            Item(RecommendationPriority.Improvement, RecommendationAddressee.Lscb),
        ]);

        totals.Should().Be(new RecommendationTotals
        {
            PriorityActions = 1, Improvements = 3, LscbPriorityActions = 1, LscbImprovements = 2, NationalFrameworkReferences = 3,
        });
        totals.Items.Should().Be(7);
        RecommendationTotals.Of([]).Items.Should().Be(0);
    }

    [Fact]
    public void A_long_recommendation_prints_its_beginning()
    {
        var item = Item(RecommendationPriority.Improvement, RecommendationAddressee.LocalAuthority) with { Number = 3, Text = new string('a', 100) };

        item.ToString().Should().Be("3. " + new string('a', 60) + "…");
        (item with { Number = null, Text = "Short." }).ToString().Should().Be("Short.");
    }

    private static Recommendation Item(RecommendationPriority priority, RecommendationAddressee addressee, int references = 0) => new()
    {
        Priority = priority,
        Addressee = addressee,
        Text = "Improve the timeliness of visits.",
        NationalFramework = Enumerable.Range(1, references)
            .Select(number => new NationalFrameworkReference { Kind = NationalFrameworkElementKind.Outcome, Number = number })
            .ToEquatableList(),
    };
}
