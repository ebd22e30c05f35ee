using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>The record of one case: when the clock started and when the task was done.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record RecordedCase
{
    /// <summary>Your own reference, which should not contain children's names, or null when there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>The day of the event that started the clock, or null when it is not recorded.</summary>
    public LocalDate? Event { get; init => field = value.InIso(); }

    /// <summary>The day on which it was done, or null when no day is recorded.</summary>
    public LocalDate? Completed { get; init => field = value.InIso(); }

    /// <summary>The reference and the two days, such as "a: 2015-04-01 to 2015-04-24".</summary>
    public override string ToString() => Excerpt.OfLine($"{(Reference is null ? "" : Reference + ": ")}{Iso(Event)} to {Iso(Completed)}");

    private static string Iso(LocalDate? day) => day is { } known ? IsoDate.Of(known) : "(not recorded)";
}
