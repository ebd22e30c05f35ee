using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>What another source says about a value, where that source was not believed.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record OtherStatement
{
    /// <summary>How the other source became known.</summary>
    public required ValueOrigin Origin { get; init; }

    /// <summary>The name of the source, such as "Ofsted's statistics of March 2025"; null when the origin is all that is known.</summary>
    public string? Source { get; init; }

    /// <summary>The value it gives, as text, such as "2024-07-11"; for a judgement, the code of the area comes first.</summary>
    public required string Value { get; init; }

    /// <summary>The value, the origin and the source.</summary>
    public override string ToString() => Excerpt.OfLine(Source is null ? $"{Value}: {Origin}" : $"{Value}: {Origin} ({Source})");
}
