using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>What the head of a text of a dataset says: its version, the day up to which one looked, the source and the licence.</summary>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record DatasetNotes
{
    /// <summary>The version, such as "2026.11.28".</summary>
    public required string Version { get; init; }

    /// <summary>The day up to which publications were seen.</summary>
    public required LocalDate AsOf { get; init => field = value.InIso(); }

    /// <summary>Where the facts come from.</summary>
    public required string Source { get; init; }

    /// <summary>Under which licence the facts are given.</summary>
    public required string Licence { get; init; }

    /// <summary>What the text holds and what it leaves out, in words, or null.</summary>
    public string? Scope { get; init; }

    /// <summary>From when to when each kind of event is complete; empty when nothing is said of it.</summary>
    public EquatableList<EventCoverage> Coverage { get; init; } = [];

    /// <summary>The other lines of the head, without their <c>#</c>.</summary>
    public EquatableList<string> Remarks { get; init; } = [];

    /// <summary>The notes of the next version: what was complete to the day of this one is complete to that of the next.</summary>
    /// <param name="version">The next version.</param>
    /// <param name="asOf">The day up to which publications were seen now.</param>
    public DatasetNotes Next(string version, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(version);
        return this with
        {
            Version = version,
            AsOf = asOf,
            Coverage = Coverage.Select(item => item.To == AsOf && asOf > AsOf ? item with { To = asOf } : item).ToEquatableList(),
        };
    }

    /// <summary>The version and the day.</summary>
    public override string ToString() => Excerpt.OfLine($"{Version} (to {IsoDate.Of(AsOf)})");
}
