using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Content;

/// <summary>The values that come before an operator. Of too many the last are kept, as an operator takes its values from the end.</summary>
internal sealed class Operands
{
    private const int Most = 32;

    private readonly List<Value?> _values = new(Most);

    public void Add(Value? value)
    {
        if (_values.Count == Most)
            _values.RemoveAt(0);
        _values.Add(value);
    }

    public void Clear() => _values.Clear();

    /// <summary>The value so many places from the end, 0 being the last.</summary>
    public Value? FromEnd(int place) => place < _values.Count ? _values[^(place + 1)] : null;

    public double? Number(int place) => (FromEnd(place) as NumberValue)?.Number;

    public bool TryMatrix(out Matrix matrix)
    {
        matrix = default;
        if (Number(5) is not { } a || Number(4) is not { } b || Number(3) is not { } c || Number(2) is not { } d || Number(1) is not { } e || Number(0) is not { } f)
            return false;
        matrix = new Matrix(a, b, c, d, e, f);
        return true;
    }
}
