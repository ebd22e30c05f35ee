using System.Globalization;

namespace Ofsted.Domain.Official;

/// <summary>What was read from one of Ofsted's statistical files.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record OfficialReading
{
    /// <summary>The name of the statistics, such as "Ofsted's statistics of March 2025", taken from the file itself.</summary>
    public required string Source { get; init; }

    /// <summary>What the rows give, sheet by sheet, in their order.</summary>
    public EquatableList<OfficialEntry> Entries { get; init; } = [];

    /// <summary>The inspections and visits, in the order of their rows; one that is in several sheets occurs several times.</summary>
    public EquatableList<InspectionEvent> Events => Entries.Where(entry => entry.Event is not null).Select(entry => entry.Event!).ToEquatableList();

    /// <summary>The findings of all entries.</summary>
    public EquatableList<Finding> Findings => Entries.SelectMany(entry => entry.Findings).ToEquatableList();

    /// <summary>The source and how much was read.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Source}: {Events.Count} events, {Findings.Count} findings");
}
