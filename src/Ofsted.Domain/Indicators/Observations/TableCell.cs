namespace Ofsted.Domain.Indicators;

/// <summary>A cell of a statistical table: one quantity, one with another in round brackets behind it, or words.</summary>
/// <remarks>
/// A number is made of what can mean one thing only. Of two quantities one is a share with its sign and the other none; where either is a
/// marker, the one in brackets is the share.
/// </remarks>
internal sealed class TableCell
{
    private const int LongestQuantity = 200;
    private const int WidthStep = '\uFF01' - '!';

    private readonly string _text;
    private readonly CellQuantity? _amount;
    private readonly CellQuantity? _share;

    private TableCell(string text, CellQuantity? amount, CellQuantity? share) => (_text, _amount, _share) = (text, amount, share);

    /// <summary>Reads a cell; null when it is empty.</summary>
    public static TableCell? Read(string? cell)
    {
        var text = Trim(cell);
        if (text.Length == 0)
            return null;
        if (text.Length > LongestQuantity)
            return new(text.ToString(), null, null);

        var folded = Fold(text);
        if (CellQuantityReader.Read(folded) is { } only)
            return new(text.ToString(), only, null);
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || folded[^1] != ')'
            || CellQuantityReader.Read(folded.AsSpan(0, open).TrimEnd()) is not { } first || CellQuantityReader.Read(folded.AsSpan(open + 1)[..^1].Trim()) is not { } second)
            return new(text.ToString(), null, null);
        return first.IsShare && (second.IsMarker || second.Unit == MeasurementUnit.Unspecified) ? new(text.ToString(), second, first)
            : !first.IsShare && (second.IsShare || second.IsMarker) ? new(text.ToString(), first, second)
            : new(text.ToString(), null, null);
    }

    /// <summary>What the cell says in a unit, alone: its words where no quantity of it is of that unit, and with them where a unit is printed that is not asked for.</summary>
    public ObservedValue Alone(MeasurementUnit unit)
    {
        var quantity = In(unit, [unit])!;
        return unit == MeasurementUnit.Unspecified && quantity.Unit != unit ? quantity.In(_text).Value : quantity.Value;
    }

    /// <summary>What the cell says in one of the units in which it is read.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="units">All units in which the cell is read, that one too.</param>
    /// <returns>Null where the cell says nothing in that unit and all that it says in the others.</returns>
    public CellQuantity? In(MeasurementUnit unit, IReadOnlyCollection<MeasurementUnit> units)
    {
        var isWhole = IsSaid(_amount) && IsSaid(_share);
        if (Select(unit, units) is not { } quantity)
            return isWhole && _amount is not null ? null : new(ObservedValue.Words(_text));
        return isWhole ? quantity : quantity.In(_text);

        bool IsSaid(CellQuantity? part) => part is null || units.Any(other => ReferenceEquals(Select(other, units), part));
    }

    private CellQuantity? Select(MeasurementUnit unit, IReadOnlyCollection<MeasurementUnit> units)
    {
        var isShare = IsShare(unit);
        var quantity = _share is null ? _amount : isShare ? _share : _amount;
        if (quantity is not { } found)
            return null;
        if (unit == MeasurementUnit.Unspecified && _share is null)
            return found;
        var isForAmount = _share is null && isShare && found is { IsMarker: false, Unit: MeasurementUnit.Unspecified } && units.Any(other => !IsShare(other));
        return found.Fits(unit) && !isForAmount ? found : null;
    }

    private static bool IsShare(MeasurementUnit unit) => unit is MeasurementUnit.Percent or MeasurementUnit.PercentChange;

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (text is [var first, ..] && IsBlank(first))
            text = text[1..];
        while (text is [.., var last] && IsBlank(last))
            text = text[..^1];
        return text;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>Blanks of any kind and number as one, and full-width forms as the ASCII characters that they widen.</summary>
    private static string Fold(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var one = char.IsWhiteSpace(c) ? ' ' : c is > '\uFF00' and < '\uFF5F' ? (char)(c - WidthStep) : c;
            if (one != ' ' || folded[length - 1] != ' ')
                folded[length++] = one;
        }

        return folded[..length].ToString();
    }
}
