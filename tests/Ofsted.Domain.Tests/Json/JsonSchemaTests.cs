using System.Globalization;
using Ofsted.Domain.AreaInspections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Tests;

public class JsonSchemaTests
{
    private const int UsualRounds = 700;

    /// <summary>How many texts of each kind are made, and twice as many mutants, and the seed of the first; the variables ask for more and for others.</summary>
    private const string RoundsVariable = "OFSTED_SCHEMA_TEXTS";
    private const string SeedVariable = "OFSTED_FIRST_SEED";

    private static readonly JsonElement Schema = JsonDocument.Parse(JsonSchemas.InspectionEvent).RootElement;

    private static readonly JsonSchema Events = Compiled(JsonSchemas.InspectionEvent, new SchemaRegistry());

    /// <summary>Each schema with its file, the records it describes, how they are written, and why strict reading refuses a text; nothing where it accepts it.</summary>
    private static readonly (string File, string Text, Type Type, Func<string, string> WhyRefused)[] Kinds =
    [
        ("inspection-event", JsonSchemas.InspectionEvent, typeof(InspectionEvent), json => WhyRefused(OfstedJson.Read(json, JsonStrictness.Strict))),
        ("improvement-plan", JsonSchemas.ImprovementPlan, typeof(ImprovementPlan), json => WhyRefused(OfstedJson.ReadPlans(json, JsonStrictness.Strict))),
        ("progress-report", JsonSchemas.ProgressReport, typeof(ProgressReport), json => WhyRefused(OfstedJson.ReadProgressReports(json, JsonStrictness.Strict))),
        ("observation", JsonSchemas.Observation, typeof(Observation), json => WhyRefused(OfstedJson.ReadObservations(json, JsonStrictness.Strict))),
    ];

    private static readonly string[] Replacements = ["null", "7", "1.5", "true", "\"x\"", "[]", "{}", "\"2024-02-31\"", "\"2024-13-01\"", "1.0", "1e2", "-0", "-1.0", "1.0000001", "2147483647.0", "2147483648", "0.1e1",
        "\"\"", "\" \"", "\"2023-02-29\"", "\"2024-02-29\"", "\"1900-02-29\"", "\"2000-02-29\"", "\"-0001-05-13\"", "\"-0004-02-29\"", "\"-0000-01-01\"", "\"0000-02-29\"", "\"-9998-01-01\"",
        "\"-9999-01-01\"", "\"9999-12-31\"", "\"10000-01-01\"", "\"+2024-05-13\"", "\"2024-5-13\"", "\" 2024-05-13\"", "\"GOOD\"", "\"good \"", "[null]", "[[]]", "[\"x\", \"x\"]", "{\"a\": 1}"];

    /// <summary>Documents that strict mode refuses, each for one reason that a schema can express.</summary>
    private static readonly string[] Refused =
    [
        "null", "17", "\"visit\"", "{}",
        """{"type":"visit"}""",
        """{"authority":{}}""",
        """{"type":"letter","authority":{}}""",
        """{"type":"visit","authority":{"urn":"1"}}""",
        """{"type":"visit","authority":{},"judgements":[]}""",
        """{"type":"inspection","authority":{},"topics":[]}""",
        """{"type":"visit","authority":{},"unheard":1}""",
        """{"type":"visit","authority":{},"published":null}""",
        """{"type":"visit","authority":{},"published":"12 July 2024"}""",
        """{"type":"visit","authority":{},"edition":"ilacs-2099"}""",
        """{"type":"visit","authority":{},"topics":["adoption"]}""",
        """{"type":"visit","authority":{},"fieldwork":[{"end":"2024-05-13"}]}""",
        """{"type":"inspection","authority":{},"judgements":[{"area":"adoption"}]}""",
        """{"type":"inspection","authority":{},"judgements":[{"area":"adoption","notJudged":false}]}""",
        """{"type":"inspection","authority":{},"judgements":[{"area":"adoption","grade":"good","notJudged":true}]}""",
        """{"type":"inspection","authority":{},"judgements":[{"grade":"good"}]}""",
        """{"type":"visit","authority":{},"recommendations":[{"priority":"improvement","addressee":"lscb"}]}""",
        """{"type":"visit","authority":{},"recommendations":[{"priority":"improvement","text":"a"}]}""",
        """{"type":"visit","authority":{},"recommendations":[{"priority":"improvement","addressee":"lscb","text":"a","number":1.5}]}""",
        """{"type":"visit","authority":{},"totals":{"improvements":99999999999,"priorityActions":0}}""",
        """{"type":"visit","authority":{},"basis":{"edition":"guessed"}}""",
        """{"type":"visit","authority":{},"document":[]}""",
        """{"type":"visit","authority":{},"document":{"titel":"a"}}""",
        """{"type":"visit","authority":{},"document":{"statutes":[{"place":"section 136"}]}}""",
        """{"type":"visit","authority":{},"document":{"team":[{"name":"A","role":"cook"}]}}""",
        """{"type":"visit","authority":{},"document":{"team":[{"role":"team-inspector"}]}}""",
        """{"type":"visit","authority":{},"document":{"previousInspections":[{"kind":"school"}]}}""",
        """{"type":"visit","authority":{},"document":{"grades":[{"area":"adoption"}]}}""",
        """{"type":"visit","authority":{},"document":{"offices":[{"office":"mayor"}]}}""",
        """{"type":"visit","authority":{},"document":{"saysNoPriorityAction":"no"}}""",
        """{"type":"visit","authority":{},"document":{"actionPlan":{"withinWorkingDays":"70"}}}""",
        """{"type":"visit","authority":{},"document":{"lastParagraph":1.5}}""",
    ];

