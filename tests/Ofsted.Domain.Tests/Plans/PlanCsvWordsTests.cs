using Ofsted.Domain.Csv;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Tests;

/// <summary>The words that authorities write in the cells of their plans.</summary>
public class PlanCsvWordsTests
{
    [Theory]
    [InlineData(PlanActionStatus.NotStarted, "Not started", "Not yet started", "Planned")]
    [InlineData(PlanActionStatus.InProgress, "In progress", "Under way", "Ongoing", "Started", "On track")]
    [InlineData(PlanActionStatus.Completed, "Completed", "Complete", "Done", "Closed")]
    [InlineData(PlanActionStatus.Embedded, "Embedded", "Complete and embedded", "Impact evidenced")]
    [InlineData(PlanActionStatus.Delayed, "Delayed", "Late", "Overdue", "Behind")]
    [InlineData(PlanActionStatus.Blocked, "Blocked", "On hold", "Stopped")]
    [InlineData(PlanActionStatus.Superseded, "Superseded", "Replaced")]
    [InlineData(PlanActionStatus.Withdrawn, "Withdrawn", "Cancelled", "Removed")]
    public void A_status_has_many_words(PlanActionStatus status, params string[] words)
    {
        foreach (var word in words)
            Read("Status", word).Status.Should().Be(status, word);
    }

    [Theory]
    [InlineData(Cadence.Weekly, "Weekly", "Every week")]
    [InlineData(Cadence.Fortnightly, "Fortnightly", "Every two weeks")]
    [InlineData(Cadence.Monthly, "Monthly", "Every month")]
    [InlineData(Cadence.EveryTwoMonths, "Bimonthly")]
    [InlineData(Cadence.Quarterly, "Quarterly", "Every three months")]
    [InlineData(Cadence.HalfYearly, "Six-monthly", "Every six months")]
    [InlineData(Cadence.Yearly, "Yearly", "Annual", "Annually")]
    [InlineData(Cadence.AsNeeded, "As required", "Ad hoc")]
    public void A_review_has_many_words(Cadence cadence, params string[] words)
    {
        foreach (var word in words)
            Read("Review", word).ReviewEvery.Should().Be(cadence, word);
    }

    [Fact]
    public void A_column_of_ones_own_may_have_a_heading_of_one_letter()
    {
        Read("X", "12").OwnFields.Should().Equal(new PlanField { Name = "X", Value = "12" });
    }

    private static PlanAction Read(string heading, string cell)
    {
        var reading = PlanCsv.Read($"Ref,Action,{heading}\n1,Visit on time,{cell}\n");

        reading.Findings.Should().BeEmpty(cell);
        return reading.Actions.Should().ContainSingle().Subject;
    }
}
