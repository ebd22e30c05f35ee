using Ofsted.Domain.AreaInspections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tests;

public partial class JsonWireFormatTests
{
    private const string InspectionJson =
        """
        {
          "type": "inspection",
          "authority": {
            "urn": 80535,
            "name": "Oldham"
          },
          "edition": "ilacs-2023",
          "activity": "standard-inspection",
          "fieldwork": [
            {
              "start": "2024-05-13",
              "end": "2024-05-24"
            }
          ],
          "published": "2024-07-12",
          "leadInspector": "Ann O'Example",
          "judgements": [
            {
              "area": "overall-effectiveness",
              "grade": "good"
            },
            {
              "area": "adoption",
              "notJudged": true
            }
          ],
          "recommendations": [
            {
              "number": 1,
              "priority": "improvement",
              "addressee": "local-authority",
              "text": "The quality of children’s plans.",
              "theme": "What needs to improve",
              "paragraphs": [
                33,
                154
              ],
              "nationalFramework": [
                {
                  "kind": "outcome",
                  "number": 3
                }
              ]
            },
            {
              "priority": "priority-action",
              "addressee": "lscb",
              "text": "Challenge."
            }
          ],
          "totals": {
            "priorityActions": 0,
            "improvements": 1,
            "lscbPriorityActions": 1,
            "lscbImprovements": 0,
            "nationalFrameworkReferences": 1
          },
          "source": "https://files.example.org/v1/file/50250001?x=%7e",
          "basis": {
            "activity": "inferred",
            "published": "file-name"
          }
        }
        """;

