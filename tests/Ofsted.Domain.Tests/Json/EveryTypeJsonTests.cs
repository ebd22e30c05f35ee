using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ofsted.Domain.Data;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Json;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Query;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

/// <summary>Every public type, by the plain serialiser, by the library's options and by a context that a user generates.</summary>
public class EveryTypeJsonTests
{
    private const int Rounds = 1_000;

    /// <summary>What does something, or holds more than JSON can give back.</summary>
    private static readonly Type[] WithoutForm = [typeof(OfstedDataset), typeof(DatasetRenewal), typeof(RuleSet), typeof(QuotationFinder)];

    private static readonly JsonSerializerOptions Plain = JsonSerializerOptions.Default;

    private static readonly IReadOnlyList<Type> Terms =
        [typeof(Grade), typeof(JudgementArea), typeof(FrameworkEdition), typeof(InspectionActivity), typeof(VisitTopic), typeof(JudgementScale)];

    private static readonly IReadOnlyList<Type> Enums = [.. DomainAssembly.PublicTypes.Where(type => type.IsEnum)];

    private static readonly IReadOnlyList<Type> Records =
        [
            .. SampleValues.RecordTypes.Where(type => !type.IsGenericType), typeof(InspectionEvent), typeof(ObservedValue), typeof(JsonReadResult<InspectionEvent>),
            typeof(JsonReadResult<ImprovementPlan>), typeof(JsonReadResult<ProgressReport>), typeof(JsonReadResult<Observation>),
        ];

    public static TheoryData<string> RecordNames => [.. Records.Select(type => type.FullName!)];

    [Fact]
    public void Every_public_type_names_the_converters()
    {
        var values = DomainAssembly.PublicTypes
            .Where(type => !(type.IsAbstract && type.IsSealed) && !type.IsAssignableTo(typeof(Exception)) && !type.IsAssignableTo(typeof(JsonConverter)))
            .Where(type => !type.Name.EndsWith("Validator", StringComparison.Ordinal) && !type.IsAssignableTo(typeof(Delegate)));

        values.Where(type => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType != typeof(OfstedJsonConverterFactory))
            .Should().BeEmpty("each needs the attribute [JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]");
    }

