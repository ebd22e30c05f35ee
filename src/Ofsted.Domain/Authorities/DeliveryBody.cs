using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A trust or company that runs or ran an authority's services; the authority remains the inspected body.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record DeliveryBody
{
    /// <summary>The name, such as "Worcestershire Children First".</summary>
    public required string Name { get; init; }

    /// <summary>The first day on which it ran the services, or null when the day is not known.</summary>
    public LocalDate? From { get; init => field = value.InIso(); }

    /// <summary>The day on which the services went back to the authority, or null when they have not or the day is not known.</summary>
    public LocalDate? To { get; init => field = value.InIso(); }

    /// <summary>Whether its work for the authority is known to have ended, even where the day is not known.</summary>
    public bool HasEnded { get; init; }

    /// <summary>Where it comes from, how sure we are, and what else is known of its days.</summary>
    public required Citation Source { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
