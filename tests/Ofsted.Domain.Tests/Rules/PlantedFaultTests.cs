using System.Text;
using Ofsted.Domain.Data;
using Ofsted.Domain.Query;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

/// <summary>Every published record, damaged in every way that it can be: what do the rules find?</summary>
public class PlantedFaultTests(ITestOutputHelper? output)
{
    [Fact]
    public void Impossible_records_give_an_error_at_their_place_and_no_other()
    {
        var (found, planted, problems) = Measure(PlantedFaults.Impossible, FindingSeverity.Error);

        ((double)found / planted).Should().BeGreaterThanOrEqualTo(0.97, problems);
        problems.Should().NotContain("beside");
    }

    [Fact]
    public void Implausible_records_give_a_warning_at_their_place_and_no_error()
    {
        var (found, planted, problems) = Measure(PlantedFaults.Implausible, FindingSeverity.Warning);

        ((double)found / planted).Should().BeGreaterThanOrEqualTo(0.95, problems);
        problems.Should().NotContain("beside");
    }

    [Fact]
    public void Impossible_and_implausible_histories_are_found()
    {
        foreach (var fault in PlantedHistoryFaults.All)
        {
            var rules = fault.Rules.Split(' ').Select(id => "OFS-" + id).ToHashSet();
            var (found, planted, missed) = (0, 0, "");
            foreach (var history in EventSet.From(Documents).Histories.Select(history => history.Events.ToEquatableList()))
            {
                foreach (var damaged in Enumerable.Range(0, history.Count).SelectMany(at => fault.Plant(history, at)))
                {
                    var findings = RuleCatalogue.CheckHistory(damaged).Findings;
                    var isFound = findings.Any(finding => finding.Severity == fault.Severity && rules.Contains(finding.Code));
                    planted++;
                    found += isFound ? 1 : 0;
                    missed = isFound ? missed : $"{damaged[^1]}: {string.Join("; ", findings)}";
                }
            }

            output?.WriteLine($"{fault.Name}: {found} of {planted}");
            planted.Should().BePositive(fault.Name);
            ((double)found / planted).Should().BeGreaterThanOrEqualTo(fault.Severity == FindingSeverity.Error ? 0.97 : 0.95, $"{fault.Name}, {missed}");
        }
    }

    /// <summary>The records that come from documents: statistics give the first day on site at most.</summary>
    private static IEnumerable<InspectionEvent> Documents => OfstedDataset.Default.Events.Where(item => item.Totals is not null);

    private (int Found, int Planted, string Problems) Measure(IReadOnlyList<PlantedFaults.Fault> faults, FindingSeverity severity)
    {
        var (found, planted) = (0, 0);
        var problems = new StringBuilder();
        foreach (var fault in faults)
        {
            var rules = fault.Rules.Split(' ').Select(id => "OFS-" + id).ToHashSet();
            var (foundHere, plantedHere, shown) = (0, 0, 0);
            foreach (var record in Documents)
            {
                if (fault.Plant(record) is not { } damaged)
                    continue;
                var findings = RuleCatalogue.Check(damaged).Findings;
                plantedHere++;
                var isFound = findings.Any(finding => finding.Severity == severity && rules.Contains(finding.Code) && finding.Path.StartsWith(fault.Path, StringComparison.Ordinal));
                var beside = findings.Where(finding => finding.Severity == FindingSeverity.Error && !rules.Contains(finding.Code)).ToList();
                foundHere += isFound ? 1 : 0;
                if ((!isFound || beside.Count > 0) && shown++ < 3)
                    problems.AppendLine($"{fault.Name}, {record}: {(isFound ? "found" : "not found")}{(beside.Count > 0 ? ", beside it " + string.Join("; ", beside) : "")}; {string.Join("; ", findings)}");
            }

            output?.WriteLine($"{fault.Name}: {foundHere} of {plantedHere}");
            plantedHere.Should().BePositive(fault.Name);
            ((double)foundHere / plantedHere).Should().BeGreaterThanOrEqualTo(0.9, problems.ToString());
            found += foundHere;
            planted += plantedHere;
        }

        output?.WriteLine($"{severity}: {found} of {planted}");
        return (found, planted, problems.ToString());
    }
}
