namespace Ofsted.Domain.Tests;

public class DeadlineTests
{
    [Theory]
    [InlineData("icpc-15", "2015-04-01", "2015-04-24")]
    [InlineData("assessment-45", "2014-12-01", "2015-02-05")]
    [InlineData("ref-decision-1", "2015-04-02", "2015-04-07")]
    [InlineData("cla-review-first-20", "2014-12-18", "2015-01-20")]
    [InlineData("draft-action-plan-20", "2026-01-12", "2026-02-09")]
    [InlineData("statement-of-action-70", "2026-01-12", "2026-04-22")]
    [InlineData("statement-of-action-70", "2023-05-09", "2023-08-16")]
    [InlineData("publish-report-30", "2026-01-12", "2026-02-23")]
    [InlineData("court-26w", "2014-04-22", "2014-10-20")]
    [InlineData("court-26w", "2024-01-08", "2024-07-07")]
    [InlineData("cla-review-next-6m", "2015-08-31", "2016-02-29")]
    [InlineData("cp-review-first-3m", "2014-11-30", "2015-02-28")]
    [InlineData("cla-visit-6w", "2024-12-27", "2025-02-07")]
    [InlineData("cla-visit-first-1w", "2024-12-25", "2025-01-01")]
    [InlineData("return-interview-72h", "2024-03-28", "2024-03-31")]
    [InlineData("child-assessment-order-7d", "2024-02-26", "2024-03-04")]
    public void The_last_day_in_time(string code, string start, string due)
    {
        var deadline = Deadline.For(Timescales.Find(code)!, Day(start));

        deadline.Due.Should().Be(Day(due));
        deadline.Event.Should().Be(Day(start));
        deadline.Timescale.Code.Should().Be(code);
    }

    [Fact]
    public void A_limit_may_begin_with_the_day_of_the_event()
    {
        Due(TimescaleUnit.WorkingDays, 1, EventDay.One, "2026-01-12").Should().Be(Day("2026-01-12"));
        Due(TimescaleUnit.WorkingDays, 1, EventDay.One, "2026-01-10").Should().Be(Day("2026-01-12"));
        Due(TimescaleUnit.WorkingDays, 5, EventDay.One, "2026-01-12").Should().Be(Day("2026-01-16"));
        Due(TimescaleUnit.CalendarDays, 8, EventDay.One, "2026-01-12").Should().Be(Day("2026-01-19"));
        Due(TimescaleUnit.Months, 1, EventDay.One, "2026-01-01").Should().Be(Day("2026-01-31"));
        Due(TimescaleUnit.Hours, 25, EventDay.Zero, "2026-01-12").Should().Be(Day("2026-01-14"));
        Due(TimescaleUnit.Hours, 24, EventDay.Zero, "2026-01-12").Should().Be(Day("2026-01-13"));
    }

    [Fact]
    public void Days_left_run_from_the_day_one_looks()
    {
        var deadline = Deadline.For(Timescales.StatementOfProposedAction, Day("2023-05-09"));

        deadline.DaysLeft(Day("2023-08-16")).Should().Be(0);
        deadline.DaysLeft(Day("2023-08-09")).Should().Be(7);
        deadline.DaysLeft(Day("2023-08-17")).Should().Be(-1);
        deadline.IsPast(Day("2023-08-16")).Should().BeFalse();
        deadline.IsPast(Day("2023-08-17")).Should().BeTrue();
        deadline.IsToTheDayOnly.Should().BeFalse();
        deadline.ToString().Should().Be("Written statement of proposed action due by 2023-08-16");
        Deadline.For(Timescales.Find("police-protection-72h")!, Day("2023-05-09")).IsToTheDayOnly.Should().BeTrue();
    }

    [Fact]
    public void A_calendar_of_ones_own_decides_the_working_days()
    {
        var closed = WorkingDayCalendar.England.WithHolidays([Day("2023-08-16")]);

        Deadline.For(Timescales.StatementOfProposedAction, Day("2023-05-09"), closed).Due.Should().Be(Day("2023-08-17"));
    }

    [Fact]
    public void A_limit_without_unit_or_amount_is_refused()
    {
        FluentActions.Invoking(() => Due(TimescaleUnit.Unspecified, 1, EventDay.Zero, "2026-01-12")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Due(TimescaleUnit.Weeks, 0, EventDay.Zero, "2026-01-12")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Deadline.For(null!, Day("2026-01-12"))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Deadline.For(Timescales.Assessment, Day("1999-01-01"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_catalogue_holds_unique_complete_limits()
    {
        Timescales.All.Should().HaveCount(51);
        Timescales.All.Select(timescale => timescale.Code).Should().OnlyHaveUniqueItems();
        Timescales.All.Should().OnlyContain(timescale => timescale.Amount > 0 && timescale.Unit != TimescaleUnit.Unspecified
            && timescale.Force != LegalForce.Unspecified && timescale.Force != LegalForce.Local
            && timescale.EventDay != EventDay.Unspecified && timescale.Source.Confidence != Confidence.Unspecified
            && timescale.Source.Document.Length > 0 && timescale.Trigger.Length > 0 && timescale.Title.Length > 0);
        Timescales.All.Where(timescale => timescale.EventDay == EventDay.One).Select(timescale => timescale.Code).Should().Equal("court-26w");
        Timescales.Find("none").Should().BeNull();
        Timescales.Find(null).Should().BeNull();
        Timescales.Assessment.ToString().Should().Be("Assessment: 45 working days");
        Timescales.Find("ref-decision-1")!.ToString().Should().Be("Decision on a referral: 1 working day");
    }

    [Fact]
    public void Named_limits_are_those_of_the_catalogue()
    {
        Timescales.InitialChildProtectionConference.Code.Should().Be("icpc-15");
        Timescales.FirstLookedAfterReview.Code.Should().Be("cla-review-first-20");
        Timescales.CareProceedings.Code.Should().Be("court-26w");
        Timescales.DraftActionPlan.Code.Should().Be("draft-action-plan-20");
        Timescales.PublicationOfReport.Code.Should().Be("publish-report-30");
    }

    [Fact]
    public void One_assessment_replaced_two_in_April_2013()
    {
        static IEnumerable<string> Codes(string day) => Timescales.AppliedOn(Day(day)).Select(timescale => timescale.Code);

        Codes("2013-04-14").Should().Contain(["initial-assessment-10", "core-assessment-35"]).And.NotContain("assessment-45");
        Codes("2013-04-15").Should().Contain("assessment-45").And.NotContain(["initial-assessment-10", "core-assessment-35"]);
    }

    private static LocalDate Due(TimescaleUnit unit, int amount, EventDay eventDay, string start) =>
        Deadline.For(Timescales.Assessment with { Unit = unit, Amount = amount, EventDay = eventDay }, Day(start)).Due;

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
