using Ofsted.Domain.AreaInspections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tests;

public class JsonRoundTripTests
{
    private static readonly string[] Pieces =
        ["a", "Ŵ", "’", "\"", "\\", "\u0000", "\u001F", "\u007F", "\u2028", "\U0001F600", "</script>", "\r\n", "\\uD800", " ", "{", "]", "é", "\uFFFD"];

    [Fact]
    public void Every_event_survives_the_round_trip_in_every_culture()
    {
        foreach (var culture in new[] { "", "cy-GB", "de-DE" })
        {
            var before = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            try
            {
                Prop.ForAll<int>(seed => AssertRoundTrip(Event(new Random(seed)))).QuickCheckThrowOnFailure();
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }
    }

    [Fact]
    public void Every_list_of_events_survives_the_round_trip_as_array_and_as_lines()
    {
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var events = Enumerable.Range(1, random.Next(1, 6)).Select(_ => Event(random)).ToEquatableList();

            OfstedJson.DeserializeAll(OfstedJson.Serialize(events, indented: true)).Should().Equal(events);
            OfstedJson.DeserializeAll(OfstedJson.SerializeLines(events)).Should().Equal(events);
            var json = JsonSerializer.Serialize(events, OfstedJson.Options);
            JsonSerializer.Deserialize<EquatableList<InspectionEvent>>(json, OfstedJson.Options).Should().Equal(events);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Half_a_surrogate_pair_is_written_as_the_replacement_character()
    {
        var visit = new Visit
        {
            Authority = new AuthorityReference { Name = "a\uD83Db" },
            Basis = [new ValueBasis { Member = "\uDE00", Origin = ValueOrigin.Stated }],
        };

        var read = OfstedJson.Deserialize(OfstedJson.Serialize(visit));

        read.Authority.Name.Should().Be("a\uFFFDb");
        read.Basis.Should().Equal(new ValueBasis { Member = "\uFFFD", Origin = ValueOrigin.Stated });
    }

    [Fact]
    public void Unspecified_values_survive_in_tolerant_mode_and_are_refused_in_strict_mode()
    {
        var visit = new Visit
        {
            Authority = new AuthorityReference(),
            Recommendations =
            [
                new Recommendation
                {
                    Priority = RecommendationPriority.Unspecified,
                    Addressee = RecommendationAddressee.Unspecified,
                    Text = "",
                    NationalFramework = [new NationalFrameworkReference { Kind = NationalFrameworkElementKind.Unspecified, Number = 0 }],
                },
            ],
            Basis = [new ValueBasis { Member = "activity", Origin = ValueOrigin.Unspecified }],
        };
        var json = OfstedJson.Serialize(visit);

        OfstedJson.Deserialize(json).Should().Be(visit);
        OfstedJson.Read(json, JsonStrictness.Strict).Single().Value.Should().BeNull();
    }

    private static void AssertRoundTrip(InspectionEvent original)
    {
        var json = OfstedJson.Serialize(original);

        OfstedJson.Deserialize(json, JsonStrictness.Strict).Should().Be(original);
        JsonSerializer.Deserialize<InspectionEvent>(json, OfstedJson.StrictOptions).Should().Be(original);
        JsonSerializer.Serialize(original, OfstedJson.Options).Should().Be(json);
        OfstedJson.Serialize(OfstedJson.Deserialize(json)).Should().Be(json);
    }

    private static InspectionEvent Event(Random random)
    {
        InspectionEvent bare = random.Next(3) switch
        {
            0 => new Visit { Authority = Reference(random), Topics = List(random, () => One(random, VisitTopics.All)) },
            1 => OfArea(random),
            _ => new Inspection { Authority = Reference(random), Judgements = List(random, () => JudgementOf(random)) },
        };
        return bare with
        {
            Edition = Maybe(random, () => One(random, FrameworkEditions.All)),
            Activity = Maybe(random, () => One(random, InspectionActivities.All)),
            Fieldwork = List(random, () => FieldworkPeriod.Of(Day(random), Day(random))),
            Published = random.Next(2) == 0 ? null : Day(random),
            LeadInspector = Maybe(random, () => Text(random)),
            Recommendations = Maybe(random, () => List(random, () => Item(random))),
            Totals = Maybe(random, () => Totals(random)),
            Document = Maybe(random, () => Document(random)),
            Source = Maybe(random, () => new Uri("https://example.org/" + random.Next(), UriKind.Absolute)),
            Basis = List(random, () => random.Next())
                .Distinct().Select(n => new ValueBasis { Member = Text(random) + n, Origin = (ValueOrigin)random.Next(1, 6) }).ToEquatableList(),
        };
    }

    private static AreaInspection OfArea(Random random) => new()
    {
        Authority = Reference(random),
        Inspectorates = List(random, () => (Inspectorate)random.Next(1, 5)),
        Leads = List(random, () => new TeamMember { Name = Text(random), Role = (TeamRole)random.Next(1, 6), Inspectorate = Maybe(random, () => "") is null ? null : (Inspectorate)random.Next(1, 5) }),
        Theme = Maybe(random, () => One(random, JointInspectionThemes.All)),
        Outcome = random.Next(2) == 0 ? null : (AreaSendOutcome)random.Next(1, 4),
        WrittenStatementRequired = random.Next(3) switch { 0 => null, 1 => true, _ => false },
        IsRevisit = random.Next(2) == 0,
        PrincipalAuthority = Maybe(random, () => Text(random)),
        StatementDue = random.Next(2) == 0 ? null : Day(random),
        FollowUp = List(random, () => new FollowUp { Kind = (FollowUpKind)random.Next(1, 4), Years = MaybeNumber(random), Months = MaybeNumber(random) }),
    };

    private static AuthorityReference Reference(Random random) =>
        new() { Urn = random.Next(2) == 0 ? null : Number(random), Name = Maybe(random, () => Text(random)) };

    private static Judgement JudgementOf(Random random) =>
        new() { Area = One(random, JudgementAreas.All), Grade = Maybe(random, () => One(random, Grades.All)) };

    private static Recommendation Item(Random random) => Item(random, depth: 0);

    private static Recommendation Item(Random random, int depth) => new()
    {
        AddresseeName = Maybe(random, () => Text(random)),
        Items = depth > 1 ? [] : List(random, () => Item(random, depth + 1)),
        Number = random.Next(2) == 0 ? null : Number(random),
        Priority = (RecommendationPriority)random.Next(1, 3),
        Addressee = (RecommendationAddressee)random.Next(1, 4),
        Text = Text(random),
        Theme = Maybe(random, () => Text(random)),
        Paragraphs = List(random, () => Number(random)),
        NationalFramework = List(random, () => new NationalFrameworkReference
        {
            Kind = (NationalFrameworkElementKind)random.Next(1, 4), Number = Number(random),
        }),
    };

    private static PublishedDocument Document(Random random) => new()
    {
        Title = Maybe(random, () => Text(random)),
        PrintedDate = random.Next(2) == 0 ? null : Day(random),
        InspectorStyle = Maybe(random, () => Text(random)),
        Statutes = Maybe(random, () => List(random, () => new StatutoryReference { Document = Text(random), Place = Maybe(random, () => Text(random)) })),
        Team = Maybe(random, () => List(random, () => new TeamMember { Name = Text(random), Role = (TeamRole)random.Next(6), Inspectorate = random.Next(2) == 0 ? null : Inspectorate.Cqc })),
        Inspectorates = Maybe(random, () => List(random, () => Text(random))),
        PreviousInspections = Maybe(random, () => List(random, () => Previous(random))),
        Grades = Maybe(random, () => List(random, () => new PrintedGrade
        {
            Area = One(random, JudgementAreas.All), Grade = One(random, Grades.All), Number = MaybeNumber(random), Wording = Maybe(random, () => Text(random)),
        })),
        Offices = Maybe(random, () => List(random, () => new OfficeHolder { Office = (PublicOffice)random.Next(4), Year = MaybeNumber(random), Month = MaybeNumber(random) })),
        LastParagraph = MaybeNumber(random),
        SaysNoPriorityAction = random.Next(3) switch { 0 => null, 1 => true, _ => false },
        ActionPlan = Maybe(random, () => new ActionPlanRequest { WithinWorkingDays = MaybeNumber(random), DraftWithinWorkingDays = MaybeNumber(random) }),
        VisitNumber = MaybeNumber(random),
    };

    private static PreviousInspection Previous(Random random) => new()
    {
        Kind = (PreviousInspectionKind)random.Next(5),
        Subject = Maybe(random, () => Text(random)),
        Fieldwork = random.Next(2) == 0 ? null : FieldworkPeriod.Of(Day(random), Day(random)),
        Year = MaybeNumber(random),
        Month = MaybeNumber(random),
        Edition = Maybe(random, () => One(random, FrameworkEditions.All)),
        Grade = Maybe(random, () => One(random, Grades.All)),
        Judgements = List(random, () => JudgementOf(random)),
        Outcome = Maybe(random, () => Text(random)),
    };

    private static int? MaybeNumber(Random random) => random.Next(2) == 0 ? null : Number(random);

    private static RecommendationTotals Totals(Random random) => new()
    {
        PriorityActions = Number(random),
        Improvements = Number(random),
        LscbPriorityActions = Number(random),
        LscbImprovements = Number(random),
        NationalFrameworkReferences = random.Next(2) == 0 ? null : Number(random),
    };

    private static int Number(Random random) => random.Next(6) switch
    {
        0 => int.MaxValue,
        1 => int.MinValue,
        2 => 0,
        _ => random.Next(-1000, 1000),
    };

    private static LocalDate Day(Random random) => random.Next(8) switch
    {
        0 => LocalDate.MaxIsoValue,
        1 => LocalDate.MinIsoValue,
        _ => new LocalDate(2013, 1, 1).PlusDays(random.Next(6000)),
    };

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(8); i > 0; i--)
            text.Append(One(random, Pieces));
        return text.ToString();
    }

    private static T One<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private static T? Maybe<T>(Random random, Func<T> create)
        where T : class => random.Next(3) == 0 ? null : create();

    private static EquatableList<T> List<T>(Random random, Func<T> create) =>
        Enumerable.Range(0, random.Next(4)).Select(_ => create()).ToEquatableList();
}
