using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tests;

public class JsonObservationTests
{
    private const string Wire =
        """{"indicator":"adp-a2-days","authority":{"urn":80535,"name":"Oldham"},"dimension":"aged 4","period":{"kind":"year","text":"2014-15","start":"2014-04-01","end":"2015-03-31"},"value":{"kind":"exact","number":220.0,"qualifier":"approximately","wording":"around"},"unit":"days","comparators":[{"kind":"national-target","period":{"kind":"three-year-average","text":"2012-15","start":"2012-04-01","end":"2015-03-31"},"value":{"kind":"exact","number":121},"direction":"higher","implied":true},{"kind":"statistical-neighbours","value":{"kind":"text","text":"lower"},"neighbourModel":"2021"}],"statedAs":"days to a match","source":{"document":"a report","place":"paragraph 4","confidence":"verified"},"line":12,"caveats":[{"code":"unvalidated","message":"Local."}]}""";

    private static readonly Observation Full = new()
    {
        IndicatorCode = "adp-a2-days",
        Authority = new AuthorityReference { Urn = 80535, Name = "Oldham" },
        Dimension = "aged 4",
        Period = ObservationPeriod.FinancialYear(2014),
        Value = ObservedValue.Approximately(220.0m) with { Wording = "around" },
        Unit = MeasurementUnit.Days,
        Comparators =
        [
            new()
            {
                Kind = ComparatorKind.NationalTarget,
                Period = ObservationPeriod.ThreeYears(2012),
                Value = ObservedValue.Exactly(121),
                Direction = Direction.Higher,
                IsImplied = true,
            },
            new() { Kind = ComparatorKind.StatisticalNeighbours, Value = ObservedValue.Words("lower"), NeighbourModel = "2021" },
        ],
        StatedAs = "days to a match",
        Source = new Citation { Document = "a report", Place = "paragraph 4", Confidence = Confidence.VerifiedInDocuments },
        Line = 12,
        Caveats = [new() { Code = CaveatCodes.Unvalidated, Message = "Local." }],
    };

    [Fact]
    public void The_wire_format_is_this()
    {
        JsonSerializer.Serialize(Full, OfstedJson.Options).Should().Be(Wire);
        JsonSerializer.Deserialize<Observation>(Wire, OfstedJson.StrictOptions).Should().Be(Full);
    }

    [Theory]
    [InlineData("""{"kind":"bounded","below":5}""", "fewer than 5")]
    [InlineData("""{"kind":"bounded","above":5.50}""", "more than 5.50")]
    [InlineData("""{"kind":"bounded","from":90,"to":100}""", "90 to 100")]
    [InlineData("""{"kind":"suppressed","code":"c"}""", "suppressed (c)")]
    [InlineData("""{"kind":"not-applicable","code":"z"}""", "not applicable")]
    [InlineData("""{"kind":"not-applicable"}""", "not applicable")]
    [InlineData("""{"kind":"text","text":"almost half"}""", "almost half")]
    [InlineData("""{"kind":"exact","number":-36,"qualifier":"almost"}""", "almost -36")]
    public void Every_kind_of_value_has_its_form(string json, string expected)
    {
        var value = JsonSerializer.Deserialize<ObservedValue>(json, OfstedJson.StrictOptions)!;

        value.ToString().Should().Be(expected);
        JsonSerializer.Serialize(value, OfstedJson.Options).Should().Be(json);
    }

    [Fact]
    public void Little_is_required()
    {
        var least = JsonSerializer.Deserialize<Observation>("""{"indicator":"of-nobody","value":{"kind":"exact","number":1}}""", OfstedJson.StrictOptions)!;

        least.IndicatorCode.Should().Be("of-nobody");
        least.Indicator.Should().BeNull();
        least.Period.Should().Be(ObservationPeriod.Unstated);
        least.Unit.Should().Be(MeasurementUnit.Unspecified);
        JsonSerializer.Serialize(least, OfstedJson.Options).Should().Be("""{"indicator":"of-nobody","value":{"kind":"exact","number":1}}""");
    }

    [Fact]
    public void Tolerant_reading_leaves_out_what_strict_reading_refuses()
    {
        const string Odd = """{"indicator":"cla-count","value":{"kind":"exact","number":1},"unit":"count","colour":"blue"}""";

        JsonSerializer.Deserialize<Observation>(Odd, OfstedJson.Options)!.Unit.Should().Be(MeasurementUnit.Count);
        ((Func<Observation?>)(() => JsonSerializer.Deserialize<Observation>(Odd, OfstedJson.StrictOptions))).Should().Throw<JsonException>().WithMessage("*colour*");
    }

