using System.Text.Json;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tests;

public class JsonReadTests
{
    private const string Start = """{"type":"inspection","authority":{"urn":1},""";

    /// <summary>Tail of an inspection, code and path of its one problem, severity in tolerant mode.</summary>
    private static readonly (string Tail, string Code, string Path, FindingSeverity Severity)[] OneProblemEach =
    [
        ("""  "unheard":1}""", "OFS-JSN-09", "$.unheard", FindingSeverity.Information),
        ("""  "un heard":{"a":[1]}}""", "OFS-JSN-09", "$['un heard']", FindingSeverity.Information),
        ("""  "judgements":[{"area":"adoption","grade":"good","x":1}]}""", "OFS-JSN-09", "$.judgements[0].x", FindingSeverity.Information),
        ("""  "published":"2024-07-12","published":"2024-07-12"}""", "OFS-JSN-10", "$.published", FindingSeverity.Warning),
        ("""  "basis":{"edition":"stated","edition":"inferred"}}""", "OFS-JSN-10", "$.basis", FindingSeverity.Warning),
        ("""  "edition":"ilacs-2099"}""", "OFS-JSN-12", "$.edition", FindingSeverity.Error),
        ("""  "edition":"ILACS-2023"}""", "OFS-JSN-12", "$.edition", FindingSeverity.Error),
        ("""  "activity":17}""", "OFS-JSN-11", "$.activity", FindingSeverity.Error),
        ("""  "published":"2024-13-45"}""", "OFS-JSN-14", "$.published", FindingSeverity.Error),
        ("""  "published":"12 July 2024"}""", "OFS-JSN-14", "$.published", FindingSeverity.Error),
        ("""  "published":"2024-07-12T00:00:00"}""", "OFS-JSN-14", "$.published", FindingSeverity.Error),
        ("""  "published":true}""", "OFS-JSN-11", "$.published", FindingSeverity.Error),
        ("""  "leadInspector":"\ud83d"}""", "OFS-JSN-15", "$.leadInspector", FindingSeverity.Error),
        ("""  "leadInspector":"\ude00\ud83d"}""", "OFS-JSN-15", "$.leadInspector", FindingSeverity.Error),
        ("""  "leadInspector":"\ud83dx\ude00"}""", "OFS-JSN-15", "$.leadInspector", FindingSeverity.Error),
        ("""  "\ud83d":1}""", "OFS-JSN-15", "$", FindingSeverity.Error),
        ("""  "source":"http://["}""", "OFS-JSN-16", "$.source", FindingSeverity.Error),
        ("""  "fieldwork":{}}""", "OFS-JSN-11", "$.fieldwork", FindingSeverity.Error),
        ("""  "fieldwork":["2024-05-13"]}""", "OFS-JSN-11", "$.fieldwork[0]", FindingSeverity.Error),
        ("""  "fieldwork":[{"end":"2024-05-13"}]}""", "OFS-JSN-08", "$.fieldwork[0].start", FindingSeverity.Error),
        ("""  "fieldwork":[{"start":"2024-05-13","end":""}]}""", "OFS-JSN-14", "$.fieldwork[0].end", FindingSeverity.Error),
        ("""  "judgements":[{"area":"adoption"}]}""", "OFS-JSN-17", "$.judgements[0]", FindingSeverity.Error),
        ("""  "judgements":[{"area":"adoption","notJudged":false}]}""", "OFS-JSN-17", "$.judgements[0]", FindingSeverity.Error),
        ("""  "judgements":[{"area":"adoption","grade":"good","notJudged":true}]}""", "OFS-JSN-17", "$.judgements[0]", FindingSeverity.Error),
        ("""  "judgements":[{"area":"adoption","notJudged":"yes"}]}""", "OFS-JSN-11", "$.judgements[0].notJudged", FindingSeverity.Error),
        ("""  "judgements":[{"grade":"good"}]}""", "OFS-JSN-08", "$.judgements[0].area", FindingSeverity.Error),
        ("""  "judgements":[null]}""", "OFS-JSN-11", "$.judgements[0]", FindingSeverity.Error),
        ("""  "topics":[]}""", "OFS-JSN-18", "$.topics", FindingSeverity.Error),
        ("""  "recommendations":[{"priority":"improvement","addressee":"lscb"}]}""", "OFS-JSN-08", "$.recommendations[0].text", FindingSeverity.Error),
        ("""  "recommendations":[{"priority":"improvement","text":"x"}]}""", "OFS-JSN-08", "$.recommendations[0].addressee", FindingSeverity.Warning),
        ("""  "recommendations":[{"priority":"urgent","addressee":"lscb","text":"x"}]}""", "OFS-JSN-12", "$.recommendations[0].priority", FindingSeverity.Error),
        ("""  "recommendations":[{"number":1.5,"priority":"improvement","addressee":"lscb","text":"x"}]}""", "OFS-JSN-13", "$.recommendations[0].number", FindingSeverity.Error),
        ("""  "recommendations":[{"priority":"improvement","addressee":"lscb","text":"x","paragraphs":[1,"2"]}]}""", "OFS-JSN-11", "$.recommendations[0].paragraphs[1]", FindingSeverity.Error),
        ("""  "recommendations":[{"priority":"improvement","addressee":"lscb","text":"x","nationalFramework":[{"kind":"goal","number":1}]}]}""", "OFS-JSN-12", "$.recommendations[0].nationalFramework[0].kind", FindingSeverity.Error),
        ("""  "totals":{"improvements":1}}""", "OFS-JSN-08", "$.totals.priorityActions", FindingSeverity.Error),
        ("""  "totals":{"priorityActions":99999999999999999999,"improvements":1}}""", "OFS-JSN-13", "$.totals.priorityActions", FindingSeverity.Error),
        ("""  "basis":{"edition":"guessed"}}""", "OFS-JSN-12", "$.basis.edition", FindingSeverity.Error),
        ("""  "basis":[]}""", "OFS-JSN-11", "$.basis", FindingSeverity.Error),
    ];

