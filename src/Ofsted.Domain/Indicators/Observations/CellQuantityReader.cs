namespace Ofsted.Domain.Indicators;

/// <summary>Reads one quantity of a cell: a marker, or a bound, a sign, a number, a unit and marks in square brackets, and nothing else.</summary>
internal static class CellQuantityReader
{
    private const string InWords = "not applicable";

    public static CellQuantity? Read(ReadOnlySpan<char> text) => Marker(text) ?? Number(text);

    private static CellQuantity? Marker(ReadOnlySpan<char> text)
    {
        var code = text is ['[', .. var inner, ']'] ? inner.Trim() : text;
        if (SuppressionSymbol.Find(code.ToString()) is { } symbol)
        {
            return new(symbol.Reason == SuppressionReason.NotApplicable
                ? new NotApplicableValue { Code = code.ToString() }
                : ObservedValue.Suppressed(code.ToString()));
        }

        return text.Equals(InWords, StringComparison.OrdinalIgnoreCase) ? new(ObservedValue.NotApplicable) : null;
    }

    private static CellQuantity? Number(ReadOnlySpan<char> text)
    {
        var printed = text;
        while (text is [.., ']'] && text.LastIndexOf('[') is var open and > 0 && QuantityWords.IsNote(text[(open + 1)..^1]))
            text = text[..open].TrimEnd();
        if (Bounds(text) is not { } quantity)
            return null;
        return text.Length == printed.Length ? quantity : quantity.In(printed.ToString());
    }

    /// <summary>One number, a lower and an upper bound joined by "and", or a range in words.</summary>
    private static CellQuantity? Bounds(ReadOnlySpan<char> text)
    {
        if (Joined(text, " and ", out var one, out var other))
        {
            if (one.StartsWith("between ", StringComparison.OrdinalIgnoreCase))
                return Range(Bounded(one["between ".Length..]), Bounded(other));
            return (Bounded(one), Bounded(other)) is ({ Value: BoundedValue low } first, { Value: BoundedValue high } second) && UnitOf(first, second) is { } unit
                ? Both(low, high, unit) ?? Both(high, low, unit)
                : null;
        }

        return Joined(text, " to ", out one, out other) && other.Length > 0 && !one.Equals("up", StringComparison.OrdinalIgnoreCase)
            ? Range(Bounded(one), Bounded(other))
            : Bounded(text);
    }

    private static bool Joined(ReadOnlySpan<char> text, string word, out ReadOnlySpan<char> one, out ReadOnlySpan<char> other)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        one = at < 0 ? default : text[..at];
        other = at < 0 ? default : text[(at + word.Length)..];
        return at >= 0;
    }

    private static CellQuantity? Range(CellQuantity? from, CellQuantity? to) =>
        from is { Value: ExactValue { Qualifier: ValueQualifier.Unspecified } low } first && to is { Value: ExactValue { Qualifier: ValueQualifier.Unspecified } high } second
        && low.Value <= high.Value && UnitOf(first, second) is { } unit
            ? new(ObservedValue.Between(low.Value, high.Value), unit)
            : null;

    private static CellQuantity? Both(BoundedValue low, BoundedValue high, MeasurementUnit unit) =>
        (low.Above ?? low.From) is { } from && (high.Below ?? high.To) is { } to && from <= to
            ? new(low with { Below = high.Below, To = high.To }, unit)
            : null;

    /// <summary>The unit of both, which the first of the two may leave out.</summary>
    private static MeasurementUnit? UnitOf(CellQuantity first, CellQuantity second) =>
        first.Unit == second.Unit || first.Unit == MeasurementUnit.Unspecified ? second.Unit : null;

    private static CellQuantity? Bounded(ReadOnlySpan<char> text)
    {
        Func<decimal, ObservedValue>? bound = null;
        foreach (var (mark, of) in QuantityWords.Before)
        {
            if (!text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
                continue;
            text = text[mark.Length..].TrimStart();
            bound = of;
            break;
        }

        var isNegative = TakeSign(ref text);
        var unit = Take(ref text, "£") ? MeasurementUnit.Pounds : MeasurementUnit.Unspecified;
        if (!CellNumber.TryTake(ref text, out var number))
            return null;
        text = text.TrimStart();
        foreach (var (mark, of) in QuantityWords.Units)
        {
            if (unit == MeasurementUnit.Unspecified && Take(ref text, mark))
                unit = of;
        }

        text = text.TrimStart();
        foreach (var (mark, of) in QuantityWords.Behind)
        {
            if (bound is null && Take(ref text, mark))
                bound = of;
        }

        return text.Length == 0 ? new((bound ?? ObservedValue.Exactly)(isNegative ? -number : number), unit) : null;
    }

    /// <summary>Takes a plus, or a hyphen, minus or short dash, that is against the number.</summary>
    private static bool TakeSign(ref ReadOnlySpan<char> text)
    {
        var isNegative = text is ['-' or '\u2010' or '\u2011' or '\u2012' or '–' or '−' or '﹣', ..];
        if (isNegative || text is ['+', ..])
            text = text[1..];
        return isNegative;
    }

    private static bool Take(ref ReadOnlySpan<char> text, string mark)
    {
        if (!text.StartsWith(mark, StringComparison.OrdinalIgnoreCase) || (char.IsLetter(mark[^1]) && text.Length > mark.Length && char.IsLetter(text[mark.Length])))
            return false;
        text = text[mark.Length..];
        return true;
    }
}
