using System.Globalization;
using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>What a measure should reach.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record MeasureTarget
{
    /// <summary>The number.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit; if unspecified, that of the indicator.</summary>
    public MeasurementUnit Unit { get; init; }

    /// <summary>Whether the target is a minimum or a maximum; if unspecified, the better direction of the measure is used.</summary>
    public TargetDirection Comparison { get; init; }

    /// <summary>The last day on which the target can be reached in time, or null when none is set.</summary>
    public LocalDate? By { get; init => field = value.InIso(); }

    /// <summary>How far from the number a result still counts as close, 0 or more in the same unit; null for no tolerance.</summary>
    public decimal? Tolerance { get; init; }

    /// <summary>The comparison and the number, such as "at least 95".</summary>
    public override string ToString() => Excerpt.OfLine(Comparison switch
    {
        TargetDirection.AtLeast => string.Create(CultureInfo.InvariantCulture, $"at least {Value}"),
        TargetDirection.AtMost => string.Create(CultureInfo.InvariantCulture, $"at most {Value}"),
        _ => Value.ToString(CultureInfo.InvariantCulture),
    });
}
