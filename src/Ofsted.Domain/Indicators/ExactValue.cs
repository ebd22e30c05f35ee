using System.Globalization;

namespace Ofsted.Domain;

/// <summary>A number as published.</summary>
public sealed record ExactValue : ObservedValue
{
    /// <summary>The number, in the unit of the indicator.</summary>
    public required decimal Value { get; init; }

    /// <summary>The number, with the decimals it was published with.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
