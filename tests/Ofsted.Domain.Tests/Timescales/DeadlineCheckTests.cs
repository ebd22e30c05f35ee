using NodaTime.Text;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

public class DeadlineCheckTests
{
    // 15 working days from Wednesday 1 April 2015, over Easter: Friday 24 April.
    private static readonly Deadline Conference = Deadline.For(TimescaleCatalogue.InitialChildProtectionConference, Day("2015-04-01"));

    [Theory]
    [InlineData("2015-04-24", null, DeadlineOutcome.InTime, null, null)]
    [InlineData("2015-04-01", null, DeadlineOutcome.InTime, null, null)]
    [InlineData("2015-04-25", null, DeadlineOutcome.Late, 1, 1)]
    [InlineData("2015-04-27", null, DeadlineOutcome.Late, 1, 3)]
    [InlineData("2015-05-05", null, DeadlineOutcome.Late, 6, 11)]
    [InlineData("2015-03-31", null, DeadlineOutcome.Unknown, null, null)]
    [InlineData(null, "2015-04-24", DeadlineOutcome.NotYetDue, null, null)]
    [InlineData(null, "2015-04-28", DeadlineOutcome.Overdue, 2, 4)]
    [InlineData(null, null, DeadlineOutcome.Unknown, null, null)]
    [InlineData("2015-05-05", "2015-04-20", DeadlineOutcome.NotYetDue, null, null)]
    [InlineData("2015-05-05", "2015-04-30", DeadlineOutcome.Overdue, 4, 6)]
    [InlineData("2015-04-23", "2015-04-30", DeadlineOutcome.InTime, null, null)]
    public void In_time_late_not_yet_or_unknown(string? completed, string? asAt, DeadlineOutcome outcome, int? workingDaysLate, int? daysLate)
    {
        var check = Conference.Check(DayOrNull(completed), DayOrNull(asAt));

        check.Outcome.Should().Be(outcome);
        check.WorkingDaysLate.Should().Be(workingDaysLate);
        check.DaysLate.Should().Be(daysLate);
    }

    [Fact]
    public void Exactly_one_day_late_shows_both_dates()
    {
        var late = Conference.Check(Day("2015-04-27"));

        late.WorkingDaysTaken.Should().Be(16);
        late.DueByOtherCount.Should().Be(Day("2015-04-27"));
        late.Caveats.Select(caveat => caveat.Code).Should().Equal("one-day-late");
        late.Caveats[0].Message.Should().Contain("24 April 2015").And.Contain("27 April 2015");
        late.ToString().Should().Be("late by 1 working day (due 2015-04-24, done 2015-04-27)");
        Conference.Check(Day("2015-04-28")).DueByOtherCount.Should().BeNull();
        Conference.Check(Day("2015-04-24")).DueByOtherCount.Should().BeNull();
        Conference.Check(null, Day("2015-04-27")).DueByOtherCount.Should().Be(Day("2015-04-27"));

        var order = Deadline.For(TimescaleCatalogue.CareProceedings, Day("2014-04-22")).Check(Day("2014-10-21"));
        order.DueByOtherCount.Should().Be(Day("2014-10-21"));
        Deadline.For(TimescaleCatalogue.ReturnHomeInterview, Day("2024-03-04")).Check(Day("2024-03-08")).DueByOtherCount.Should().BeNull();
    }

