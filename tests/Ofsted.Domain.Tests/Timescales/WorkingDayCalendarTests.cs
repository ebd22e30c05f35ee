using FsCheck;
using FsCheck.Fluent;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

public class WorkingDayCalendarTests
{
    private const string PublishedHolidays = """
        2010: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2011: 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27
        2012: 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26
        2013: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2014: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2015: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2016: 01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27
        2017: 01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        2018: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
        2019: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
        2020: 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
        2021: 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
        2022: 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
        2023: 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
        2024: 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
        2025: 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
        2026: 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
        2027: 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
        2028: 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
        2029: 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26
        2030: 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
        """;

    private static readonly WorkingDayCalendar England = WorkingDayCalendar.England;

    [Fact]
    public void Holidays_are_the_published_ones_year_by_year()
    {
        var lines = PublishedHolidays.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        lines.Should().HaveCount(21);
        foreach (var line in lines)
        {
            var year = int.Parse(line[..4], System.Globalization.CultureInfo.InvariantCulture);
            var expected = line[6..].Split(' ').Select(day => Day($"{year}-{day}"));
            England.Holidays.Where(day => day.Year == year).Should().Equal(expected);
        }
    }

    [Fact]
    public void Working_days_of_each_year_from_2010_to_2030()
    {
        int[] expected = [253, 251, 252, 253, 253, 253, 253, 252, 253, 253, 254, 253, 250, 251, 254, 253, 253, 253, 252, 253, 253];

        for (var i = 0; i < expected.Length; i++)
        {
            var last = new LocalDate(2010 + i, 12, 31);
            var before = i == 0 ? new LocalDate(2010, 1, 1) : new LocalDate(2009 + i, 12, 31);
            England.CountBetween(before, last).Should().Be(expected[i], $"of {2010 + i}");
        }
    }

    [Theory]
    [InlineData("2015-04-01", 15, "2015-04-24")]
    [InlineData("2015-06-01", 15, "2015-06-22")]
    [InlineData("2014-12-01", 45, "2015-02-05")]
    [InlineData("2014-12-18", 20, "2015-01-20")]
    [InlineData("2015-04-02", 1, "2015-04-07")]
    [InlineData("2026-01-12", 20, "2026-02-09")]
    [InlineData("2026-01-12", 70, "2026-04-22")]
    [InlineData("2022-09-01", 15, "2022-09-23")]
    [InlineData("2023-04-27", 10, "2023-05-15")]
    [InlineData("2020-04-27", 15, "2020-05-19")]
    [InlineData("2012-05-28", 10, "2012-06-13")]
    [InlineData("2022-05-27", 10, "2022-06-14")]
    [InlineData("2011-04-18", 15, "2011-05-13")]
    [InlineData("2025-12-20", 20, "2026-01-21")]
    [InlineData("2023-05-09", 70, "2023-08-16")]
    [InlineData("2024-05-12", 0, "2024-05-12")]
    [InlineData("2010-01-01", 1, "2010-01-04")]
    [InlineData("2040-12-28", 1, "2040-12-31")]
    public void The_day_of_the_event_is_day_zero(string start, int days, string end) =>
        England.Add(Day(start), days).Should().Be(Day(end));

    [Theory]
    [InlineData("2023-08-16", "2023-08-16", 0)]
    [InlineData("2023-08-18", "2023-08-21", 1)]
    [InlineData("2023-08-21", "2023-08-18", -1)]
    [InlineData("2023-08-19", "2023-08-20", 0)]
    [InlineData("2023-08-25", "2023-08-29", 1)]
    [InlineData("2023-05-09", "2023-08-16", 70)]
    public void Working_days_are_counted_after_the_first_day_and_with_the_last(string start, string end, int days) =>
        England.CountBetween(Day(start), Day(end)).Should().Be(days);

