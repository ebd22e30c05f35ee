using System.Text.Json;
using System.Text.RegularExpressions;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tests;

public class JsonSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(File.ReadAllText(
        Path.Combine(JsonDocsTests.Docs, "schema", "inspection-event.schema.json"))).RootElement;

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
        """{"type":"visit","authority":{},"fieldwork":[{"start":"2024-05-13"}]}""",
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

    [Fact]
    public void Every_list_of_codes_is_the_vocabulary_of_the_library()
    {
        Codes("grade").Should().Equal(Grades.All.Select(term => term.Code));
        Codes("area").Should().Equal(JudgementAreas.All.Select(term => term.Code));
        Codes("edition").Should().Equal(FrameworkEditions.All.Select(term => term.Code));
        Codes("activity").Should().Equal(InspectionActivities.All.Select(term => term.Code));
        Codes("topic").Should().Equal(VisitTopics.All.Select(term => term.Code));
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

    [Fact]
    public void Every_definition_is_described_and_every_reference_leads_somewhere()
    {
        var definitions = Schema.GetProperty("$defs").EnumerateObject().ToList();

        definitions.Should().OnlyContain(definition => definition.Value.GetProperty("description").GetString()!.Length > 10);
        Regex.Matches(Schema.GetRawText(), "#/\\$defs/([a-zA-Z]+)").Select(match => match.Groups[1].Value).Distinct()
            .Should().BeEquivalentTo(definitions.Select(definition => definition.Name));
    }

    private static IEnumerable<string> Codes(string definition) =>
        Schema.GetProperty("$defs").GetProperty(definition).GetProperty("enum").EnumerateArray().Select(code => code.GetString()!);

    private static IEnumerable<string> Written<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>()[1..].Select(value => JsonSerializer.Serialize(value, OfstedJson.Options).Trim('"'));

    private static bool IsValid(string json) => Fits(JsonDocument.Parse(json).RootElement, Schema);

    /// <summary>The part of JSON Schema that the file uses.</summary>
    private static bool Fits(JsonElement value, JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => schema.EnumerateObject().All(keyword => keyword.Name switch
        {
            "$ref" => Fits(value, Schema.GetProperty("$defs").GetProperty(keyword.Value.GetString()![8..])),
            "oneOf" => keyword.Value.EnumerateArray().Count(choice => Fits(value, choice)) == 1,
            "const" => JsonElement.DeepEquals(value, keyword.Value),
            "enum" => keyword.Value.EnumerateArray().Any(choice => JsonElement.DeepEquals(value, choice)),
            "type" => IsOfType(value, keyword.Value.GetString()!),
            "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!),
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
            "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
            "items" => value.ValueKind != JsonValueKind.Array || value.EnumerateArray().All(item => Fits(item, keyword.Value)),
            "required" => value.ValueKind != JsonValueKind.Object
                || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
            "properties" => value.ValueKind != JsonValueKind.Object
                || keyword.Value.EnumerateObject().All(p => !value.TryGetProperty(p.Name, out var member) || Fits(member, p.Value)),
            "additionalProperties" => value.ValueKind != JsonValueKind.Object || value.EnumerateObject()
                .All(p => (schema.TryGetProperty("properties", out var known) && known.TryGetProperty(p.Name, out _)) || Fits(p.Value, keyword.Value)),
            "$schema" or "$id" or "$defs" or "title" or "description" or "format" => true,
            _ => throw new InvalidOperationException($"The checker does not know '{keyword.Name}'."),
        }),
    };

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() % 1 == 0,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new InvalidOperationException(type),
    };
}
