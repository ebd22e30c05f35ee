using FsCheck;
using FsCheck.Fluent;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

public class DeadlineTests
{
    [Theory]
    [InlineData("TS-ICPC-15", "2015-04-01", "2015-04-24")]
    [InlineData("TS-ASSESS-45", "2014-12-01", "2015-02-05")]
    [InlineData("TS-REF-DECISION", "2015-04-02", "2015-04-07")]
    [InlineData("TS-CLA-REVIEW-1", "2014-12-18", "2015-01-20")]
    [InlineData("TS-OFSTED-DRAFT-20", "2026-01-12", "2026-02-09")]
    [InlineData("TS-OFSTED-PLAN-70", "2026-01-12", "2026-04-22")]
    [InlineData("TS-OFSTED-PLAN-70", "2023-05-09", "2023-08-16")]
    [InlineData("TS-LA-PUBLISH-30", "2026-01-12", "2026-02-23")]
    [InlineData("TS-COURT-26W", "2014-04-22", "2014-10-20")]
    [InlineData("TS-COURT-26W", "2024-01-08", "2024-07-07")]
    [InlineData("TS-CLA-REVIEW-N", "2015-08-31", "2016-02-29")]
    [InlineData("TS-CP-REVIEW-1", "2014-11-30", "2015-02-28")]
    [InlineData("TS-CLA-VISIT-Y1", "2024-12-27", "2025-02-07")]
    [InlineData("TS-CLA-VISIT-1", "2024-12-25", "2025-01-01")]
    [InlineData("TS-MISSING-RHI", "2024-03-28", "2024-03-31")]
    [InlineData("TS-CAO", "2024-01-01", "2024-01-07")]
    [InlineData("TS-CAO", "2024-02-26", "2024-03-03")]
    [InlineData("TS-EPO", "2024-02-26", "2024-03-05")]
    [InlineData("TS-EPO-POLICE", "2024-02-26", "2024-03-04")]
    [InlineData("TS-JTAI-STATEMENT-70", "2026-01-12", "2026-04-22")]
    [InlineData("TS-NTS-10", "2023-04-27", "2023-05-15")]
    [InlineData("TS-ADOPT-WAIT-REVIEW", "2023-11-30", "2024-02-29")]
    [InlineData("TS-ADOPT-WAIT-REVIEW-N", "2024-02-29", "2024-08-29")]
    [InlineData("TS-ADOPT-VISIT", "2024-02-26", "2024-03-04")]
    [InlineData("TS-ADOPT-VISIT-N", "2024-03-04", "2024-03-11")]
    [InlineData("TS-CLA-VISIT-OTHER", "2024-03-04", "2024-03-11")]
    [InlineData("TS-CLA-VISIT-OTHER-Y1", "2024-03-11", "2024-04-22")]
    [InlineData("TS-CLA-VISIT-OTHER-LATER", "2024-03-11", "2024-06-11")]
    [InlineData("TS-FOSTER-REVIEW", "2024-02-29", "2025-02-28")]
    [InlineData("TS-FOSTER-REVIEW-N", "2024-03-01", "2025-03-01")]
    public void The_last_day_in_time(string code, string start, string due)
    {
        var deadline = Deadline.For(TimescaleCatalogue.Find(code)!, Day(start));

        deadline.Due.Should().Be(Day(due));
        deadline.Event.Should().Be(Day(start));
        deadline.Timescale.Code.Should().Be(code);
    }

