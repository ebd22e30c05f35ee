using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

public class IndicatorPageTests
{
    [Fact]
    public void Page_of_indicators() =>
        FactPage.Check("indicators.md", "indicators", string.Join("\n\n", IndicatorCatalogue.All.GroupBy(indicator => indicator.Area).Select(group =>
            $"### {AreaTitle(group.Key)}\n\n" + FactPage.Table(
                ["code", "title", "unit", "better", "period", "elsewhere", "tier"],
                group.Select(indicator => (string?[])
                [
                    FactPage.Code(indicator.Code), indicator.Title, UnitTitle(indicator.Unit),
                    indicator.Polarity switch { Polarity.HigherIsBetter => "higher", Polarity.LowerIsBetter => "lower", _ => "" },
                    indicator.Period, string.Join("; ", indicator.ExternalCodes), indicator.Tier.ToString().ToLowerInvariant(),
                ])))));

    [Fact]
    public void Page_of_limits()
    {
        FactPage.Check("indicators.md", "thresholds", FactPage.Table(
            ["indicator", "three years", "at most", "England", "limit is"],
            IndicatorCatalogue.Thresholds.Where(threshold => threshold.IsThreeYearAverage).Select(threshold => (string?[])
            [
                FactPage.Code(threshold.IndicatorCode), threshold.Period, Amount(threshold.Limit, threshold.Unit),
                threshold.England is { } england ? Amount(england, IndicatorCatalogue.Find(threshold.IndicatorCode)!.Unit) : "",
                FactPage.Words(threshold.Source.Confidence),
            ])));
        FactPage.Check("indicators.md", "limits", FactPage.Table(
            ["indicator", "limit", "period", "time limit", "limit is"],
            IndicatorCatalogue.Thresholds.Where(threshold => !threshold.IsThreeYearAverage).Select(threshold => (string?[])
            [
                FactPage.Code(threshold.IndicatorCode),
                threshold.Kind switch
                {
                    ThresholdKind.Maximum => "at most ",
                    ThresholdKind.Minimum => "at least ",
                    ThresholdKind.TimeLimit => "within ",
                    _ => throw new ArgumentOutOfRangeException(nameof(threshold)),
                } + Amount(threshold.Limit, threshold.Unit),
                threshold.Period, threshold.TimescaleCode is { } code ? FactPage.Code(code) : "",
                FactPage.Words(threshold.Source.Confidence),
            ])));
    }

    [Fact]
    public void Page_of_cells()
    {
        string[] cells =
        [
            "1,732", "-12", "−3.5%", "(3.5%)", "<5", "≥ 95%", "5 or fewer", "<5 (<1%)", "420 (22.45%)", "420 [r]", "[c]", "c (c)", "x", "low", "z", "-", "..",
            "under 5", "approx. 12", "17,4", "1,23", "1,732,", "1 732", "00012", "12.", "420 / 430", "12 of 40", "1 in 3", "(12)", "5-10", "5+",
            "1.2 (1.0 to 1.4)", "12 ± 3", "£12m", "12k", "½", "two thirds", "12 days", "12 children", "n/a", "#DIV/0!", "1e3",
        ];
        FactPage.Check("indicators.md", "cells", FactPage.Table(
            ["cell", "as a count", "as per cent"],
            cells.Select(cell => (string?[])[FactPage.Code(cell), Said(cell, MeasurementUnit.Count), Said(cell, MeasurementUnit.Percent)])));

        static string Said(string cell, MeasurementUnit unit) =>
            ObservedValue.FromCell(cell, unit) is TextValue ? "words" : ObservedValue.FromCell(cell, unit)!.ToString();
    }

    [Fact]
    public void Page_of_symbols() =>
        FactPage.Check("indicators.md", "symbols", FactPage.Table(
            ["symbol", "means", "we are sure because it is"],
            SuppressionSymbol.All.Select(symbol => (string?[])
            [
                FactPage.Code(symbol.Code), symbol.Title + (symbol.Source.Note is { } note ? $" ({note})" : ""), FactPage.Words(symbol.Source.Confidence),
            ])));

    [Fact]
    public void Page_of_checks() =>
        FactPage.Check("compare-like-with-like.md", "checks", FactPage.Table(
            ["id", "severity", "statement", "what it leaves alone"],
            CatalogueRules.OnObservations.Select(check => (string?[])
                [FactPage.Code(check.Id), check.Severity.ToString().ToLowerInvariant(), check.Statement, check.Rationale])));

    private static string Amount(decimal number, MeasurementUnit unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {UnitTitle(unit)}");

    private static string AreaTitle(IndicatorArea area) => area switch
    {
        IndicatorArea.Context => "Context",
        IndicatorArea.HelpAndProtection => "Help and protection",
        IndicatorArea.ChildrenInCare => "Children in care",
        IndicatorArea.Health => "Health",
        IndicatorArea.Education => "Education",
        IndicatorArea.Adoption => "Adoption",
        IndicatorArea.CareLeavers => "Care leavers",
        IndicatorArea.LeadershipAndWorkforce => "Leadership and workforce",
        _ => throw new ArgumentOutOfRangeException(nameof(area)),
    };

    private static string UnitTitle(MeasurementUnit unit) => unit switch
    {
        MeasurementUnit.Count => "count",
        MeasurementUnit.Percent => "per cent",
        MeasurementUnit.RatePer10000 => "per 10,000",
        MeasurementUnit.PercentChange => "per cent change",
        MeasurementUnit.Days => "days",
        MeasurementUnit.Weeks => "weeks",
        MeasurementUnit.Months => "months",
        MeasurementUnit.Cases => "cases",
        MeasurementUnit.Score => "score",
        MeasurementUnit.Pounds => "pounds",
        MeasurementUnit.PercentagePoints => "percentage points",
        MeasurementUnit.Hours => "hours",
        MeasurementUnit.WorkingDays => "working days",
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
