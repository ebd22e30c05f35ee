namespace Ofsted.Domain.Indicators;

/// <summary>The publisher's statement that the indicator does not apply, for example because a service has no such children.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record NotApplicableValue : ObservedValue
{
    /// <summary>What the publisher prints instead of the number, such as "z"; null when it uses words.</summary>
    public string? Code { get; init; }

    /// <summary>The words "not applicable".</summary>
    public override string ToString() => "not applicable";
}