    [Fact]
    public void A_limit_named_by_its_code_is_of_the_version_that_applies_on_the_day()
    {
        var day = new LocalDate(2020, 6, 1);
        var versioned = TimescaleCatalogue.All.GroupBy(timescale => timescale.Code).Single(group => group.Key == "TS-PUB-FV");

        Deadline.For("TS-OFSTED-PLAN-70", new LocalDate(2023, 5, 9)).Due.Should().Be(new LocalDate(2023, 8, 16));
        Deadline.For("TS-PUB-FV", day).Timescale.Should().BeSameAs(TimescaleCatalogue.Find("TS-PUB-FV", day)).And.NotBeSameAs(versioned.Last());
        Deadline.For("TS-OFSTED-PLAN-70", new LocalDate(2023, 5, 9), WorkingDayCalendar.England.WithoutHolidays([new LocalDate(2023, 5, 29)])).Due.Should().Be(new LocalDate(2023, 8, 15));
        FluentActions.Invoking(() => Deadline.For("TS-NONE", day)).Should().Throw<ArgumentException>().WithMessage("'TS-NONE' is not the code of a time limit. *TimescaleCatalogue.All*");
        FluentActions.Invoking(() => Deadline.For((string)null!, day)).Should().Throw<ArgumentNullException>();
#if !NETSTANDARD_ASSET
        Deadline.For("TS-OFSTED-PLAN-70", new DateOnly(2023, 5, 9)).Should().Be(Deadline.For("TS-OFSTED-PLAN-70", new LocalDate(2023, 5, 9)));
#endif
    }

    [Fact]
    public void A_limit_may_begin_with_the_day_of_the_event()
    {
        Due(TimescaleUnit.WorkingDays, 1, true, "2026-01-12").Should().Be(Day("2026-01-12"));
        Due(TimescaleUnit.WorkingDays, 1, true, "2026-01-10").Should().Be(Day("2026-01-12"));
        Due(TimescaleUnit.WorkingDays, 5, true, "2026-01-12").Should().Be(Day("2026-01-16"));
        Due(TimescaleUnit.CalendarDays, 8, true, "2026-01-12").Should().Be(Day("2026-01-19"));
        Due(TimescaleUnit.Months, 1, true, "2026-01-01").Should().Be(Day("2026-01-31"));
        Due(TimescaleUnit.Hours, 25, false, "2026-01-12").Should().Be(Day("2026-01-14"));
        Due(TimescaleUnit.Hours, 24, false, "2026-01-12").Should().Be(Day("2026-01-13"));
    }

    [Fact]
    public void Days_left_run_from_the_day_one_looks()
    {
        var deadline = Deadline.For(TimescaleCatalogue.StatementOfProposedAction, Day("2023-05-09"));

        deadline.DaysLeft(Day("2023-08-16")).Should().Be(0);
        deadline.DaysLeft(Day("2023-08-09")).Should().Be(7);
        deadline.DaysLeft(Day("2023-08-17")).Should().Be(-1);
        deadline.IsPast(Day("2023-08-16")).Should().BeFalse();
        deadline.IsPast(Day("2023-08-17")).Should().BeTrue();
        deadline.IsToTheDayOnly.Should().BeFalse();
        deadline.ToString().Should().Be("Written statement of proposed action due by 2023-08-16");
        Deadline.For(TimescaleCatalogue.Find("TS-POLICE-PROT")!, Day("2023-05-09")).IsToTheDayOnly.Should().BeTrue();
    }

    [Fact]
    public void A_calendar_of_ones_own_decides_the_working_days()
    {
        var closed = WorkingDayCalendar.England.WithHolidays([Day("2023-08-16")]);

        Deadline.For(TimescaleCatalogue.StatementOfProposedAction, Day("2023-05-09"), closed).Due.Should().Be(Day("2023-08-17"));
    }