    private static readonly Inspection Example = new()
    {
        Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
        Edition = FrameworkEditions.Ilacs2023,
        Activity = InspectionActivities.StandardInspection,
        Fieldwork = [FieldworkPeriod.Of(new LocalDate(2024, 5, 13), new LocalDate(2024, 5, 24))],
        Published = new LocalDate(2024, 7, 12),
        LeadInspector = "Ann O'Example",
        Judgements =
        [
            Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Good),
            new Judgement { Area = JudgementAreas.Adoption },
        ],
        Recommendations =
        [
            new Recommendation
            {
                Number = 1,
                Priority = RecommendationPriority.Improvement,
                Addressee = RecommendationAddressee.LocalAuthority,
                Text = "The quality of children’s plans.",
                Theme = "What needs to improve",
                Paragraphs = [33, 154],
                NationalFramework = [new NationalFrameworkReference { Kind = NationalFrameworkElementKind.Outcome, Number = 3 }],
            },
            new Recommendation
            {
                Priority = RecommendationPriority.PriorityAction, Addressee = RecommendationAddressee.Lscb, Text = "Challenge.",
            },
        ],
        Totals = new RecommendationTotals
        {
            PriorityActions = 0, Improvements = 1, LscbPriorityActions = 1, NationalFrameworkReferences = 1,
        },
        Source = new Uri("https://files.example.org/v1/file/50250001?x=%7e"),
        Basis =
        [
            new ValueBasis { Member = "activity", Origin = ValueOrigin.Inferred },
            new ValueBasis { Member = "published", Origin = ValueOrigin.FileName },
        ],
    };

    [Theory]
    [InlineData("")]
    [InlineData("cy-GB")]
    [InlineData("de-DE")]
    public void An_inspection_is_written_and_read_as_documented_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            OfstedJson.Serialize(Example, indented: true).Should().Be(InspectionJson.ReplaceLineEndings("\n"));
            OfstedJson.Deserialize(InspectionJson).Should().Be(Example);
            OfstedJson.Deserialize(InspectionJson, JsonStrictness.Strict).Should().Be(Example);
            JsonSerializer.Deserialize<InspectionEvent>(InspectionJson, OfstedJson.StrictOptions).Should().Be(Example);
            var negative = "{\"type\":\"visit\",\"authority\":{\"urn\":-5}}";
            OfstedJson.Serialize(OfstedJson.Deserialize(negative)).Should().Be("{\"type\":\"visit\",\"authority\":{\"urn\":-5},\"topics\":[]}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_address_of_a_document_is_kept_letter_by_letter()
    {
        var read = OfstedJson.Deserialize(InspectionJson);

        read.Source!.OriginalString.Should().Be("https://files.example.org/v1/file/50250001?x=%7e");
        var odd = OfstedJson.Deserialize("""{"type":"visit","authority":{},"source":"HTTP://Example.ORG:80/a b"}""");
        OfstedJson.Serialize(odd).Should().Contain("\"HTTP://Example.ORG:80/a b\"");
    }

    [Fact]
    public void A_visit_is_written_as_documented_and_what_is_not_known_is_left_out()
    {
        var visit = new Visit
        {
            Authority = new AuthorityReference { Name = "Exampleshire" },
            Activity = InspectionActivities.FocusedVisit,
            Topics = [VisitTopics.FrontDoor, VisitTopics.CareLeavers],
            Recommendations = [],
        };
        const string Json =
            """{"type":"visit","authority":{"name":"Exampleshire"},"activity":"focused-visit","topics":["front-door","care-leavers"],"recommendations":[]}""";

        OfstedJson.Serialize(visit).Should().Be(Json);
        OfstedJson.Deserialize(Json, JsonStrictness.Strict).Should().Be(visit);
        OfstedJson.Deserialize("""{"type":"visit","authority":{"name":"Exampleshire"}}""").Recommendations.Should().BeNull();
    }

    [Fact]
    public void The_type_may_stand_anywhere_and_names_may_be_escaped()
    {
        OfstedJson.Deserialize("""{"authority":{"urn":1},"topics":[],"t\u0079pe":"visit"}""", JsonStrictness.Strict)
            .Should().Be(new Visit { Authority = new AuthorityReference { Urn = 1 } });
    }

    [Fact]
    public void Days_in_the_wrong_order_are_read_as_they_stand()
    {
        var read = OfstedJson.Deserialize(
            """{"type":"visit","authority":{},"fieldwork":[{"start":"2024-05-24","end":"2024-05-13"}]}""", JsonStrictness.Strict);

        read.Fieldwork.Should().Equal(FieldworkPeriod.Of(new LocalDate(2024, 5, 24), new LocalDate(2024, 5, 13)));
    }

    [Fact]
    public void A_date_of_another_calendar_is_written_as_the_same_day_in_iso()
    {
        var julian = new LocalDate(2024, 5, 13).WithCalendar(CalendarSystem.Julian);
        var visit = new Visit { Authority = new AuthorityReference(), Published = julian };

        OfstedJson.Serialize(visit).Should().Contain("\"2024-05-13\"");
    }

    [Fact]
    public void Several_events_are_an_array_or_lines()
    {
        var visit = new Visit { Authority = new AuthorityReference { Urn = 1 } };
        InspectionEvent[] events = [Example, visit];

        OfstedJson.DeserializeAll(OfstedJson.Serialize(events)).Should().Equal(events);
        OfstedJson.DeserializeAll(OfstedJson.Serialize(events, indented: true)).Should().Equal(events);
        OfstedJson.DeserializeAll(OfstedJson.SerializeLines(events)).Should().Equal(events);
        OfstedJson.DeserializeAll("[]").Should().BeEmpty();
        OfstedJson.SerializeLines(events).Should().EndWith("{\"type\":\"visit\",\"authority\":{\"urn\":1},\"topics\":[]}\n");
    }

    [Fact]
    public void Every_term_is_its_code_alone_and_as_a_key()
    {
        AssertCodes(Grades.All, term => term.Code);
        AssertCodes(JudgementAreas.All, term => term.Code);
        AssertCodes(FrameworkEditions.All, term => term.Code);
        AssertCodes(InspectionActivities.All, term => term.Code);
        AssertCodes(VisitTopics.All, term => term.Code);
        AssertCodes(Enum.GetValues<RecommendationPriority>()[1..], term => term == RecommendationPriority.Improvement ? "improvement" : "priority-action");
        AssertCodes(Enum.GetValues<RecommendationAddressee>()[1..], term => term switch { RecommendationAddressee.Lscb => "lscb", RecommendationAddressee.Partner => "partner", _ => "local-authority" });
        AssertCodes(JointInspectionThemes.All, term => term.Code);

        string[] origins = ["stated", "cross-checked", "inferred", "file-name", "supplied", "official-statistics"];
        string[] kinds = ["outcome", "enabler", "principle"];
        string[] types = ["county", "unitary", "metropolitan-district", "london-borough"];
        AssertCodes(Enum.GetValues<ValueOrigin>()[1..], term => origins[(int)term - 1]);
        AssertCodes(Enum.GetValues<NationalFrameworkElementKind>()[1..], term => kinds[(int)term - 1]);
        AssertCodes(Enum.GetValues<AuthorityType>()[1..], term => types[(int)term - 1]);
        JsonSerializer.Serialize(ValueOrigin.Unspecified, OfstedJson.Options).Should().Be("null");
        JsonSerializer.Deserialize<ValueOrigin>("null", OfstedJson.Options).Should().Be(ValueOrigin.Unspecified);
    }

    [Fact]
    public void Every_authority_survives_a_round_trip()
    {
        foreach (var authority in Authorities.All.Concat(Authorities.Planned))
        {
            var json = JsonSerializer.Serialize(authority, OfstedJson.Options);
            JsonSerializer.Deserialize<Authority>(json, OfstedJson.StrictOptions).Should().Be(authority);
        }

        Authorities.All.Should().HaveCountGreaterThan(150);
    }

    [Fact]
    public void Types_of_the_user_may_hold_the_types_of_the_library()
    {
        var note = Note.Example;
        const string Json =
            """
            {"Grade":"good","Previous":null,"Day":"2024-05-13","Review":null,"Period":{"start":"2024-05-13","end":"2024-05-24"},"Event":{"type":"visit","authority":{"urn":1},"topics":[]},"Latest":{"type":"inspection","authority":{},"judgements":[]},"Days":["2024-05-13"],"Areas":["adoption"],"Counts":{"good":3}}
            """;
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddOfsted();
        var generated = new JsonSerializerOptions { TypeInfoResolver = NoteContext.Default }.AddOfsted();

        foreach (var options in new[] { new JsonSerializerOptions().AddOfsted(), new NoteContext(generated).Options })
        {
            var written = JsonSerializer.Serialize(note, options);
            written.Should().Be(Json);
            JsonSerializer.Serialize(JsonSerializer.Deserialize<Note>(written, options), options).Should().Be(Json);
        }

        JsonSerializer.Serialize(note, web).Should().StartWith("{\"grade\":\"good\",\"previous\":null,");
        JsonSerializer.Serialize(note, OfstedJson.Options).Should().StartWith("{\"grade\":\"good\",\"day\":\"2024-05-13\",");
        JsonSerializer.Deserialize<Note>(Json, web)!.Counts.Should().Equal(new Dictionary<Grade, int> { [Grades.Good] = 3 });
    }

    [Fact]
    public void The_metadata_alone_serve_a_serialiser_without_reflection()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = OfstedJson.TypeInfoResolver };

        JsonSerializer.Deserialize<InspectionEvent>(InspectionJson, options).Should().Be(Example);
        JsonSerializer.Serialize<InspectionEvent>(Example, options).Should().StartWith("{\"type\":\"inspection\",");
        JsonSerializer.Deserialize<EquatableList<Grade>>("""["good","adequate"]""", options).Should().Equal(Grades.Good, Grades.Adequate);
        var other = () => JsonSerializer.Serialize(new Uri("https://example.org"), options);
        other.Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Shared_options_cannot_be_changed()
    {
        OfstedJson.Options.IsReadOnly.Should().BeTrue();
        OfstedJson.StrictOptions.IsReadOnly.Should().BeTrue();
        var change = () => OfstedJson.Options.AddOfsted();
        change.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void The_serialiser_says_code_and_place_of_what_it_cannot_read()
    {
        var read = () => JsonSerializer.Deserialize<Note>("""{"event":{"type":"visit","authority":{},"topics":["front-door","nowhere"]}}""", OfstedJson.Options);
        var asVisit = () => JsonSerializer.Deserialize<Visit>(InspectionJson, OfstedJson.Options);
        var key = () => JsonSerializer.Deserialize<Dictionary<Grade, int>>("""{"fair":1}""", OfstedJson.Options);
        var day = () => JsonSerializer.Deserialize<LocalDate>("null", OfstedJson.Options);

        read.Should().Throw<JsonException>().WithMessage("OFS-JSN-12 at $.topics[1]: 'nowhere'*").Which.Path.Should().Be("$.event");
        asVisit.Should().Throw<JsonException>().WithMessage("OFS-JSN-07 at $.type:*");
        key.Should().Throw<JsonException>().WithMessage("OFS-JSN-12*'fair'*");
        day.Should().Throw<JsonException>().WithMessage("OFS-JSN-11*");
    }

    private static void AssertCodes<T>(IEnumerable<T> terms, Func<T, string> code)
        where T : notnull
    {
        foreach (var term in terms)
        {
            JsonSerializer.Serialize(term, OfstedJson.Options).Should().Be($"\"{code(term)}\"");
            JsonSerializer.Deserialize<T>($"\"{code(term)}\"", OfstedJson.StrictOptions).Should().Be(term);
            var keyed = JsonSerializer.Serialize(new Dictionary<T, int> { [term] = 1 }, OfstedJson.Options);
            keyed.Should().Be($"{{\"{code(term)}\":1}}");
            JsonSerializer.Deserialize<Dictionary<T, int>>(keyed, OfstedJson.Options).Should().ContainKey(term);
        }
    }

    public sealed record Note
    {
        public static Note Example => new()
        {
            Grade = Grades.Good,
            Day = new LocalDate(2024, 5, 13),
            Period = FieldworkPeriod.Of(new LocalDate(2024, 5, 13), new LocalDate(2024, 5, 24)),
            Event = new Visit { Authority = new AuthorityReference { Urn = 1 } },
            Latest = new Inspection { Authority = new AuthorityReference() },
            Days = [new LocalDate(2024, 5, 13)],
            Areas = [JudgementAreas.Adoption],
            Counts = new Dictionary<Grade, int> { [Grades.Good] = 3 },
        };

        public Grade? Grade { get; init; }

        public Grade? Previous { get; init; }

        public LocalDate Day { get; init; }

        public LocalDate? Review { get; init; }

        public FieldworkPeriod? Period { get; init; }

        public InspectionEvent? Event { get; init; }

        public Inspection? Latest { get; init; }

        public EquatableList<LocalDate> Days { get; init; } = [];

        public EquatableList<JudgementArea> Areas { get; init; } = [];

        public Dictionary<Grade, int> Counts { get; init; } = [];
    }

    [JsonSerializable(typeof(Note))]
    private sealed partial class NoteContext : JsonSerializerContext;
}
