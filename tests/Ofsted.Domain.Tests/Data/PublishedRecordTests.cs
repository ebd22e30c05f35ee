using Ofsted.Domain.Data;
using Ofsted.Domain.Json;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

/// <summary>What holds of every published outcome: it travels as JSON without loss, and breaks no rule of error severity.</summary>
public class PublishedRecordTests
{
    [Fact]
    public void Every_event_travels_as_json_without_loss()
    {
        var events = OfstedDataset.Default.Events;

        events.Should().HaveCount(981);
        OfstedJson.DeserializeAll(OfstedJson.Serialize(events), JsonStrictness.Strict).Should().Equal(events);
        OfstedJson.Read(OfstedJson.SerializeLines(events), JsonStrictness.Strict).Select(result => result.Value).Should().Equal(events);
    }

    [Fact]
    public void No_event_breaks_a_rule_of_error_severity()
    {
        var broken = OfstedDataset.Default.Events
            .SelectMany(item => RuleCatalogue.Check(item, OfstedDataset.Default.InspectionsAsOf).Findings
                .Where(finding => finding.Severity == FindingSeverity.Error)
                .Select(finding => $"{item}: {finding}"));

        broken.Should().BeEmpty();
    }

    [Fact]
    public void No_history_breaks_a_rule_of_error_severity()
    {
        var broken = OfstedDataset.Default.Events.Histories
            .SelectMany(history => RuleCatalogue.CheckHistory(history.Events).Findings
                .Where(finding => finding.Severity == FindingSeverity.Error)
                .Select(finding => $"{history.Authority}: {finding}"));

        OfstedDataset.Default.Events.Histories.Should().HaveCount(158);
        broken.Should().BeEmpty();
    }
}
