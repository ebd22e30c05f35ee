using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>The notes at the head of a dataset's text: its version, the day to which it is complete, its source and its licence.</summary>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record DatasetNotes
{
    /// <summary>The version, such as "2026.11.28".</summary>
    public required string Version { get; init; }

    /// <summary>The day up to which publications were seen.</summary>
    public required LocalDate AsOf { get; init => field = value.InIso(); }

    /// <summary>Where the facts come from.</summary>
    public required string Source { get; init; }

    /// <summary>The licence under which the facts are published.</summary>
    public required string Licence { get; init; }

    /// <summary>What the text holds and what it leaves out, in words, or null.</summary>
    public string? Scope { get; init; }

    /// <summary>The dates between which each kind of event is complete; empty when none are stated.</summary>
    public EquatableList<EventCoverage> Coverage { get; init; } = [];

    /// <summary>The other lines at the head, without their <c>#</c>.</summary>
    public EquatableList<string> Remarks { get; init; } = [];

    /// <summary>The notes for the next version: coverage that reached the day of this version is extended to the day of the next.</summary>
    /// <param name="version">The next version.</param>
    /// <param name="asOf">The day up to which publications were seen now.</param>
    public DatasetNotes Next(string version, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(version);
        asOf = asOf.InIso();
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
