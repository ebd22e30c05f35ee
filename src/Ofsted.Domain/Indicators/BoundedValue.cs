using System.Globalization;

namespace Ofsted.Domain;

/// <summary>A number of which only bounds are published, such as "fewer than five".</summary>
public sealed record BoundedValue : ObservedValue
{
    /// <summary>The number is greater than this; null when there is no lower bound.</summary>
    public decimal? Above { get; init; }

    /// <summary>The number is smaller than this; null when there is no upper bound.</summary>
    public decimal? Below { get; init; }

    /// <summary>The bounds in words.</summary>
    public override string ToString() => (Above, Below) switch
    {
        (null, null) => "unknown",
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"fewer than {Below}"),
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"more than {Above}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"more than {Above} and fewer than {Below}"),
    };
}