    [Fact]
    public void Every_public_type_has_a_form_or_refuses()
    {
        foreach (var type in DomainAssembly.PublicTypes.Where(type => type.IsDefined(typeof(JsonConverterAttribute), inherit: false) && !type.IsGenericType))
        {
            foreach (var options in new[] { Plain, OfstedJson.Options, OfstedJson.StrictOptions, EveryTypeContext.Default.Options })
            {
                var find = () => options.GetTypeInfo(type);
                if (WithoutForm.Contains(type))
                    find.Should().Throw<NotSupportedException>(type.Name);
                else
                    find().Converter.GetType().Assembly.Should().BeSameAs(typeof(OfstedJson).Assembly, type.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Random_records_survive_every_serialiser(string name)
    {
        var type = Records.First(record => record.FullName == name);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var value = new RandomValues(seed).Make(type);
            var json = JsonSerializer.Serialize(value, type, Plain);

            AssertEqual(value, JsonSerializer.Deserialize(json, type, Plain), json);
            AssertEqual(json, JsonSerializer.Serialize(value, type, EveryTypeContext.Default), json);
            AssertEqual(value, JsonSerializer.Deserialize(json, type, EveryTypeContext.Default), json);
            var own = JsonSerializer.Serialize(value, type, OfstedJson.Options);
            AssertEqual(value, JsonSerializer.Deserialize(own, type, OfstedJson.StrictOptions), own);
        }
    }

    [Fact]
    public void Terms_and_enumerations_are_their_codes_also_as_keys()
    {
        foreach (var type in Terms.Concat(Enums))
        {
            var codes = new HashSet<string>();
            foreach (var value in type.IsEnum ? Enum.GetValues(type).Cast<object>().Skip(1) : Terms_of(type))
            {
                var json = JsonSerializer.Serialize(value, type, Plain);
                json.Should().MatchRegex("^\"[a-z0-9]+(-[a-z0-9]+)*\"$");
                codes.Add(json).Should().BeTrue(json);
                JsonSerializer.Deserialize(json, type, Plain).Should().Be(value);
                JsonSerializer.Serialize(value, type, EveryTypeContext.Default).Should().Be(json);

                var table = typeof(Dictionary<,>).MakeGenericType(type, typeof(int));
                JsonSerializer.Deserialize($"{{{json}:7}}", table, Plain).Should().BeAssignableTo<System.Collections.IDictionary>()
                    .Which[value].Should().Be(7);
            }
        }
    }

    [Fact]
    public void Lists_are_arrays_whatever_they_hold()
    {
        foreach (var type in Records.Concat(Terms).Concat(Enums).Concat([typeof(string), typeof(int), typeof(decimal), typeof(bool), typeof(LocalDate)]))
        {
            if (type == typeof(ValueBasis))
                continue;
            var list = typeof(EquatableList<>).MakeGenericType(type);
            var value = new RandomValues(type.Name.Length).Make(list);
            var json = JsonSerializer.Serialize(value, list, Plain);
            json.Should().StartWith("[");
            JsonSerializer.Deserialize(json, list, Plain).Should().Be(value, json);
            JsonSerializer.Deserialize(JsonSerializer.Serialize(value, list, OfstedJson.Options), list, OfstedJson.StrictOptions).Should().Be(value);
        }

        EquatableList<Own> own = [new Own(Grades.Good, 1), new Own(Grades.Adequate, 2)];
        JsonSerializer.Serialize(own).Should().Be("""[{"Grade":"good","Number":1},{"Grade":"adequate","Number":2}]""");
        JsonSerializer.Deserialize<EquatableList<Own>>(JsonSerializer.Serialize(own)).Should().Equal(own);
        JsonSerializer.Deserialize<EquatableList<Own>>(JsonSerializer.Serialize(own, OfstedJson.Options), OfstedJson.Options).Should().Equal(own);
    }

    [Fact]
    public void Answers_about_events_can_be_written_and_read_back()
    {
        var events = OfstedDataset.Default.Events;
        var history = events.HistoryOf("Oldham");
        AssertSame(events.Of("Oldham"));
        AssertSame(history);
        AssertSame(history.AsAt(new LocalDate(2024, 1, 1)));
        AssertSame(events.In("North West").AsAt(new LocalDate(2024, 1, 1)));
        AssertSame(events.Of("Oldham").Merge(history.Inspections.Select(inspection => inspection with { LeadInspector = "Ada Vale" })));
        AssertSame(history.Transitions);
        AssertSame(history.Pairs);
        JsonSerializer.Deserialize<AuthoritySnapshot>(JsonSerializer.Serialize(history.AsAt(new LocalDate(2024, 1, 1))))!.Overall
            .Should().Be(history.AsAt(new LocalDate(2024, 1, 1)).Overall);
    }

    [Fact]
    public void Polymorphic_calls_write_the_same()
    {
        var visit = new Visit { Authority = new AuthorityReference { Urn = 1 } };
        JsonSerializer.Serialize<InspectionEvent>(visit).Should().Be(JsonSerializer.Serialize(visit));
        JsonSerializer.Serialize<object>(visit).Should().Be(JsonSerializer.Serialize(visit));
        JsonSerializer.Serialize(new List<InspectionEvent> { visit }).Should().Be($"[{JsonSerializer.Serialize(visit)}]");
        JsonSerializer.Deserialize<List<InspectionEvent>>($"[{JsonSerializer.Serialize(visit)}]").Should().Equal(visit);
    }

    [Fact]
    public void Terms_are_converted_for_configuration_and_designers()
    {
        foreach (var type in Terms.Where(type => type != typeof(JudgementScale)))
        {
            var converter = TypeDescriptor.GetConverter(type);
            foreach (var term in Terms_of(type))
            {
                converter.ConvertFromInvariantString(converter.ConvertToInvariantString(term)!).Should().BeSameAs(term);
                converter.GetStandardValues()!.Cast<object>().Should().Contain(term);
            }

            converter.Invoking(own => own.ConvertFromInvariantString("nothing of the kind")).Should().Throw<FormatException>();
        }

        TypeDescriptor.GetConverter(typeof(Grade)).ConvertFromInvariantString("Requires improvement to be good").Should().Be(Grades.RequiresImprovement);
    }

    private static IEnumerable<object> Terms_of(Type type) =>
        Enumerable.Range(0, 40).Select(seed => SampleValues.Make(type, seed)!).Distinct();

    /// <summary>As an assertion of FluentAssertions, which would take most of the time of a million comparisons.</summary>
    private static void AssertEqual(object expected, object? found, string json)
    {
        if (!expected.Equals(found))
            found.Should().Be(expected, "{0}", json);
    }

    private static void AssertSame<T>(T value)
    {
        var json = JsonSerializer.Serialize(value);
        json.Length.Should().BeGreaterThan(20);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)).Should().Be(json);
    }

    public sealed record Own(Grade Grade, int Number);
}
