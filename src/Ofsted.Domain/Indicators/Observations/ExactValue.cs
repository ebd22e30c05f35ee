using System.Globalization;

namespace Ofsted.Domain.Indicators;

/// <summary>A number as published.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ExactValue : ObservedValue
{
    /// <summary>The number, in the unit of the observation.</summary>
    public required decimal Value { get; init; }

    /// <summary>How close the number is to the true one, as far as the document says.</summary>
    public ValueQualifier Qualifier { get; init; }

    /// <summary>The number, with the decimals it was published with.</summary>
    public override string ToString() => Qualifier switch
    {
        ValueQualifier.Approximately => $"about {Digits}",
        ValueQualifier.Almost => $"almost {Digits}",
        _ => Digits,
    };

    private string Digits => Value.ToString(CultureInfo.InvariantCulture);
}
