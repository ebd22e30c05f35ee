using NodaTime.Text;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

public class ObservationPeriodTests
{
    [Theory]
    [InlineData(PeriodKind.Year, "2014-15", "2014-04-01", "2015-03-31")]
    [InlineData(PeriodKind.Year, "2014–15", "2014-04-01", "2015-03-31")]
    [InlineData(PeriodKind.Year, "2014/2015", "2014-04-01", "2015-03-31")]
    [InlineData(PeriodKind.Year, "201415", "2014-04-01", "2015-03-31")]
    [InlineData(PeriodKind.Year, "2014-15 (single year)", "2014-04-01", "2015-03-31")]
    [InlineData(PeriodKind.Year, "1999-00", "1999-04-01", "2000-03-31")]
    [InlineData(PeriodKind.Year, "year to April 2015", "2014-05-01", "2015-04-30")]
    [InlineData(PeriodKind.Year, "year ending 31 March 2015", "2014-04-01", "2015-03-31")]
    [InlineData(PeriodKind.Year, "2014", null, null)]
    [InlineData(PeriodKind.Year, "2011-14", null, null)]
    [InlineData(PeriodKind.Year, "last year", null, null)]
    [InlineData(PeriodKind.AcademicYear, "2013-14", "2013-09-01", "2014-08-31")]
    [InlineData(PeriodKind.AcademicYear, "2014", "2013-09-01", "2014-08-31")]
    [InlineData(PeriodKind.ThreeYearAverage, "2010-13", "2010-04-01", "2013-03-31")]
    [InlineData(PeriodKind.ThreeYearAverage, "2010 to 2013", "2010-04-01", "2013-03-31")]
    [InlineData(PeriodKind.ThreeYearAverage, "2013-14", null, null)]
    [InlineData(PeriodKind.Quarter, "quarter 4 2014-15", "2015-01-01", "2015-03-31")]
    [InlineData(PeriodKind.Quarter, "Q1 of 2014-15", "2014-04-01", "2014-06-30")]
    [InlineData(PeriodKind.Quarter, "Q 1 2014-15", "2014-04-01", "2014-06-30")]
    [InlineData(PeriodKind.Quarter, "quarter 5 2014-15", null, null)]
    [InlineData(PeriodKind.Month, "April 2014", "2014-04-01", "2014-04-30")]
    [InlineData(PeriodKind.AsAt, "31 March 2014", null, "2014-03-31")]
    [InlineData(PeriodKind.AsAt, "2014-03-31", null, "2014-03-31")]
    [InlineData(PeriodKind.AsAt, "May 2015", "2015-05-01", "2015-05-31")]
    [InlineData(PeriodKind.AsAt, "31 February 2014", "2014-02-01", "2014-02-28")]
    [InlineData(PeriodKind.AsAt, "2011 census", null, null)]
    [InlineData(PeriodKind.Rolling, "last 12 months to 30 November 2015", null, "2015-11-30")]
    [InlineData(PeriodKind.Unspecified, "2014-15", null, null)]
    [InlineData(PeriodKind.Year, "", null, null)]
    [InlineData(PeriodKind.Year, "99999999999999999999-15", null, null)]
    public void Words_become_days_where_they_give_them(PeriodKind kind, string text, string? start, string? end)
    {
        var period = ObservationPeriod.FromText(kind, text);

        period.Kind.Should().Be(kind);
        period.Text.Should().Be(text);
        (Iso(period.Start), Iso(period.End)).Should().Be((start, end));

        static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
    }

