using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A change of law, framework or organisation that has been made or announced.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AnnouncedChange
{
    /// <summary>What changes, in one sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The first day on which it applies, or null when no day has been fixed.</summary>
    public LocalDate? From { get; init => field = value.InIso(); }

    /// <summary>Where it is stated, and how sure we are that it applies from that day.</summary>
    public required Citation Source { get; init; }

    /// <summary>What changes.</summary>
    public override string ToString() => Text;
}