    [Fact]
    public void Adding_and_counting_back_give_the_number_again() =>
        Prop.ForAll(DaysAndNumbers, pair =>
        {
            var (start, days) = pair;
            var end = England.Add(start, days);
            return England.CountBetween(start, end) == days
                && England.CountBetween(end, start) == -days
                && (days == 0 ? end == start : England.IsWorkingDay(end) && end > start);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_or_a_larger_number_never_ends_earlier() =>
        Prop.ForAll(DaysAndNumbers, pair =>
        {
            var (start, days) = pair;
            return England.Add(start, days + 1) > England.Add(start, days)
                && (days == 0 || England.Add(start.PlusDays(1), days) >= England.Add(start, days));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Adding_is_what_walking_day_by_day_gives() =>
        Prop.ForAll(DaysAndNumbers, pair =>
        {
            var (day, days) = pair;
            var end = England.Add(day, days);
            for (var left = days; left > 0;)
            {
                day = day.PlusDays(1);
                if (day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !England.Holidays.Contains(day))
                    left--;
            }

            return day == end;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_outside_the_known_years_is_refused_with_the_range()
    {
        const string range = "*'England and Wales'*2010-01-01 to 2040-12-31*";
        Action[] calls =
        [
            () => England.IsWorkingDay(new LocalDate(2009, 12, 31)),
            () => England.IsHoliday(new LocalDate(2041, 1, 1)),
            () => England.Add(new LocalDate(2009, 12, 31), 0),
            () => England.Add(new LocalDate(2040, 12, 31), 1),
            () => England.Add(new LocalDate(2010, 1, 1), int.MaxValue),
            () => England.CountBetween(new LocalDate(2020, 1, 1), new LocalDate(2041, 1, 1)),
            () => England.WithHolidays([new LocalDate(2050, 1, 1)]),
        ];

        foreach (var call in calls)
            call.Should().Throw<ArgumentOutOfRangeException>().WithMessage(range);
        FluentActions.Invoking(() => England.Add(new LocalDate(2020, 1, 1), -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new WorkingDayCalendar("none", new LocalDate(2020, 1, 2), new LocalDate(2020, 1, 1), []))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Holidays_of_ones_own_replace_or_join_the_national_ones()
    {
        var closed = England.WithHolidays([new LocalDate(2026, 12, 29), new LocalDate(2026, 12, 30), new LocalDate(2026, 12, 30)]);
        var worked = England.WithoutHolidays([new LocalDate(2026, 12, 28)]);
        var own = new WorkingDayCalendar("No holidays", new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), []);

        England.Add(new LocalDate(2026, 12, 24), 1).Should().Be(new LocalDate(2026, 12, 29));
        closed.Add(new LocalDate(2026, 12, 24), 1).Should().Be(new LocalDate(2026, 12, 31));
        worked.Add(new LocalDate(2026, 12, 24), 1).Should().Be(new LocalDate(2026, 12, 28));
        own.Add(new LocalDate(2026, 12, 24), 1).Should().Be(new LocalDate(2026, 12, 25));
        England.IsWorkingDay(new LocalDate(2026, 12, 29)).Should().BeTrue();
        England.ToString().Should().Be("England and Wales");
    }

    [Fact]
    public void A_holiday_on_a_weekend_takes_no_working_day_away()
    {
        var calendar = new WorkingDayCalendar(
            "Test", new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31), [new LocalDate(2026, 1, 3), new LocalDate(2026, 1, 4)]);

        calendar.IsHoliday(new LocalDate(2026, 1, 3)).Should().BeTrue();
        calendar.Add(new LocalDate(2026, 1, 2), 1).Should().Be(new LocalDate(2026, 1, 5));
    }

    [Fact]
    public void Subtracting_gives_the_working_day_that_lies_so_many_before()
    {
        England.Subtract(Day("2026-04-13"), 5).Should().Be(Day("2026-04-02"));
        England.Subtract(Day("2026-04-12"), 1).Should().Be(Day("2026-04-10"));
        England.Subtract(Day("2026-04-12"), 0).Should().Be(Day("2026-04-12"));
        FluentActions.Invoking(() => England.Subtract(Day("2010-01-04"), 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => England.Subtract(Day("2010-01-04"), int.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
        Prop.ForAll(DaysAndNumbers, pair =>
        {
            var (start, days) = pair;
            var end = England.Add(start, days);
            return days == 0 || (England.Subtract(end.PlusDays(1), 1) == end && England.Add(England.Subtract(end, days - 1), days - 1) == end);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_rules_alone_lack_the_exceptions_and_exceptions_of_ones_own_join_them()
    {
        var rulesOnly = WorkingDayCalendar.FromRules("rules", 2010, 2040, BankHolidays.Rules, []);
        var announced = WorkingDayCalendar.FromRules(
            "announced", 2026, 2035, BankHolidays.Rules,
            [.. BankHolidays.Exceptions, new HolidayException { Date = Day("2033-06-03"), IsHoliday = true, Reason = "a jubilee, say" }]);

        rulesOnly.IsHoliday(Day("2012-05-28")).Should().BeTrue();
        rulesOnly.IsHoliday(Day("2012-06-05")).Should().BeFalse();
        rulesOnly.Holidays.Should().HaveCount(31 * 8);
        BankHolidays.Exceptions.Should().HaveCount(11);
        England.Holidays.Should().HaveCount((31 * 8) + 8 - 3);
        announced.IsHoliday(Day("2033-06-03")).Should().BeTrue();
        (announced.First, announced.Last).Should().Be((Day("2026-01-01"), Day("2035-12-31")));
        announced.Holidays.Should().HaveCount(81);
    }

    [Fact]
    public void Rules_of_another_country_make_its_calendar()
    {
        var scotland = WorkingDayCalendar.FromRules("Scotland", 2021, 2023,
        [
            new HolidayRule { Name = "New Year", Date = new AnnualDate(1, 1) },
            new HolidayRule { Name = "2nd January", Date = new AnnualDate(1, 2) },
            new HolidayRule { Name = "Good Friday", DaysFromEaster = -2 },
            new HolidayRule { Name = "Summer", Date = new AnnualDate(8, 1), Weekday = IsoDayOfWeek.Monday },
            new HolidayRule { Name = "New Year's Eve", Date = new AnnualDate(12, 31) },
        ], []);

        scotland.Holidays.Should().Equal(
            Day("2021-01-01"), Day("2021-01-04"), Day("2021-04-02"), Day("2021-08-02"), Day("2021-12-31"),
            Day("2022-01-03"), Day("2022-01-04"), Day("2022-04-15"), Day("2022-08-01"),
            Day("2023-01-02"), Day("2023-01-03"), Day("2023-01-04"), Day("2023-04-07"), Day("2023-08-07"));
    }

    [Fact]
    public void A_rule_that_does_not_give_one_day_and_years_out_of_range_are_refused()
    {
        HolidayRule[] rules =
        [
            new() { Name = "Feast" },
            new() { Name = "Feast", Weekday = IsoDayOfWeek.Monday },
            new() { Name = "Feast", Date = new AnnualDate(8, 1), Weekday = IsoDayOfWeek.None },
            new() { Name = "Feast", Date = new AnnualDate(8, 1), DaysFromEaster = 1 },
        ];
        foreach (var rule in rules)
        {
            FluentActions.Invoking(() => WorkingDayCalendar.FromRules("x", 2020, 2021, [rule], []))
                .Should().Throw<ArgumentException>().WithMessage("*'Feast'*");
        }

        FluentActions.Invoking(() => WorkingDayCalendar.FromRules("x", 2021, 2020, [], [])).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => WorkingDayCalendar.FromRules("x", 0, 2020, [], [])).Should().Throw<ArgumentOutOfRangeException>();
        WorkingDayCalendar.FromRules("ends of time", 9998, 9998, BankHolidays.Rules, []).Holidays.Should().HaveCount(8);
        new WorkingDayCalendar("last day", LocalDate.MaxIsoValue, LocalDate.MaxIsoValue, []).CountBetween(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue)
            .Should().Be(0);
    }

    [Fact]
    public void Calendars_are_equal_by_name_range_and_holidays()
    {
        var again = WorkingDayCalendar.FromRules("England and Wales", 2010, 2040, BankHolidays.Rules, BankHolidays.Exceptions);

        again.Equals((object)England).Should().BeTrue();
        again.GetHashCode().Should().Be(England.GetHashCode());
        again.WithHolidays([Day("2026-12-29")]).Equals(England).Should().BeFalse();
        England.Covers(Day("2010-01-01")).Should().BeTrue();
        England.Covers(Day("2009-12-31")).Should().BeFalse();
        England.Equals((object?)null).Should().BeFalse();
    }

    private static Arbitrary<(LocalDate, int)> DaysAndNumbers =>
        (from offset in Gen.Choose(0, 365 * 30)
         from days in Gen.Choose(0, 120)
         select (new LocalDate(2010, 1, 1).PlusDays(offset), days)).ToArbitrary();

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