    [Fact]
    public void What_cannot_be_told_says_why()
    {
        var limit = TimescaleCatalogue.InitialChildProtectionConference;
        var timeliness = Timeliness.Of(limit,
        [
            new RecordedCase { Completed = Day("2015-04-24") },
            new RecordedCase { Event = Day("1915-04-01"), Completed = Day("2015-04-24") },
            new RecordedCase { Event = Day("2015-04-01"), Completed = Day("2014-04-24") },
            new RecordedCase { Event = Day("2015-04-01") },
            new RecordedCase(),
        ]);

        timeliness.Checks.Should().OnlyContain(check => check.Outcome == DeadlineOutcome.Unknown && check.WorkingDaysTaken == null && check.WorkingDaysLate == null);
        timeliness.Checks.Select(check => check.Caveats[0].Code).Should().Equal(
            "event-not-recorded", "outside-calendar", "completed-before-event", "completion-not-recorded", "event-not-recorded");
        timeliness.PercentInTime.Should().BeNull("nothing is known to be done");
        timeliness.Checks[0].ToString().Should().Be("not known");
    }

    [Fact]
    public void Many_cases_keep_their_order_and_references_and_add_up()
    {
        string?[] completed = ["2015-04-20", "2015-04-24", "2015-04-27", "2015-04-27", "2015-05-06", null, "2015-07-01"];
        var cases = completed.Select((day, place) => new RecordedCase { Reference = $"case {place}", Event = Day("2015-04-01"), Completed = DayOrNull(day) });

        var timeliness = Timeliness.Of(TimescaleCatalogue.InitialChildProtectionConference, cases, Day("2015-05-31"));

        timeliness.Checks.Select(check => check.Case.Reference).Should().Equal("case 0", "case 1", "case 2", "case 3", "case 4", "case 5", "case 6");
        timeliness.Count(DeadlineOutcome.InTime).Should().Be(2);
        timeliness.Count(DeadlineOutcome.Late).Should().Be(3);
        timeliness.Count(DeadlineOutcome.Overdue).Should().Be(2, "what is done after the day from which to look was not done on it");
        timeliness.PercentInTime.Should().Be(40m);
        timeliness.CountDoneOn(16).Should().Be(2);
        timeliness.ToString().Should().Be("TS-ICPC-15: 2 in time, 3 late, 2 overdue, of 7");
    }

    [Fact]
    public void A_notice_that_must_come_before_is_late_when_it_comes_nearer()
    {
        var notice = Deadline.For(TimescaleCatalogue.Find("TS-PF-NOTIFY")!, Day("2026-03-02"));

        notice.Check(Day("2026-01-19")).Outcome.Should().Be(DeadlineOutcome.InTime);
        notice.Check(Day("2026-01-20")).Outcome.Should().Be(DeadlineOutcome.Late);
        notice.Check(Day("2025-12-01")).Outcome.Should().Be(DeadlineOutcome.InTime);
    }

    [Fact]
    public void Caveats_of_the_deadline_come_along()
    {
        var check = Deadline.For(TimescaleCatalogue.Assessment, Day("2012-05-01")).Check(Day("2012-06-01"));

        check.Outcome.Should().Be(DeadlineOutcome.InTime);
        check.Caveats.Select(caveat => caveat.Code).Should().Equal("outside-validity");
    }

    [Fact]
    public void A_completion_that_the_calendar_does_not_know_is_late_in_calendar_days()
    {
        var check = Deadline.For(TimescaleCatalogue.Assessment, Day("2040-09-03")).Check(Day("2041-01-07"));

        check.Outcome.Should().Be(DeadlineOutcome.Late);
        check.WorkingDaysLate.Should().BeNull();
        check.DaysLate.Should().Be(63);
        check.ToString().Should().Be("late by 63 days (due 2040-11-05, done 2041-01-07)");
    }

    [Fact]
    public void A_limit_from_which_no_date_follows_cannot_be_checked()
    {
        FluentActions.Invoking(() => Timeliness.Of(TimescaleCatalogue.Find("TS-A1")!, [])).Should().Throw<ArgumentException>().WithMessage("*'TS-A1'*");
        FluentActions.Invoking(() => Timeliness.Of(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Timeliness.Of(TimescaleCatalogue.Assessment, null!)).Should().Throw<ArgumentNullException>();
    }

    private static LocalDate? DayOrNull(string? iso) => iso is null ? null : Day(iso);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