    private static readonly string[] Accepted =
    [
        """{"type":"visit","authority":{}}""",
        """{"type":"inspection","authority":{"urn":1},"judgements":[{"area":"adoption","grade":"good","notJudged":false}]}""",
        """
        {"type":"inspection","authority":{"urn":80535,"name":"Oldham"},"edition":"ilacs-2023","activity":"standard-inspection",
         "fieldwork":[{"start":"2024-05-13","end":"2024-05-24"}],"published":"2024-07-12","leadInspector":"Ann Example",
         "judgements":[{"area":"overall-effectiveness","grade":"good"},{"area":"adoption","notJudged":true}],
         "recommendations":[{"number":1,"priority":"improvement","addressee":"local-authority","text":"…","theme":"What","paragraphs":[33,154],
         "nationalFramework":[{"kind":"outcome","number":3}]}],"totals":{"priorityActions":0,"improvements":1},
         "source":"https://example.org/a","basis":{"activity":"inferred"}}
        """,
        """{"type":"visit","authority":{},"document":{}}""",
        """
        {"type":"inspection","authority":{},"document":{"title":"Inspection","printedDate":"2015-11-18","inspectorStyle":"Her Majesty's Inspector",
         "statutes":[{"document":"Children Act 2004","place":"section 20"},{"document":"Regulations"}],"team":[{"name":"A","role":"data-analyst"},{"name":"B"}],
         "previousInspections":[{"kind":"childrens-services","subject":"safeguarding","year":2012,"month":2,"edition":"slac-2009","grade":"adequate",
         "judgements":[{"area":"adoption","grade":"good"}],"outcome":"in words"},{}],
         "grades":[{"area":"adoption","grade":"good","number":2,"wording":"Good"}],"offices":[{"office":"board-chair","year":2013,"month":7}],
         "lastParagraph":150,"saysNoPriorityAction":true,"actionPlan":{"withinWorkingDays":70,"draftWithinWorkingDays":20},"visitNumber":2}}
        """,
    ];

    public static TheoryData<string> Files => [.. Kinds.Select(kind => kind.File)];