    /// <summary>Texts of which no event can be read, and the code and path that say why.</summary>
    private static readonly (string Json, string Code, string Path)[] Hopeless =
    [
        ("", "OFS-JSN-01", "$"),
        (" \r\n\t", "OFS-JSN-01", "$"),
        ("\uFEFF", "OFS-JSN-01", "$"),
        ("null", "OFS-JSN-06", "$"),
        ("17", "OFS-JSN-06", "$"),
        ("1e999999999", "OFS-JSN-06", "$"),
        ("\"inspection\"", "OFS-JSN-06", "$"),
        ("\0", "OFS-JSN-02", "$"),
        ("\uD83D", "OFS-JSN-02", "$"),
        ("{]", "OFS-JSN-02", "$"),
        ("{'type':'visit'}", "OFS-JSN-02", "$"),
        ("<html>", "OFS-JSN-02", "$"),
        ("[", "OFS-JSN-03", "$"),
        ("{\"type\":\"vis", "OFS-JSN-03", "$"),
        ("{\"type\":", "OFS-JSN-03", "$"),
        ("{}", "OFS-JSN-08", "$.type"),
        ("""{"authority":{"urn":1}}""", "OFS-JSN-08", "$.type"),
        ("""{"type":null,"authority":{"urn":1}}""", "OFS-JSN-08", "$.type"),
        ("""{"type":"letter","authority":{"urn":1}}""", "OFS-JSN-07", "$.type"),
        ("""{"type":"Visit","authority":{"urn":1}}""", "OFS-JSN-07", "$.type"),
        ("""{"type":1,"authority":{"urn":1}}""", "OFS-JSN-11", "$.type"),
        ("""{"type":"visit"}""", "OFS-JSN-08", "$.authority"),
        ("""{"type":"visit","authority":"Oldham"}""", "OFS-JSN-11", "$.authority"),
    ];

    [Fact]
    public void Each_problem_has_its_code_and_path_and_only_strict_mode_loses_the_event()
    {
        foreach (var (tail, code, path, severity) in OneProblemEach)
        {
            var json = Start + tail;
            var tolerant = OfstedJson.Read(json).Single();
            tolerant.Value.Should().NotBeNull(json);
            tolerant.Findings.Select(p => (p.Code, p.Path, p.Severity)).Should().Equal([(code, path, severity)], json);

            var strict = OfstedJson.Read(json, JsonStrictness.Strict).Single();
            strict.Value.Should().BeNull(json);
            strict.Findings[0].Should().Be(tolerant.Findings[0] with { Severity = FindingSeverity.Error }, json);

            var deserialize = () => OfstedJson.Deserialize(json);
            var convert = () => JsonSerializer.Deserialize<InspectionEvent>(json, OfstedJson.Options);
            if (severity == FindingSeverity.Error)
            {
                deserialize.Should().Throw<JsonException>(json).Which.Path.Should().Be(path);
                convert.Should().Throw<JsonException>(json).WithMessage($"{code} at *");
            }
            else
            {
                deserialize().Should().Be(tolerant.Value, json);
                convert().Should().Be(tolerant.Value, json);
            }

            var refuse = () => OfstedJson.Deserialize(json, JsonStrictness.Strict);
            refuse.Should().Throw<JsonException>(json).WithMessage($"{code} at *");
        }
    }