    [Fact]
    public void Periods_are_made_of_numbers_too()
    {
        ObservationPeriod.FinancialYear(2014).Should().Be(ObservationPeriod.FromText(PeriodKind.Year, "2014-15"));
        ObservationPeriod.AcademicYear(2013).Should().Be(ObservationPeriod.FromText(PeriodKind.AcademicYear, "2013-14"));
        ObservationPeriod.ThreeYears(2010).Should().Be(ObservationPeriod.FromText(PeriodKind.ThreeYearAverage, "2010-13"));
        ObservationPeriod.Quarter(2014, 4).Should().Be(ObservationPeriod.FromText(PeriodKind.Quarter, "quarter 4 2014-15"));
        ObservationPeriod.FromText(PeriodKind.Rolling, "6 months").Months.Should().Be(6);
        ((Func<ObservationPeriod>)(() => ObservationPeriod.Quarter(2014, 5))).Should().Throw<ArgumentOutOfRangeException>();
        ((Func<ObservationPeriod>)(() => ObservationPeriod.Quarter(2014, 0))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("adp-a1-days", PeriodKind.ThreeYearAverage, "2010-13", 608)]
    [InlineData("adp-a1-days", PeriodKind.ThreeYearAverage, "2013-16", 426)]
    [InlineData("adp-a2-days", PeriodKind.Year, "2014-15", 121)]
    [InlineData("adp-a2-days", PeriodKind.Year, "2010-11", null)]
    [InlineData("adp-a3-timely-pct", PeriodKind.ThreeYearAverage, "2010-13", null)]
    [InlineData("cla-care-proceedings-weeks", PeriodKind.Quarter, "quarter 1 2014-15", 26)]
    [InlineData("cla-care-proceedings-weeks", PeriodKind.Year, "2012-13", null)]
    [InlineData("cl-setting-up-home-grant", PeriodKind.AsAt, "1 June 2015", 2000)]
    [InlineData("cl-setting-up-home-grant", PeriodKind.AsAt, "1 June 2024", 3000)]
    [InlineData("hp-icpc-15wd-pct", PeriodKind.Year, "2014-15", null)]
    public void A_limit_is_that_of_its_period(string code, PeriodKind kind, string text, int? expected)
    {
        IndicatorCatalogue.ThresholdFor(code, ObservationPeriod.FromText(kind, text))?.Limit.Should().Be(expected);
        (IndicatorCatalogue.ThresholdFor(code, new() { Kind = kind, Text = text }) is null).Should().Be(expected is null);
    }

    [Fact]
    public void A_limit_names_a_time_limit_that_exists() => IndicatorCatalogue.Thresholds
        .Where(threshold => threshold.TimescaleCode is not null && !threshold.IsThreeYearAverage)
        .Where(threshold => TimescaleCatalogue.Find(threshold.TimescaleCode) is not { } timescale || timescale.Amount != threshold.Limit)
        .Select(threshold => $"{threshold}: {TimescaleCatalogue.Find(threshold.TimescaleCode)}").Should().BeEmpty();

    [Fact]
    public void The_limits_that_are_times_come_from_time_limits() => IndicatorCatalogue.Thresholds
        .Where(threshold => threshold.Kind == ThresholdKind.TimeLimit && !threshold.IsThreeYearAverage)
        .Select(threshold => $"{threshold.IndicatorCode} {threshold.TimescaleCode} {threshold.Limit} {threshold.Unit}").Should().Equal(
            "adp-approval-timely-count TS-ADOPTER-ST1 2 Months", "adp-approval-timely-count TS-ADOPTER-ST2 4 Months",
            "cla-reviews-timely-pct TS-CLA-REVIEW-1 20 WorkingDays", "cla-reviews-timely-pct TS-CLA-REVIEW-2 3 Months",
            "cla-reviews-timely-pct TS-CLA-REVIEW-N 6 Months", "cl-pathway-plan-timely-pct TS-PATHWAY-NEEDS 3 Months",
            "edu-pep-timely-pct TS-PEP-INIT 10 WorkingDays", "hlt-iha-20wd-pct TS-IHA-20 20 WorkingDays",
            "hp-assessment-45wd-pct TS-ASSESS-45 45 WorkingDays", "hp-cpp-reviewed-pct TS-CP-REVIEW-1 3 Months",
            "hp-cpp-reviewed-pct TS-CP-REVIEW-N 6 Months", "hp-icpc-15wd-pct TS-ICPC-15 15 WorkingDays",
            "hp-referral-decision-1wd-pct TS-REF-DECISION 1 WorkingDays", "hp-rhi-72h-pct TS-MISSING-RHI 72 Hours");

    [Fact]
    public void The_day_of_a_snapshot_in_another_calendar_is_that_day() =>
        ObservationPeriod.AsAt(new LocalDate(2024, 4, 30, CalendarSystem.Julian)).Should().Be(ObservationPeriod.AsAt(new LocalDate(2024, 5, 13)));

    [Theory]
    [InlineData(9999)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_year_beyond_the_calendar_is_refused_by_its_name(int year)
    {
        Func<ObservationPeriod>[] makers = [() => ObservationPeriod.FinancialYear(year), () => ObservationPeriod.AcademicYear(year), () => ObservationPeriod.ThreeYears(year), () => ObservationPeriod.Quarter(year, 4)];
        foreach (var make in makers)
            make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("firstYear");
    }
}