    [Theory]
    [InlineData("""{"value":{"kind":"exact","number":1}}""")]
    [InlineData("""{"indicator":"cla-count"}""")]
    [InlineData("""{"indicator":"cla-count","value":{"kind":"exact"}}""")]
    [InlineData("""{"indicator":"cla-count","value":{"kind":"exact","number":"1"}}""")]
    [InlineData("""{"indicator":"cla-count","value":{"kind":"exact","number":1e400}}""")]
    [InlineData("""{"indicator":"cla-count","value":{"kind":"guess","number":1}}""")]
    [InlineData("""{"indicator":"cla-count","value":7}""")]
    [InlineData("""{"indicator":"cla-count","value":{"kind":"exact","number":1},"unit":"apples"}""")]
    [InlineData("""{"indicator":"cla-count","value":{"kind":"exact","number":1},"period":{"kind":"aeon"}}""")]
    [InlineData("""{"indicator":"cla-count","value":{"kind":"exact","number":1},"period":{"end":"31 March"}}""")]
    [InlineData("[]")]
    [InlineData("null1")]
    public void What_is_wrong_is_refused(string json) =>
        ((Func<Observation?>)(() => JsonSerializer.Deserialize<Observation>(json, OfstedJson.Options))).Should().Throw<JsonException>();

    [Fact]
    public void Every_published_figure_survives_the_round_trip()
    {
        var all = PublishedObservations.ById.Values.ToEquatableList();

        JsonSerializer.Deserialize<EquatableList<Observation>>(JsonSerializer.Serialize(all, OfstedJson.Options), OfstedJson.StrictOptions).Should().Equal(all);
    }

    [Fact]
    public void Any_observation_survives_the_round_trip()
    {
        Prop.ForAll<int>(seed =>
        {
            var observation = Any(new Random(seed));

            JsonSerializer.Deserialize<Observation>(JsonSerializer.Serialize(observation, OfstedJson.Options), OfstedJson.StrictOptions).Should().Be(observation);
        }).QuickCheckThrowOnFailure();
    }

    private static Observation Any(Random random) => new()
    {
        IndicatorCode = Word(random),
        Authority = Maybe(random, () => new AuthorityReference { Urn = random.Next(), Name = Word(random) }),
        Dimension = Maybe(random, () => Word(random)),
        Period = Period(random),
        Value = Value(random),
        Unit = One<MeasurementUnit>(random),
        Comparators = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Comparator
        {
            Kind = One<ComparatorKind>(random),
            Period = Maybe(random, () => Period(random)),
            Value = Value(random),
            NeighbourModel = Maybe(random, () => Word(random)),
            Direction = One<Direction>(random),
            IsImplied = random.Next(2) == 0,
        })],
        StatedAs = Maybe(random, () => Word(random)),
        Source = Maybe(random, () => new Citation { Document = Word(random), Place = Maybe(random, () => Word(random)), Confidence = One<Confidence>(random), Note = Maybe(random, () => Word(random)) }),
        Line = random.Next(2) == 0 ? null : random.Next(),
        Caveats = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Caveat { Code = Word(random), Message = Word(random) })],
    };

    private static ObservedValue Value(Random random)
    {
        ObservedValue value = random.Next(5) switch
        {
            0 => new ExactValue { Value = Number(random), Qualifier = One<ValueQualifier>(random) },
            1 => new BoundedValue { Above = Some(random), Below = Some(random), From = Some(random), To = Some(random) },
            2 => ObservedValue.Suppressed(Word(random)),
            3 => new NotApplicableValue { Code = Maybe(random, () => Word(random)) },
            _ => ObservedValue.Words(Word(random)),
        };
        return random.Next(2) == 0 ? value : value with { Wording = Word(random) };
    }

    private static ObservationPeriod Period(Random random) => new()
    {
        Kind = One<PeriodKind>(random),
        Text = random.Next(3) == 0 ? "" : Word(random),
        Start = random.Next(2) == 0 ? null : new LocalDate(1990 + random.Next(50), 1 + random.Next(12), 1 + random.Next(28)),
        End = random.Next(2) == 0 ? null : new LocalDate(1990 + random.Next(50), 1 + random.Next(12), 1 + random.Next(28)),
        Months = random.Next(2) == 0 ? null : random.Next(1, 40),
    };

    private static decimal? Some(Random random) => random.Next(2) == 0 ? null : Number(random);

    private static decimal Number(Random random) => new(random.Next(), random.Next(), 0, random.Next(2) == 0, (byte)random.Next(6));

    private static T? Maybe<T>(Random random, Func<T> make)
        where T : class => random.Next(2) == 0 ? null : make();

    private static T One<T>(Random random)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }

    private static string Word(Random random)
    {
        string[] words = ["aged 4", "Ŵ’s \"share\"", "\u0000", "</script>", "\U0001F600", " ", "cla-count"];
        return words[random.Next(words.Length)];
    }
}
