using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>A printed percentage with the counts from which it should follow.</summary>
internal sealed record PrintedShare
{
    public required Sighting Printed { get; init; }

    public required Sighting Part { get; init; }

    public required Sighting Whole { get; init; }

    public required bool IsOfSome { get; init; }

    /// <summary>A part or a whole of another time from which the percentage does follow; null when there is none.</summary>
    public required Sighting? Other { get; init; }

    public decimal Exact => 100 * (Part.Number!.Value / Whole.Number!.Value);

    /// <summary>Whether part and whole are of one time; else the whole has moved since.</summary>
    public bool IsOfOneTime => Part.Time == Whole.Time;

    /// <summary>Whether it follows from the counts, or from others within what an approximate count leaves open.</summary>
    public bool IsRight
    {
        get
        {
            var (part, whole) = (Rounding.RangeOf(Part), Rounding.RangeOf(Whole));
            var (printed, tolerance) = (Printed.Number!.Value, Rounding.Tolerance(Printed));
            return whole.Low <= 0 || (100 * (part.Low / whole.High) <= printed + tolerance && 100 * (part.High / whole.Low) >= printed - tolerance);
        }
    }

    public bool IsTruncated => IsOfOneTime && !IsOfSome && Rounding.IsExact(Part) && Rounding.IsExact(Whole) && Rounding.Truncated(Exact, Printed) == Printed.Number;

    public EquatableList<int> Places => [Printed.Index, Part.Index, Whole.Index];

    public static PrintedShare? Find(ObservationGroup document, Sighting printed, IndicatorRelation relation)
    {
        if (relation.Dimension != null && relation.Dimension != printed.Dimension)
            return null;
        var isOfWhole = relation.Dimension is null;
        var part = document.AtTimeOf(printed, relation.PartCode, isOfWhole ? printed.Dimension : relation.PartDimension);
        var whole = document.AtTimeOf(printed, relation.WholeCode, relation.WholeDimension) ?? document.Latest(relation.WholeCode);
        if (part is not { Number: > 0 and var number } || whole is not { Number: >= 1 } || number > whole.Number
            || part.Observation.Unit != MeasurementUnit.Count || whole.Observation.Unit != MeasurementUnit.Count)
            return null;
        return new()
        {
            Printed = printed,
            Part = part,
            Whole = whole,
            IsOfSome = relation.Kind == IndicatorRelationKind.ShareOfSome,
            Other = FromOtherTimes(document, printed, relation, part, whole),
        };
    }

    private static Sighting? FromOtherTimes(ObservationGroup document, Sighting printed, IndicatorRelation relation, Sighting part, Sighting whole)
    {
        var (low, high) = (printed.Number!.Value - Rounding.Tolerance(printed), printed.Number.Value + Rounding.Tolerance(printed));
        if (low <= 0)
            return null;
        return document.Between(relation.WholeCode, 100 * (part.Number!.Value / high), 100 * (part.Number.Value / low), whole)
            ?? document.Between(relation.PartCode, whole.Number!.Value * (low / 100), whole.Number.Value * (high / 100), part);
    }
}