    [Fact]
    public void What_cannot_be_an_event_is_a_coded_error_in_both_modes()
    {
        foreach (var (json, code, path) in Hopeless)
        {
            foreach (var mode in new[] { JsonStrictness.Tolerant, JsonStrictness.Strict })
            {
                var result = OfstedJson.Read(json, mode).Single();
                result.Value.Should().BeNull(json);
                result.Index.Should().Be(0, json);
                result.Findings.Should().Contain(p => p.Code == code && p.Path == path && p.Severity == FindingSeverity.Error, json);

                var deserialize = () => OfstedJson.Deserialize(json, mode);
                deserialize.Should().Throw<JsonException>(json);
            }
        }
    }

    [Fact]
    public void A_bad_item_is_dropped_alone_and_the_others_keep_their_order()
    {
        var read = OfstedJson.Read(Start + """
            "edition":"sif-2013","published":"never",
            "judgements":[{"area":"overall-effectiveness","grade":"good"},{"area":"adoption","grade":"fair"},{"area":"lscb","grade":"inadequate"}],
            "recommendations":[{"number":"1","priority":"improvement","addressee":"lscb","text":"a"},
                               {"number":2,"priority":"improvement","addressee":"lscb","text":"b","paragraphs":[7,null,9]}]}
            """).Single();

        var inspection = read.Value.Should().BeOfType<Inspection>().Subject;
        inspection.Edition.Should().Be(FrameworkEditions.Sif2013);
        inspection.Published.Should().BeNull();
        inspection.Judgements.Should().Equal(
            Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good), Judgement.Of(JudgementAreas.Lscb, Grades.Inadequate));
        inspection.Recommendations.Should().ContainSingle().Which.Paragraphs.Should().Equal(7, 9);
        read.Findings.Select(p => p.Path).Should().Equal(
            "$.published", "$.judgements[1].grade", "$.recommendations[0].number", "$.recommendations[1].paragraphs[1]");
    }

    [Fact]
    public void A_letter_that_carries_grades_is_caught()
    {
        const string Json = """{"type":"visit","authority":{"urn":1},"judgements":[{"area":"overall-effectiveness","grade":"good"}]}""";

        var tolerant = OfstedJson.Read(Json).Single();
        tolerant.Value.Should().Be(new Visit { Authority = new AuthorityReference { Urn = 1 } });
        tolerant.Findings.Should().ContainSingle().Which.Code.Should().Be(JsonFindingCodes.WrongTypeOfEvent);
        OfstedJson.Read(Json, JsonStrictness.Strict).Single().Value.Should().BeNull();
    }

    [Fact]
    public void Null_counts_as_absent_and_is_refused_in_strict_mode()
    {
        const string Json = """{"type":"visit","authority":{"urn":1,"name":null},"fieldwork":null,"published":null,"recommendations":null}""";

        OfstedJson.Read(Json).Single().Findings.Should().BeEmpty();
        OfstedJson.Deserialize(Json).Should().Be(new Visit { Authority = new AuthorityReference { Urn = 1 } });
        OfstedJson.Read(Json, JsonStrictness.Strict).Single().Findings.Select(p => p.Path).Should().Equal(
            "$.fieldwork", "$.published", "$.recommendations", "$.authority.name");
    }

    [Fact]
    public void A_bad_number_of_the_authority_leaves_its_name()
    {
        var read = OfstedJson.Read("""{"type":"visit","authority":{"urn":"80535","name":"Oldham"}}""").Single();

        read.Value!.Authority.Should().Be(new AuthorityReference { Name = "Oldham" });
        read.Findings.Should().ContainSingle().Which.Path.Should().Be("$.authority.urn");
    }

    [Fact]
    public void Reading_several_names_the_place_in_the_array()
    {
        var read = () => OfstedJson.DeserializeAll("""[{"type":"visit","authority":{}},{"type":"visit","authority":{},"published":"x"}]""");
        var array = () => OfstedJson.Deserialize("""[{"type":"visit","authority":{}}]""");
        var two = () => OfstedJson.Deserialize("""{"type":"visit","authority":{}} {"type":"visit","authority":{}}""");

        read.Should().Throw<JsonException>().WithMessage("OFS-JSN-14 at $[1].published:*").Which.Path.Should().Be("$[1].published");
        array.Should().Throw<JsonException>().WithMessage("OFS-JSN-06*");
        two.Should().Throw<JsonException>().WithMessage("OFS-JSN-05*");
    }

    [Fact]
    public void Null_arguments_are_refused_at_once()
    {
        FluentActions.Invoking(() => OfstedJson.Read((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OfstedJson.Deserialize(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OfstedJson.DeserializeAll(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OfstedJson.Serialize((InspectionEvent)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => OfstedJson.SerializeLines(null!)).Should().Throw<ArgumentNullException>();
    }
}
