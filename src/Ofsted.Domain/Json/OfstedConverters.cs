using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Ofsted.Domain.Json;

/// <summary>The converters of all types, and their metadata for a serialiser that must not use reflection.</summary>
internal sealed class OfstedConverters : IJsonTypeInfoResolver
{
    private readonly JsonStrictness _strictness;
    private readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> _metadata = [];

    private OfstedConverters(JsonStrictness strictness)
    {
        _strictness = strictness;
        AddEvents();
        AddCodes();
        AddParts();
        AddObservations();
        AddPlans();
    }

    public static OfstedConverters Tolerant { get; } = new(JsonStrictness.Tolerant);

    public static OfstedConverters Strict { get; } = new(JsonStrictness.Strict);

    public List<JsonConverter> All { get; } = [];

    public static OfstedConverters For(JsonStrictness strictness) =>
        strictness == JsonStrictness.Strict ? Strict : Tolerant;

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        _metadata.TryGetValue(type, out var create) ? create(options) : null;

    private void AddEvents()
    {
        Add(Shapes.Event);
        Add(Shapes.Inspection);
        Add(Shapes.Visit);
    }

    private void AddCodes()
    {
        AddCode(Shapes.Grade);
        AddCode(Shapes.Area);
        AddCode(Shapes.Edition);
        AddCode(Shapes.Activity);
        AddCode(Shapes.Topic);
        AddCode(Shapes.Priority);
        AddCode(Shapes.Addressee);
        AddCode(Shapes.ElementKind);
        AddCode(Shapes.Origin);
        AddCode(Shapes.AuthorityType);
        AddCode(Shapes.TeamRole);
        AddCode(Shapes.PreviousKind);
        AddCode(Shapes.Office);
    }

    private void AddParts()
    {
        Add(Shapes.Date);
        Add(Shapes.Period);
        Add(Shapes.Authority);
        Add(Shapes.AuthorityReference);
        Add(Shapes.DeliveryBody);
        Add(Shapes.AnnouncedChange);
        Add(Shapes.Judgement);
        Add(Shapes.Recommendation);
        Add(Shapes.Totals);
        Add(Shapes.Reference);
        AddOnly(Shapes.Document);
        Add(Shapes.Statute);
        Add(Shapes.TeamMember);
        Add(Shapes.PreviousInspection);
        Add(Shapes.PrintedGrade);
        Add(Shapes.OfficeHolder);
        AddOnly(Shapes.ActionPlan);
        AddOnly(Shapes.Basis);
        AddOnly(Shapes.Texts);
        AddOnly(Shapes.Numbers);
    }

    private void AddObservations()
    {
        AddCode(Shapes.Unit);
        AddCode(Shapes.PeriodKind);
        AddCode(Shapes.ComparatorKind);
        AddCode(Shapes.Direction);
        AddCode(Shapes.Qualifier);
        AddCode(Shapes.Confidence);
        Add(Shapes.Observation);
        Add(Shapes.ObservedValue);
        Add(Shapes.ObservationPeriod);
        Add(Shapes.Comparator);
        Add(Shapes.Caveat);
        Add(Shapes.Citation);
    }

    private void AddPlans()
    {
        AddCode(PlanShapes.PlanKind);
        AddCode(PlanShapes.ActionStatus);
        AddCode(PlanShapes.Cadence);
        AddCode(PlanShapes.Outcome);
        Add(PlanShapes.Plan);
        Add(PlanShapes.Report);
        AddOnly(PlanShapes.Actions);
    }

    private void Add<T>(Shape<T> shape)
        where T : notnull
    {
        AddOnly(shape);
        AddOnly(new ListShape<T>(shape));
    }

    private void AddCode<T>(CodeShape<T> shape)
        where T : notnull
    {
        Add(new CodeConverter<T>(shape, _strictness));
        AddOnly(new ListShape<T>(shape));
    }

    private void AddOnly<T>(Shape<T> shape)
        where T : notnull => Add(new ShapeConverter<T>(shape, _strictness));

    private void Add<T>(ShapeConverter<T> converter)
        where T : notnull
    {
        All.Add(converter);
        _metadata.Add(typeof(T), options => JsonMetadataServices.CreateValueInfo<T>(options, converter));
    }
}
