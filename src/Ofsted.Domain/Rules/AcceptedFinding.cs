using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>A finding that a rule set accepts, and why.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AcceptedFinding
{
    /// <summary>What was found.</summary>
    public required Finding Finding { get; init; }

    /// <summary>The exception that accepts it.</summary>
    public required AcceptedException Exception { get; init; }

    /// <summary>The finding and the reason.</summary>
    public override string ToString() => Excerpt.OfLine($"{Finding} Accepted: {Exception.Reason}");
}
