using System.Globalization;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Data;

/// <summary>What one version of the published record has that another does not.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record DatasetChanges
{
    /// <summary>The earlier version, as given by <see cref="OfstedDataset.VersionId"/>.</summary>
    public required string From { get; init; }

    /// <summary>The later version.</summary>
    public required string To { get; init; }

    /// <summary>The events that are new, in order of their first day on site.</summary>
    public required EquatableList<InspectionEvent> Added { get; init; }

    /// <summary>The events that are no longer there, in order of their first day on site.</summary>
    public required EquatableList<InspectionEvent> Removed { get; init; }

    /// <summary>The events in which a member changed, in order of their first day on site.</summary>
    public required EquatableList<EventChange> Changed { get; init; }

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0 && Changed.Count == 0;

    /// <summary>A report for people, one line for each change: "+" for an event added, "-" for one removed, "~" for a member changed.</summary>
    public EquatableList<string> Lines =>
    [
        .. Added.Select(item => $"+ {item}"),
        .. Removed.Select(item => $"- {item}"),
        .. Changed.SelectMany(change => change.Members.Select(member => $"~ {change.After}: {member}")),
    ];

    /// <summary>The two versions and the numbers of changes.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture, $"{From} to {To}: {Added.Count} added, {Removed.Count} removed, {Changed.Count} changed"));
}
