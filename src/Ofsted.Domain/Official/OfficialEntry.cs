using System.Globalization;

namespace Ofsted.Domain.Official;

/// <summary>What a row of a statistical file gives: an inspection or visit, or findings that say why there is none.</summary>
/// <remarks>A row that holds two inspections gives two entries. An entry without a row is about a sheet or the file.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record OfficialEntry
{
    /// <summary>The name of the sheet, or null where the file has none.</summary>
    public string? Sheet { get; init; }

    /// <summary>The number of the row, counted from 1 as in a spreadsheet; null when the whole sheet or file is concerned.</summary>
    public int? Row { get; init; }

    /// <summary>The inspection or visit, or null when the row gives none.</summary>
    public InspectionEvent? Event { get; init; }

    /// <summary>What is wrong, doubtful or corrected; never empty where there is no event.</summary>
    public EquatableList<Finding> Findings { get; init; } = [];

    /// <summary>The place, and the event or the first finding.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Sheet ?? "file"}{(Row is { } row ? $" row {row}" : "")}: {Event?.ToString() ?? (Findings.Count > 0 ? Findings[0].ToString() : "nothing")}");
}
