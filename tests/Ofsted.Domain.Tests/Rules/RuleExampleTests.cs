using System.Text.Json;
using System.Text.Json.Nodes;
using Ofsted.Domain.Json;
using Ofsted.Domain.Rules;
using Ofsted.Domain.Testing;

namespace Ofsted.Domain.Tests;

/// <summary>The examples that every rule carries, written from the conformance pack and cut down to what the rule looks at.</summary>
public class RuleExampleTests
{
    private const string ExamplesFile = "src/Ofsted.Domain/Rules/rule-examples.tsv";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_file_of_the_examples_is_that_of_the_pack() => CommittedFile.ShouldBe(ExamplesFile, Write());

    [Fact]
    public void Every_rule_has_an_example_that_it_accepts_and_one_that_it_reports()
    {
        foreach (var rule in CatalogueRules.OnRecords)
        {
            var passing = Check(rule, rule.Passing!);
            var failing = Check(rule, rule.Failing!);

            passing.RulesChecked.Should().Be(1, rule.Id);
            passing.Findings.Should().BeEmpty(rule.Id);
            failing.Findings.Should().NotBeEmpty(rule.Id);
        }
    }

    [Fact]
    public void Examples_hold_no_more_than_the_rule_looks_at()
    {
        foreach (var rule in CatalogueRules.OnRecords)
        {
            foreach (var example in new[] { rule.Passing!, rule.Failing! })
            {
                Records(example.Json).SelectMany(record => record.Select(member => member.Key))
                    .Should().BeSubsetOf(["type", "authority", .. rule.Members], rule.Id);
            }
        }
    }

    [Fact]
    public void Rules_of_the_users_own_have_the_examples_that_they_are_given()
    {
        var own = RuleCatalogue.All[0] with { Id = "EX-01", Passing = null, Failing = new RuleExample { Note = "a fault", Json = "{}" } };

        own.Passing.Should().BeNull();
        own.Failing!.Note.Should().Be("a fault");
        (own with { Failing = null }).Failing.Should().BeNull();
    }

    private static RuleReport Check(Rule rule, RuleExample example)
    {
        var rules = RuleSet.All.Where(other => other.Id == rule.Id);
        var events = OfstedJson.DeserializeAll(example.Json, JsonStrictness.Strict);
        return rule.Scope == RuleScope.History ? rules.CheckHistory(events) : rules.Check(events[0], example.AsAt);
    }

    private static IEnumerable<JsonObject> Records(string json) =>
        JsonNode.Parse(json) is JsonArray records ? records.Select(record => record!.AsObject()) : [JsonNode.Parse(json)!.AsObject()];

    private static List<string> Write() =>
    [
        "rule\tkind\tnote\tas_at\tjson",
        .. CatalogueRules.OnRecords.SelectMany(rule => new[] { Line(rule, ConformanceCaseKind.Passing), Line(rule, ConformanceCaseKind.Failing) }),
    ];

    private static string Line(Rule rule, ConformanceCaseKind kind)
    {
        var one = ConformancePack.CasesOf(rule.Id).First(one => one.Kind == kind);
        var asAt = one.AsAt is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "";
        return string.Join('\t', rule.Id, kind.ToString().ToLowerInvariant(), one.Note, asAt, Trim(rule, one.Json));
    }

    /// <summary>Leaves out the members at which the rule does not look.</summary>
    private static string Trim(Rule rule, string json)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var record in root is JsonArray records ? records.Select(record => record!.AsObject()) : [root.AsObject()])
        {
            foreach (var member in record.Select(member => member.Key).Except(["type", "authority", .. rule.Members]).ToList())
                record.Remove(member);
        }

        return root.ToJsonString(Plain);
    }
}
