using System.Reflection;
using System.Xml.Linq;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

/// <summary>The page on plans: what is generated in it.</summary>
public class PlanPageTests
{
    [Fact]
    public void Page_of_plans_lists_the_rules() => FactPage.Check("plans.md", "rules", FactPage.Table(
        ["rule", "severity", "on", "statement", "because"],
        CatalogueRules.OnPlans.Select(rule => (string?[])
        [
            FactPage.Code(rule.Id), rule.Severity.ToString().ToLowerInvariant(), rule.Scope == RuleScope.Plan ? "plan" : "report",
            rule.Statement, rule.Rationale,
        ])));

    [Fact]
    public void Page_of_plans_lists_the_columns_of_the_table() => FactPage.Check("plans.md", "columns", FactPage.Table(
        ["column", "also read as", "holds"],
        PlanCsv.Columns.Select(column => (string?[])[column.Code, string.Join(", ", column.Spellings), column.Title])));

    [Fact]
    public void Page_of_plans_lists_the_findings_of_a_table()
    {
        var summaries = XDocument.Load(Path.ChangeExtension(typeof(PlanCsv).Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim(), StringComparer.Ordinal);

        FactPage.Check("plans.md", "findings", FactPage.Table(
            ["code", "what is wrong"],
            typeof(PlanCsvFindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
                .OrderBy(field => (string)field.GetRawConstantValue()!, StringComparer.Ordinal)
                .Select(field => (string?[])
                [
                    FactPage.Code((string)field.GetRawConstantValue()!), summaries[$"F:{typeof(PlanCsvFindingCodes).FullName}.{field.Name}"],
                ])));
    }
}