    [Fact]
    public void A_limit_without_unit_or_amount_is_refused()
    {
        FluentActions.Invoking(() => Due(TimescaleUnit.Unspecified, 1, false, "2026-01-12")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Due(TimescaleUnit.Weeks, 0, false, "2026-01-12")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Deadline.For((Timescale)null!, Day("2026-01-12"))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Deadline.For(TimescaleCatalogue.Assessment, Day("1999-01-01"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Working_days_left_are_negative_as_soon_as_the_day_has_passed()
    {
        var deadline = Deadline.For(TimescaleCatalogue.InitialChildProtectionConference, Day("2015-04-01"));
        deadline.Due.Should().Be(Day("2015-04-24"), "a Friday");

        (string AsAt, int Left)[] expected =
        [
            ("2015-04-01", 15), ("2015-04-02", 14), ("2015-04-03", 14), ("2015-04-07", 13), ("2015-04-23", 1), ("2015-04-24", 0),
            ("2015-04-25", -1), ("2015-04-26", -1), ("2015-04-27", -1), ("2015-04-28", -2), ("2015-05-04", -5), ("2015-05-05", -6),
        ];
        foreach (var (asAt, left) in expected)
            deadline.WorkingDaysLeft(Day(asAt)).Should().Be(left, asAt);
        FluentActions.Invoking(() => deadline.WorkingDaysLeft(Day("2041-01-01"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_limit_outside_its_days_is_worked_out_and_never_silently()
    {
        var early = Deadline.For(TimescaleCatalogue.Assessment, Day("2013-04-14"));
        var first = Deadline.For(TimescaleCatalogue.Assessment, Day("2013-04-15"));
        var gone = Deadline.For(TimescaleCatalogue.Find("TS-CA-35")!, Day("2014-01-06"));

        Codes(early).Should().Equal("outside-validity");
        early.Caveats[0].Message.Should().Be("TS-ASSESS-45 applies to events from 15 April 2013; this one was on 14 April 2013.");
        first.Caveats.Should().BeEmpty();
        Codes(gone).Should().Equal("outside-validity");
        gone.Caveats[0].Message.Should().Contain("to 14 April 2013");
    }

    [Fact]
    public void What_is_no_duty_is_never_shown_as_one()
    {
        Codes("TS-CP-VISIT", "2016-02-01").Should().Equal("local-policy");
        Codes("TS-CORE-NEXT", "2016-02-01").Should().Contain("local-policy");
        Codes("TS-DENTAL", "2016-02-01").Should().Contain("reporting-only");
        Codes("TS-PUB-FV", "2025-02-05").Should().Equal("observed-only");
        Codes("TS-PERM-2ND", "2016-02-01").Should().Equal("rough-limit");
        Codes("TS-RAPID-15", "2022-02-01").Should().Equal("unverified-source");
        Codes("TS-OFSTED-PLAN-70", "2023-05-09").Should().BeEmpty();
        foreach (var timescale in TimescaleCatalogue.All.Where(timescale => timescale.Force >= LegalForce.Framework))
            timescale.IsStatutory.Should().BeFalse(timescale.Code);
        TimescaleCatalogue.All.Where(timescale => timescale.IsStatutory).Should().HaveCountGreaterThan(45);
    }

    [Fact]
    public void A_range_has_two_ends_and_the_later_one_is_due()
    {
        var visit = Deadline.For(TimescaleCatalogue.Find("TS-CP-VISIT")!, Day("2026-01-12"));
        var letter = Deadline.For(TimescaleCatalogue.PublicationOfVisitLetter(Day("2025-12-10")), Day("2025-12-10"));
        var cycle = Deadline.For(TimescaleCatalogue.InspectionCycle, Day("2023-01-16"));

        (visit.DueFrom, visit.Due).Should().Be((Day("2026-01-26"), Day("2026-02-09")));
        (letter.DueFrom, letter.Due).Should().Be((Day("2026-01-26"), Day("2026-01-27")));
        (cycle.DueFrom, cycle.Due).Should().Be((Day("2025-07-16"), Day("2026-07-16")));
        Deadline.For(TimescaleCatalogue.Assessment, Day("2026-01-12")).DueFrom.Should().BeNull();
    }

    [Fact]
    public void A_limit_may_lie_before_its_event()
    {
        var notice = TimescaleCatalogue.Find("TS-PF-NOTIFY")!;
        var call = TimescaleCatalogue.InspectionNotice with { CountsBack = true };

        Deadline.For(notice, Day("2026-03-02")).Due.Should().Be(Day("2026-01-19"));
        Deadline.For(call, Day("2026-04-13")).Due.Should().Be(Day("2026-04-02"), "Easter lies between");
        Deadline.For(call with { CountsEventDay = true, Amount = 1 }, Day("2026-04-13")).Due.Should().Be(Day("2026-04-13"));
        Deadline.For(notice with { Unit = TimescaleUnit.Months, Amount = 1 }, Day("2026-03-31")).Due.Should().Be(Day("2026-02-28"));
        notice.ToString().Should().Be("Notice of a private fostering arrangement: 6 weeks before");
    }

    [Fact]
    public void A_due_date_on_a_Sunday_stays_unless_one_asks()
    {
        var proceedings = TimescaleCatalogue.CareProceedings;
        var kept = Deadline.For(proceedings, Day("2024-01-08"));
        var moved = Deadline.For(proceedings, Day("2024-01-08"), new DeadlineOptions { RollsForward = true });
        var weekday = Deadline.For(proceedings, Day("2014-04-22"), new DeadlineOptions { RollsForward = true });

        (kept.Due, kept.RolledFrom).Should().Be((Day("2024-07-07"), null));
        Codes(kept).Should().Equal("non-working-day");
        kept.Caveats[0].Message.Should().StartWith("Sunday 7 July 2024");
        (moved.Due, moved.RolledFrom).Should().Be((Day("2024-07-08"), Day("2024-07-07")));
        Codes(moved).Should().Equal("rolled-forward");
        (weekday.Due, weekday.RolledFrom).Should().Be((Day("2014-10-20"), null));
        Deadline.For(TimescaleCatalogue.Find("TS-CAO")!, Day("2023-12-18"), new DeadlineOptions { RollsForward = true }).Due
            .Should().Be(Day("2023-12-27"), "Christmas Day and Boxing Day lie between");
        Deadline.TryFor(TimescaleCatalogue.Find("TS-CAO")!, Day("2040-12-31"), new DeadlineOptions { RollsForward = true }, out _).Should().BeFalse();
    }

    [Fact]
    public void Hours_without_a_time_run_to_the_end_of_the_day_and_say_so()
    {
        var interview = Deadline.For(TimescaleCatalogue.ReturnHomeInterview, Day("2024-03-28"));

        interview.Due.Should().Be(Day("2024-03-31"), "Easter Sunday: hours know no holidays");
        Codes(interview).Should().Equal("hours-as-days", "non-working-day");
        interview.IsToTheDayOnly.Should().BeTrue();
    }

    [Fact]
    public void A_visit_or_review_due_in_the_relaxed_months_says_so()
    {
        Codes("TS-CLA-REVIEW-1", "2020-04-01").Should().Equal("relaxed");
        Codes("TS-CLA-VISIT-Y1", "2020-03-13").Should().Equal("relaxed");
        Codes("TS-CLA-VISIT-Y1", "2020-03-12").Should().BeEmpty("it fell due on 23 April, a day before");
        Codes("TS-CLA-VISIT-Y1", "2020-08-14").Should().Equal("relaxed");
        Codes("TS-CLA-VISIT-Y1", "2020-08-15").Should().NotContain("relaxed");
        Codes("TS-ICPC-15", "2020-05-01").Should().BeEmpty("conferences were not relaxed");
        Deadline.For(TimescaleCatalogue.FirstLookedAfterReview, Day("2020-04-01")).Caveats[0].Message
            .Should().Contain("24 April 2020 to 25 September 2020");
    }

    [Theory]
    [InlineData("TS-CLA-PLACEPLAN", "2020-04-20", "was relaxed")]
    [InlineData("TS-CLA-TEMPCP", "2020-03-01", "was relaxed")]
    [InlineData("TS-PF-FIRST-7", "2020-05-01", "may have been relaxed")]
    [InlineData("TS-ADOPT-REVIEW", "2020-05-01", "may have been relaxed")]
    [InlineData("TS-CLA-SHORTBREAK", "2020-05-01", "may have been relaxed")]
    [InlineData("TS-LA-PUBLISH-30", "2020-05-01", "may have been relaxed")]
    [InlineData("TS-OFSTED-PLAN-70", "2020-03-02", "may have been relaxed")]
    [InlineData("TS-JTAI-STATEMENT-70", "2020-03-02", "may have been relaxed")]
    public void A_relaxation_whose_text_was_not_read_says_so(string code, string day, string words) =>
        Deadline.For(TimescaleCatalogue.Find(code)!, Day(day)).Caveats.Single(caveat => caveat.Code == "relaxed").Message.Should().Contain(words);

    [Fact]
    public void Working_day_limits_never_fall_due_on_a_weekend_or_holiday() =>
        Prop.ForAll(
            (from offset in Gen.Choose(0, 365 * 30) from place in Gen.Choose(0, 1000) select (offset, place)).ToArbitrary(),
            pair =>
            {
                var limits = TimescaleCatalogue.All.Where(timescale => timescale.Unit == TimescaleUnit.WorkingDays).ToList();
                var day = new LocalDate(2010, 1, 4).PlusDays(pair.offset);
                var deadline = Deadline.For(limits[pair.place % limits.Count], day);
                return WorkingDayCalendar.England.IsWorkingDay(deadline.Due)
                    && deadline.Due > day
                    && deadline.WorkingDaysLeft(day) == (deadline.Timescale.AmountTo ?? deadline.Timescale.Amount);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Days_that_no_calendar_knows_are_refused_and_do_not_overflow()
    {
        var limit = TimescaleCatalogue.Find("TS-CLA-REVIEW-N")!;
        TimescaleUnit[] units = [TimescaleUnit.CalendarDays, TimescaleUnit.Hours, TimescaleUnit.Weeks, TimescaleUnit.Months, TimescaleUnit.WorkingDays];
        foreach (var unit in units)
        {
            foreach (var back in new[] { true, false })
            {
                var endless = limit with { Unit = unit, Amount = int.MaxValue, CountsBack = back };
                Deadline.TryFor(endless, Day("2020-01-01"), DeadlineOptions.Default, out var none).Should().BeFalse($"{unit}, back: {back}");
                none.Should().BeNull();
                FluentActions.Invoking(() => Deadline.For(endless, Day("2020-01-01"))).Should().Throw<ArgumentOutOfRangeException>();
            }
        }

        Deadline.TryFor(limit, LocalDate.MaxIsoValue, DeadlineOptions.Default, out _).Should().BeFalse();
        Deadline.For(limit, new LocalDate(9990, 1, 31)).Due.Should().Be(new LocalDate(9990, 7, 31));
        FluentActions.Invoking(() => Deadline.For(TimescaleCatalogue.Assessment, Day("1999-01-01")))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*'TS-ASSESS-45'*1999-01-01*'England and Wales'*2010-01-01 to 2040-12-31*");
    }

    [Fact]
    public void A_limit_without_an_amount_gives_no_date()
    {
        foreach (var code in new[] { "TS-A1", "TS-PEP-REVIEW", "TS-CLA-COVID", "TS-903-LIMITS", "TS-SIF-CYCLE" })
        {
            var timescale = TimescaleCatalogue.Find(code)!;
            timescale.HasDueDate.Should().BeFalse(code);
            timescale.CountingRule.Should().StartWith("None");
            FluentActions.Invoking(() => Deadline.For(timescale, Day("2020-01-01"))).Should().Throw<ArgumentException>().WithMessage($"*'{code}'*");
        }
    }

    private static IEnumerable<string> Codes(string code, string day) => Codes(Deadline.For(TimescaleCatalogue.Find(code, Day(day))!, Day(day)));

    private static IEnumerable<string> Codes(Deadline deadline) => deadline.Caveats.Select(caveat => caveat.Code);

    private static LocalDate Due(TimescaleUnit unit, int amount, bool countsEventDay, string start) =>
        Deadline.For(TimescaleCatalogue.Assessment with { Unit = unit, Amount = amount, CountsEventDay = countsEventDay }, Day(start)).Due;

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
