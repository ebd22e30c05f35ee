using Ofsted.Domain.Indicators;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

public class ObservationCheckTests
{
    private static readonly ObservationPeriod Year = ObservationPeriod.FinancialYear(2014);

    [Fact]
    public void Checks_are_nineteen_and_each_says_why()
    {
        CatalogueRules.OnObservations.Select(check => check.Id).Should().Equal(Enumerable.Range(1, 19).Select(number => $"OFS-OBS-{number:00}"));
        CatalogueRules.OnObservations.Should().OnlyContain(check => check.Statement.EndsWith('.') && check.Rationale.Length > 0);
        CatalogueRules.OnObservations.Where(check => check.Severity == FindingSeverity.Error).Should().OnlyContain(check => check.Confidence >= Confidence.VerifiedInDocuments);
        RuleCatalogue.Find("OFS-OBS-04")!.ToString().Should().Be("OFS-OBS-04: A share follows from the counts printed with it.");
        RuleCatalogue.Check(Array.Empty<Observation>()).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Units()
    {
        Found(Numbers.Of("cl-eet-pct", 60) with { Unit = MeasurementUnit.Days }).Should().Equal("OFS-OBS-01");
        Found(Numbers.Of("cl-eet-pct", 60) with { Unit = MeasurementUnit.Count }).Should().Equal("OFS-OBS-01");
        Found(Numbers.Of("cl-eet-pct", 60).Part("number") with { Unit = MeasurementUnit.Count }).Should().BeEmpty();
        Found(Numbers.Of("hp-cme-change-pct", -36) with { Unit = MeasurementUnit.PercentagePoints }).Should().Equal("OFS-OBS-03");
        Found(Numbers.Of("hp-cme-change-pct", -36)).Should().BeEmpty();
    }

    [Fact]
    public void Impossible_numbers()
    {
        Found(Numbers.Of("cl-eet-pct", 100.1m)).Should().Equal("OFS-OBS-02");
        Found(Numbers.Of("cl-eet-pct", -1)).Should().Equal("OFS-OBS-02");
        Found(Numbers.Of("cla-count", -1)).Should().Equal("OFS-OBS-02");
        Found(Numbers.Of("adp-a1-days", -1)).Should().Equal("OFS-OBS-02");
        Found(Numbers.Of("hp-cme-change-pct", -101)).Should().Equal("OFS-OBS-02");
        Found(Numbers.Of("cl-eet-pct", 100)).Should().BeEmpty();
        Found(Numbers.Of("hp-cme-change-pct", 300)).Should().BeEmpty();
        Found(Numbers.Of("cla-count", 0)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("35.7", "")]
    [InlineData("36", "")]
    [InlineData("35", "OFS-OBS-05")]
    [InlineData("35.71", "")]
    [InlineData("35.8", "OFS-OBS-04")]
    [InlineData("59", "OFS-OBS-04")]
    public void Shares_follow_from_counts(string printed, string expected)
    {
        Observation[] numbers =
        [
            Numbers.Of("cla-outside-la-pct", decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture)), Numbers.Of("cla-outside-la-count", 140),
            Numbers.Of("cla-count", 392),
        ];

        string.Join(' ', Found(numbers)).Should().Be(expected);
        Found(numbers[..2]).Should().BeEmpty();
        Found([numbers[0], numbers[1].In(Numbers.Barnet), numbers[2]]).Should().BeEmpty();
        Found([numbers[0], numbers[1] with { Value = ObservedValue.Suppressed("c") }, numbers[2]]).Should().BeEmpty();
    }

    [Fact]
    public void A_share_that_the_document_calls_approximate_has_more_room() => Found(
        Numbers.Of("cla-outside-la-pct", ObservedValue.Approximately(35)), Numbers.Of("cla-outside-la-count", 140), Numbers.Of("cla-count", 392)).Should().BeEmpty();

    [Theory]
    [InlineData(27, "")]
    [InlineData(25, "")]
    [InlineData(32, "")]
    [InlineData(24, "OFS-OBS-04")]
    [InlineData(34, "OFS-OBS-04")]
    public void A_share_of_approximate_counts_is_one_of_a_range(int share, string expected)
    {
        Observation[] numbers =
        [
            Numbers.Of("cla-outside-la-pct", share), Numbers.Of("cla-outside-la-count", ObservedValue.Approximately(20)),
            Numbers.Of("cla-count", ObservedValue.Approximately(70)),
        ];

        string.Join(' ', Found(numbers)).Should().Be(expected);
    }

    [Fact]
    public void Totals_and_directions_of_approximate_counts_are_ranges_too()
    {
        Observation[] Table(ObservedValue total) =>
        [
            Numbers.Of("hp-open-cases-total", total), Numbers.Of("hp-cin-count", 1116).Part("open"), Numbers.Of("hp-cpp-count", 335).Part("open"),
            Numbers.Of("cla-count", 420).Part("open"),
        ];
        Observation Compared(ObservedValue own) => Numbers.Of("cla-count", own) with
        {
            Comparators = [new() { Kind = ComparatorKind.PreviousPeriod, Value = ObservedValue.Exactly(502), Direction = Direction.Higher }],
        };

        Found(Table(ObservedValue.Approximately(1870))).Should().BeEmpty();
        Found(Table(ObservedValue.Exactly(1870))).Should().Equal("OFS-OBS-08");
        Found(Table(ObservedValue.Approximately(2000))).Should().Equal("OFS-OBS-08");
        Found([Compared(ObservedValue.Approximately(500))]).Should().BeEmpty();
        Found([Compared(ObservedValue.Exactly(500))]).Should().Equal("OFS-OBS-10");
    }

    [Fact]
    public void A_share_of_some_is_higher_and_never_lower()
    {
        Observation[] Numbers3(decimal share) => [Numbers.Of("edu-permanent-exclusion-pct", share), Numbers.Of("edu-permanent-exclusion-count", 3), Numbers.Of("cla-count", 533)];

        Found(Numbers3(0.8m)).Should().BeEmpty();
        Found(Numbers3(0.4m)).Should().Equal("OFS-OBS-04");
    }

    [Fact]
    public void Rates_follow_from_the_population()
    {
        Observation[] Block(decimal rate) => [Numbers.Of("cla-rate", rate), Numbers.Of("cla-count", 392), Numbers.Of("ctx-pop-0-17", 57168)];

        Found(Block(69)).Should().BeEmpty();
        Found(Block(71)).Should().BeEmpty();
        Found(Block(96)).Should().Equal("OFS-OBS-07");
    }

    [Fact]
    public void Totals_and_shares_add_up()
    {
        Observation[] Table(int total, decimal cin, decimal cpp, decimal cla) =>
        [
            Numbers.Of("hp-open-cases-total", total), Numbers.Of("hp-cin-count", 1116).Part("open"), Numbers.Of("hp-cpp-count", 335).Part("open"),
            Numbers.Of("cla-count", 420).Part("open"), Numbers.Of("hp-open-cases-share-pct", cin).Part("cin"),
            Numbers.Of("hp-open-cases-share-pct", cpp).Part("cpp"), Numbers.Of("hp-open-cases-share-pct", cla).Part("cla"),
        ];

        Found(Table(1871, 59.65m, 17.90m, 22.45m)).Should().BeEmpty();
        Found(Table(1871, 60, 18, 22)).Should().BeEmpty();
        Found(Table(1872, 60, 18, 22)).Should().Equal("OFS-OBS-08");
        Found(Table(1871, 59.65m, 17.90m, 25.45m)).Should().Equal("OFS-OBS-04", "OFS-OBS-06");
        Found(Table(1871, 59.65m, 17.90m, 22.45m)[..3]).Should().BeEmpty();
    }

    [Fact]
    public void Parts_that_share_children_are_not_added_up()
    {
        Observation[] parts = [Numbers.Of("hp-cpp-parental-factor-count", 111).Part("domestic-abuse"), Numbers.Of("hp-cpp-parental-factor-count", 73).Part("parental-drugs")];

        Found([.. parts, Numbers.Of("hp-cpp-parental-factor-count", 184)]).Should().Equal("OFS-OBS-09");
        Found([.. parts, Numbers.Of("hp-cpp-parental-factor-count", 184).Part("total")]).Should().Equal("OFS-OBS-09");
        Found([.. parts, Numbers.Of("hp-cpp-parental-factor-count", 150)]).Should().BeEmpty();
    }

    [Theory]
    [InlineData("cla-count", 533, 507, Direction.Higher, "")]
    [InlineData("cla-count", 533, 507, Direction.Lower, "OFS-OBS-10")]
    [InlineData("cla-count", 507, 533, Direction.Higher, "OFS-OBS-10")]
    [InlineData("cla-count", 507, 507, Direction.Higher, "OFS-OBS-10")]
    [InlineData("cla-count", 507, 507, Direction.Same, "")]
    [InlineData("cla-count", 507, 510, Direction.Same, "")]
    [InlineData("cla-count", 507, 810, Direction.Same, "OFS-OBS-10")]
    [InlineData("cla-rate", 69, 69, Direction.Lower, "")]
    [InlineData("cla-rate", 70, 69, Direction.Lower, "OFS-OBS-10")]
    public void Words_for_directions_agree_with_numbers(string code, int own, int other, Direction direction, string expected) => string.Join(' ', Found(
        Numbers.Of(code, own).Against(ComparatorKind.PreviousPeriod, other, ObservationPeriod.FinancialYear(2013), direction))).Should().Be(expected);

    [Fact]
    public void A_maximum_is_not_less_than_an_equal_minimum()
    {
        Observation Grant(ObservedValue value, Direction direction) => Numbers.Of("cl-setting-up-home-grant", value).Against(ComparatorKind.NationalTarget, 2000, null, direction);

        Found(Grant(ObservedValue.AtMost(2000), Direction.Lower)).Should().Equal("OFS-OBS-10");
        Found(Grant(ObservedValue.AtLeast(2000), Direction.Higher)).Should().Equal("OFS-OBS-10");
        Found(Grant(ObservedValue.FewerThan(2000), Direction.Lower)).Should().BeEmpty();
        Found(Grant(ObservedValue.AtMost(1900), Direction.Lower)).Should().BeEmpty();
    }

    [Fact]
    public void Years_and_targets()
    {
        var average = Numbers.Of("adp-a1-days", 600).At(ObservationPeriod.ThreeYears(2011));

        Found(average.Against(ComparatorKind.NationalTarget, 547)).Should().BeEmpty();
        Found(average.Against(ComparatorKind.NationalTarget, 608)).Should().Equal("OFS-OBS-12");
        Found(average.Against(ComparatorKind.NationalTarget, 126)).Should().Equal("OFS-OBS-12");
        Found(average.At(Year).Against(ComparatorKind.NationalTarget, 487)).Should().Equal("OFS-OBS-11");
        Found(average.Against(ComparatorKind.PreviousPeriod, 538, Year)).Should().Equal("OFS-OBS-11");
        Found(average.Against(ComparatorKind.PreviousPeriod, 538, ObservationPeriod.ThreeYears(2010))).Should().BeEmpty();
        Found(average.Against(ComparatorKind.PreviousPeriod, 538)).Should().BeEmpty();
    }

    [Theory]
    [InlineData(1415, 2435, 3, "OFS-OBS-14")]
    [InlineData(2435, 1115, 3, "OFS-OBS-14")]
    [InlineData(1415, 2000, 3, "")]
    [InlineData(1415, 2435, 11, "")]
    [InlineData(60, 95, 3, "")]
    public void Leaps(int before, int after, int month, string expected) => string.Join(' ', Found(
        Numbers.Of("hp-cin-count", before).At(2017, 1, 31), Numbers.Of("hp-cin-count", after).At(2017, month, 28))).Should().Be(expected);

    [Fact]
    public void Only_what_moves_slowly_is_held_to_it() => Found(
        Numbers.Of("hp-early-help-assessments", 305).At(2014, 10, 31), Numbers.Of("hp-early-help-assessments", 1377).At(2015, 4, 30)).Should().BeEmpty();

    [Fact]
    public void Two_numbers_within_a_month()
    {
        Found(Numbers.Of("hp-cin-count", 1450).At(2015, 4, 30), Numbers.Of("hp-cin-count", 1732).At(2015, 5, 31)).Should().Equal("OFS-OBS-15");
        Found(Numbers.Of("hp-cin-count", 1450).At(2015, 4, 30), Numbers.Of("hp-cin-count", 1500).At(2015, 5, 31)).Should().BeEmpty();
        Found(Numbers.Of("hp-cin-count", 1450).At(2015, 4, 30), Numbers.Of("hp-cin-count", 1732).At(2015, 6, 30)).Should().BeEmpty();
        Found(Numbers.Of("hp-cin-count", 1450).At(2015, 4, 30), Numbers.Of("hp-cin-count", 1732).At(2015, 5, 31).Part("boys")).Should().BeEmpty();
    }

    [Fact]
    public void Meanings()
    {
        Found(Numbers.Of("hp-icpc-15wd-pct", 57) with { StatedAs = "conferences within 15 days" }).Should().Equal("OFS-OBS-19");
        Found(Numbers.Of("hp-icpc-15wd-pct", 57) with { StatedAs = "conferences within 15 working days" }).Should().BeEmpty();
        Found(Numbers.Of("hp-da-children-estimate", 520), Numbers.Of("hp-da-notifications", 130).At(ObservationPeriod.Quarter(2014, 1))).Should().Equal("OFS-OBS-17");
        Found(Numbers.Of("hp-da-children-estimate", 523), Numbers.Of("hp-da-notifications", 130).At(ObservationPeriod.Quarter(2014, 1))).Should().BeEmpty();
        Found(Numbers.Of("cla-over-20-miles-pct", 12), Numbers.Of("cla-count", 533)).Should().BeEmpty();
        Found(Numbers.Of("cla-over-20-miles-pct", 12), Numbers.Of("cla-count", 533), Numbers.Of("cla-outside-la-count", 196)).Should().Equal("OFS-OBS-18");
    }

    [Fact]
    public void Documents_are_not_held_against_each_other()
    {
        Observation In(string document, int number, int month) =>
            Numbers.Of("hp-cin-count", number).At(2015, month, 30) with { Source = new Citation { Document = document, Confidence = Confidence.Unverified } };

        Found(In("one", 1450, 4), In("other", 1732, 5)).Should().BeEmpty();
        Found(In("one", 1450, 4), In("one", 1732, 5)).Should().Equal("OFS-OBS-15");
    }

    [Fact]
    public void Findings_say_where()
    {
        var finding = RuleCatalogue.Check(
        [
            Numbers.Of("cla-count", 392).In(Numbers.Barnet), Numbers.Of("cla-outside-la-count", 140), Numbers.Of("cla-count", 392), Numbers.Of("cla-outside-la-pct", 59),
        ]).Findings.Should().ContainSingle().Subject;

        finding.Concerned.Should().Equal(3, 1, 2);
        finding.Severity.Should().Be(FindingSeverity.Warning);
        finding.ToString().Should().Be("OFS-OBS-04 $[3].value: 140 of 392 (2014-15) is 35.71%, but 59% is printed.");
    }

    [Fact]
    public void Hostile_numbers_are_survived_in_good_time()
    {
        var numbers = new List<Observation>
        {
            Numbers.Of("cla-outside-la-pct", decimal.MaxValue), Numbers.Of("cla-outside-la-count", decimal.MaxValue), Numbers.Of("cla-count", decimal.MaxValue),
            Numbers.Of("ctx-pop-0-17", 1), Numbers.Of("cla-rate", decimal.MaxValue), Numbers.Of("hp-da-children-estimate", decimal.MaxValue),
            Numbers.Of("hp-da-notifications", decimal.MaxValue), Numbers.Of("hp-open-cases-total", decimal.MaxValue), Numbers.Of("hp-cin-count", decimal.MaxValue),
            Numbers.Of("hp-cpp-count", decimal.MaxValue), Numbers.Of("cla-over-20-miles-pct", 0.0000000000000000000000000001m),
        };
        for (var i = 0; i < 30_000; i++)
        {
            numbers.Add(Numbers.Of("cla-outside-la-pct", i % 100));
            numbers.Add(Numbers.Of("hp-open-cases-total", i).Part($"part {i}"));
            numbers.Add(Numbers.Of("hp-da-children-estimate", i));
        }

        ((Action)(() => RuleCatalogue.Check(numbers))).ExecutionTime().Should().BeLessThan(TimeSpan.FromMinutes(1));
    }

    private static IEnumerable<string> Found(params Observation[] observations) =>
        RuleCatalogue.Check(observations).Findings.Select(finding => finding.Code);
}