    [Fact]
    public void The_schemas_compile_alone_and_together_and_the_package_holds_the_files()
    {
        var together = new SchemaRegistry();
        foreach (var (file, text, _, _) in Kinds)
        {
            text.Should().Be(File.ReadAllText(Path.Combine(JsonDocsTests.Docs, "schema", file + ".schema.json")));
            Fits(Compiled(text, new SchemaRegistry()), "17").Should().BeFalse();
            Fits(Compiled(text, together), "17").Should().BeFalse();
        }

        var ids = Kinds.Select(kind => JsonDocument.Parse(kind.Text).RootElement.GetProperty("$id").GetString()!).ToList();
        ids.Should().OnlyHaveUniqueItems();
        ids.Should().OnlyContain(id => together.Get(new Uri(id)) != null);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schema_and_strict_reading_accept_and_refuse_the_same_records(string file)
    {
        var (_, text, type, whyRefused) = Kinds.First(kind => kind.File == file);
        var schema = Compiled(text, new SchemaRegistry());
        var written = new HashSet<string>();
        var rounds = int.TryParse(Environment.GetEnvironmentVariable(RoundsVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : UsualRounds;
        _ = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var first);
        for (var seed = first; seed < first + rounds; seed++)
        {
            var json = JsonSerializer.Serialize(new RandomValues(seed, deepest: seed % 40 == 0 ? 7 : 3, isAtEdges: seed % 4 == 1).Make(type), type, OfstedJson.Options);
            Fits(schema, json).Should().BeTrue("{0}", json);
            whyRefused(json).Should().BeEmpty("{0}", json);
            CollectNames(JsonNode.Parse(json)!, written);

            var random = new Random(seed);
            foreach (var damaged in (string[])[Damage(json, random), Mutants.Of(JsonNode.Parse(json)!, random)])
            {
                var reason = whyRefused(damaged);
                Fits(schema, damaged).Should().Be(reason.Length == 0, "{0}: {1}", reason, damaged);
            }
        }

        PropertyNames(JsonDocument.Parse(text).RootElement).Except(written).Should().BeEmpty("each member of the schema is one that is written");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_code_of_a_schema_is_one_of_the_library(string file)
    {
        var known = DomainAssembly.PublicTypes.Where(type => type.IsEnum).Select(Written)
            .Concat([Grades.All.Select(t => t.Code), JudgementAreas.All.Select(t => t.Code), FrameworkEditions.All.Select(t => t.Code), InspectionActivities.All.Select(t => t.Code), VisitTopics.All.Select(t => t.Code), JointInspectionThemes.All.Select(t => t.Code)])
            .Select(codes => string.Join(' ', codes.Order()))
            .ToHashSet();

        foreach (Match list in Regex.Matches(Kinds.First(kind => kind.File == file).Text, "\"enum\": \\[(.*?)\\]", RegexOptions.Singleline))
            known.Should().Contain(string.Join(' ', Regex.Matches(list.Groups[1].Value, "\"([^\"]+)\"").Select(code => code.Groups[1].Value).Order()));
    }

    [Fact]
    public void Every_list_of_codes_is_the_vocabulary_of_the_library()
    {
        Codes("grade").Should().Equal(Grades.All.Select(term => term.Code));
        Codes("area").Should().Equal(JudgementAreas.All.Select(term => term.Code));
        Codes("edition").Should().Equal(FrameworkEditions.All.Select(term => term.Code));
        Codes("activity").Should().Equal(InspectionActivities.All.Select(term => term.Code));
        Codes("topic").Should().Equal(VisitTopics.All.Select(term => term.Code));
        Codes("theme").Should().Equal(JointInspectionThemes.All.Select(term => term.Code));
        Codes("inspectorate").Should().Equal(Written<Inspectorate>());
        Codes("areaSendOutcome").Should().Equal(Written<AreaSendOutcome>());
        Codes("followUpKind").Should().Equal(Written<FollowUpKind>());
        Codes("priority").Should().Equal(Written<RecommendationPriority>());
        Codes("addressee").Should().Equal(Written<RecommendationAddressee>());
        Codes("elementKind").Should().Equal(Written<NationalFrameworkElementKind>());
        Codes("origin").Should().Equal(Written<ValueOrigin>());
        Codes("teamRole").Should().Equal(Written<TeamRole>());
        Codes("previousKind").Should().Equal(Written<PreviousInspectionKind>());
        Codes("office").Should().Equal(Written<PublicOffice>());
    }

    [Fact]
    public void The_schema_and_strict_mode_accept_and_refuse_the_same()
    {
        foreach (var json in Accepted)
        {
            IsValid(json).Should().BeTrue(json);
            OfstedJson.Deserialize(json, JsonStrictness.Strict).Should().NotBeNull();
            IsValid(OfstedJson.Serialize(OfstedJson.Deserialize(json))).Should().BeTrue(json);
        }

        IsValid($"[{string.Join(',', Accepted)}]").Should().BeTrue();
        foreach (var json in Refused)
        {
            IsValid(json).Should().BeFalse(json);
            OfstedJson.Read(json, JsonStrictness.Strict).Single().Value.Should().BeNull(json);
        }
    }

    [Fact]
    public void The_example_of_the_page_fits_the_schema()
    {
        var example = Regex.Match(File.ReadAllText(Path.Combine(JsonDocsTests.Docs, "json.md")), "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

        IsValid(example).Should().BeTrue();
        OfstedJson.Deserialize(example, JsonStrictness.Strict).Authority.Name.Should().Be("Exampleshire");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_definition_is_described_and_every_reference_leads_somewhere(string file)
    {
        var text = Kinds.First(kind => kind.File == file).Text;
        var definitions = JsonDocument.Parse(text).RootElement.GetProperty("$defs").EnumerateObject().ToList();

        definitions.Should().OnlyContain(definition => definition.Value.GetProperty("description").GetString()!.Length > 10);
        Regex.Matches(text, "#/\\$defs/([a-zA-Z]+)").Select(match => match.Groups[1].Value).Distinct()
            .Should().BeEquivalentTo(definitions.Select(definition => definition.Name));
    }

    [Theory]
    [MemberData(nameof(EveryTypeJsonTests.RecordNames), MemberType = typeof(EveryTypeJsonTests))]
    public void Every_type_fits_its_component_and_a_damaged_one_does_not(string record)
    {
        var type = DomainAssembly.Assembly.GetType(record)
            ?? new[] { typeof(JsonReadResult<InspectionEvent>), typeof(JsonReadResult<ImprovementPlan>), typeof(JsonReadResult<ProgressReport>), typeof(JsonReadResult<Observation>) }
                .Single(result => result.FullName == record);
        var name = type.IsGenericType ? $"JsonReadResultOf{type.GenericTypeArguments[0].Name}" : type.Name;
        var components = JsonSchemas.Components([name, "NoTypeOfTheLibrary"]);
        var definitions = string.Join(',', components.Select(component => $"\"{component.Key}\":{component.Value}"));
        var schema = Compiled(
            """{"$schema":"https://json-schema.org/draft/2020-12/schema","$ref":"#/$defs/NAME","$defs":{DEFINITIONS}}"""
                .Replace("NAME", name).Replace("DEFINITIONS", definitions.Replace("#/components/schemas/", "#/$defs/")),
            new SchemaRegistry());

        for (var seed = 0; seed < 50; seed++)
        {
            var json = JsonSerializer.Serialize(new RandomValues(seed).Make(type), type, OfstedJson.Options);
            Fits(schema, json).Should().BeTrue("{0} fits {1}", json, components[name]);
            var damaged = JsonNode.Parse(json)!.AsObject();
            damaged["unheard"] = 1;
            Fits(schema, damaged.ToJsonString()).Should().BeFalse("{0}", damaged);
        }
    }

    [Fact]
    public void Components_hold_what_they_refer_to_and_say_what_is_required_and_which_codes_there_are()
    {
        var components = JsonSchemas.Components(["Visit"]);

        components.Keys.Should().Contain(["Visit", "AuthorityReference", "VisitTopic", "Recommendation"]).And.NotContain(["Inspection", "InspectionEvent", "RuleReport"]);
        string.Concat(components.Values).Should().MatchRegex("#/components/schemas/");
        Regex.Matches(string.Concat(components.Values), "#/components/schemas/([A-Za-z]+)").Select(match => match.Groups[1].Value).Should().BeSubsetOf(components.Keys);
        var visit = JsonNode.Parse(components["Visit"])!;
        visit["required"]!.AsArray().Select(node => node!.GetValue<string>()).Should().Equal("type", "authority");
        visit["properties"]!["type"]!.ToJsonString().Should().Be("""{"const":"visit"}""");
        visit["properties"]!["judgements"].Should().BeNull();
        JsonNode.Parse(components["VisitTopic"])!["enum"]!.AsArray().Select(node => node!.GetValue<string>()).Should().Equal(VisitTopics.All.Select(topic => topic.Code));
        JsonSchemas.Components([]).Should().BeEmpty();
    }

    private static IEnumerable<string> Codes(string definition) =>
        Schema.GetProperty("$defs").GetProperty(definition).GetProperty("enum").EnumerateArray().Select(code => code.GetString()!);

    private static IEnumerable<string> Written<T>()
        where T : struct, Enum => Written(typeof(T));

    private static IEnumerable<string> Written(Type type) =>
        Enum.GetValues(type).Cast<object>().Skip(1).Select(value => JsonSerializer.Serialize(value, type).Trim('"'));

    private static bool IsValid(string json) => Fits(Events, json);

    private static JsonSchema Compiled(string text, SchemaRegistry registry) => JsonSchema.FromText(text, new BuildOptions { SchemaRegistry = registry });

    private static bool Fits(JsonSchema schema, string json) => schema.Evaluate(JsonDocument.Parse(json).RootElement).IsValid;

    private static string WhyRefused<T>(IEnumerable<JsonReadResult<T>> results)
        where T : class => string.Join("; ", results.Where(result => result.Value is null).SelectMany(result => result.Findings));

    /// <summary>The text with one member removed, added or replaced.</summary>
    private static string Damage(string json, Random random)
    {
        var root = JsonNode.Parse(json)!;
        var objects = Objects(root).ToList();
        var place = objects[random.Next(objects.Count)];
        var names = place.Select(member => member.Key).ToList();
        if (names.Count == 0 || random.Next(6) == 0)
            place[random.Next(2) == 0 ? "unheard" : "name"] = random.Next(2);
        else if (random.Next(4) == 0)
            place.Remove(names[random.Next(names.Count)]);
        else
            place[names[random.Next(names.Count)]] = JsonNode.Parse(Replacements[random.Next(Replacements.Length)]);
        return root.ToJsonString();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Objects(member.Value)).Prepend(item),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };

    private static void CollectNames(JsonNode node, HashSet<string> names) =>
        names.UnionWith(Objects(node).SelectMany(item => item.Select(member => member.Key)));

    private static IEnumerable<string> PropertyNames(JsonElement schema) => schema.GetProperty("$defs").EnumerateObject()
        .Where(definition => definition.Value.TryGetProperty("properties", out _))
        .SelectMany(definition => definition.Value.GetProperty("properties").EnumerateObject().Select(property => property.Name))
        .Distinct();
}
