using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Json;

/// <summary>The members of observations, and of what they hold.</summary>
internal static class ObservationTables
{
    public static readonly ShapeList All = new();

    public static readonly EnumShape<Confidence> Confidence = All.Codes<Confidence>("a confidence");

    public static readonly EnumShape<MeasurementUnit> MeasurementUnit = All.Codes<MeasurementUnit>("a unit");

    public static readonly EnumShape<Polarity> Polarity = All.Codes<Polarity>("a polarity");

    public static readonly EnumShape<ComparatorKind> ComparatorKind = All.Codes<ComparatorKind>("a kind of comparator");

    public static readonly EnumShape<Direction> Direction = All.Codes<Direction>("a direction");

    public static readonly EnumShape<PeriodKind> PeriodKind = All.Codes<PeriodKind>("a kind of period");

    public static readonly EnumShape<ValueQualifier> ValueQualifier = All.Codes<ValueQualifier>("a qualifier");

    /// <summary>A number, bounds, a suppression, "not applicable" or words.</summary>
    public static readonly ObservedValueShape Value = All.Add<ObservedValue, ObservedValueShape>(new ObservedValueShape());

    public static readonly Table<Caveat> Caveat = All.Of<Caveat>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Message = m.Usual("message", Values.Text, x?.Message, ""),
    });

    public static readonly Table<Citation> Citation = All.Of<Citation>((m, x) => new()
    {
        Document = m.Required("document", Values.Text, x?.Document),
        Place = m.Optional("place", Values.Text, x?.Place),
        Confidence = m.Usual("confidence", Confidence, x?.Confidence),
        Note = m.Optional("note", Values.Text, x?.Note),
    });

    public static readonly Table<BoundedValue> BoundedValue = All.Of<BoundedValue>((m, x) =>
    {
        m.Kind("kind", "bounded");
        return new()
        {
            Above = m.Optional("above", Values.Decimal, x?.Above),
            Below = m.Optional("below", Values.Decimal, x?.Below),
            From = m.Optional("from", Values.Decimal, x?.From),
            To = m.Optional("to", Values.Decimal, x?.To),
            Wording = m.Optional("wording", Values.Text, x?.Wording, isVital: false),
        };
    });

    public static readonly Table<ObservationPeriod> ObservationPeriod = All.Of<ObservationPeriod>((m, x) => new()
    {
        Kind = m.Usual("kind", PeriodKind, x?.Kind),
        Text = m.Usual("text", Values.Text, x?.Text, ""),
        Start = m.Optional("start", Values.Date, x?.Start),
        End = m.Optional("end", Values.Date, x?.End),
        Months = m.Optional("months", Values.Number, x?.Months),
    });

    public static readonly Table<Comparator> Comparator = All.Of<Comparator>((m, x) => new()
    {
        Kind = m.Usual("kind", ComparatorKind, x?.Kind),
        Period = m.Optional("period", ObservationPeriod, x?.Period),
        Value = m.Required("value", Value, x?.Value),
        NeighbourModel = m.Optional("neighbourModel", Values.Text, x?.NeighbourModel),
        Direction = m.Usual("direction", Direction, x?.Direction),
        IsImplied = m.Usual("implied", Values.Truth, x?.IsImplied),
    });

    public static readonly Table<ExactValue> ExactValue = All.Of<ExactValue>((m, x) =>
    {
        m.Kind("kind", "exact");
        return new()
        {
            Value = m.Required("number", Values.Decimal, x?.Value),
            Qualifier = m.Usual("qualifier", ValueQualifier, x?.Qualifier),
            Wording = m.Optional("wording", Values.Text, x?.Wording, isVital: false),
        };
    });

    public static readonly Table<NotApplicableValue> NotApplicableValue = All.Of<NotApplicableValue>((m, x) =>
    {
        m.Kind("kind", "not-applicable");
        return new()
        {
            Code = m.Optional("code", Values.Text, x?.Code),
            Wording = m.Optional("wording", Values.Text, x?.Wording, isVital: false),
        };
    });

    public static readonly Table<Observation> Observation = All.Of<Observation>((m, x) => new()
    {
        IndicatorCode = m.Required("indicator", Values.Text, x?.IndicatorCode),
        Authority = m.Optional("authority", EventTables.AuthorityReference, x?.Authority),
        Dimension = m.Optional("dimension", Values.Text, x?.Dimension),
        Period = m.Usual("period", ObservationPeriod, x?.Period, Indicators.ObservationPeriod.Unstated, isVital: true),
        Value = m.Required("value", Value, x?.Value),
        Unit = m.Usual("unit", MeasurementUnit, x?.Unit, isVital: true),
        Comparators = m.List("comparators", Comparator, x?.Comparators),
        StatedAs = m.Optional("statedAs", Values.Text, x?.StatedAs),
        Source = m.Optional("source", Citation, x?.Source),
        Line = m.Optional("line", Values.Number, x?.Line),
        Caveats = m.List("caveats", Caveat, x?.Caveats),
    }, isLenient: true);

    public static readonly Table<SuppressedValue> SuppressedValue = All.Of<SuppressedValue>((m, x) =>
    {
        m.Kind("kind", "suppressed");
        return new()
        {
            Code = m.Required("code", Values.Text, x?.Code),
            Wording = m.Optional("wording", Values.Text, x?.Wording, isVital: false),
        };
    });

    public static readonly Table<TextValue> TextValue = All.Of<TextValue>((m, x) =>
    {
        m.Kind("kind", "text");
        return new()
        {
            Text = m.Required("text", Values.Text, x?.Text),
            Wording = m.Optional("wording", Values.Text, x?.Wording, isVital: false),
        };
    });
}
