using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>What was read from a table of events.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record EventRowsReading
{
    /// <summary>The events of the rows without an error, in their order.</summary>
    public required EquatableList<InspectionEvent> Events { get; init; }

    /// <summary>The row of the table that holds each event, in the order of <see cref="Events"/>, counted from 1 as <see cref="Finding.Line"/> is.</summary>
    public EquatableList<int> RowNumbers { get; init; } = [];

    /// <summary>The headings of the table of events, from left to right; empty where no header was found.</summary>
    public EquatableList<string> Headings { get; init; } = [];

    /// <summary>The number of rows below the header that are not blank.</summary>
    public required int Rows { get; init; }

    /// <summary>What is wrong, row by row; a row with a finding of error severity is not among <see cref="Events"/>.</summary>
    public EquatableList<Finding> Findings { get; init; } = [];

    /// <summary>Leads what rules find in <see cref="Events"/> back to the table: each finding gets its row and the heading of its column.</summary>
    /// <param name="findings">What rules say of the events, all in one call, such as those of <c>RuleCatalogue.CheckAll(reading.Events)</c>.</param>
    /// <param name="headings">What your own headings mean, as it was given to <see cref="EventRows.ReadCsv"/>; or null.</param>
    /// <remarks>
    /// A finding in several events is led to the last. What stands in no column of the table, such as a grade that is missing, gets a row and
    /// no column.
    /// </remarks>
    public EquatableList<Finding> InTable(IEnumerable<Finding> findings, IReadOnlyDictionary<string, string>? headings = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var columns = EventColumns.Of(Headings, headings, EventColumns.Find);
        return findings.Select(finding => Placed(finding, columns)).ToEquatableList();
    }

    private Finding Placed(Finding finding, EventColumns columns)
    {
        var place = finding.Concerned is [.., var last] ? last : Events.Count == 1 ? 0 : -1;
        if (place < 0 || place >= Events.Count || place >= RowNumbers.Count)
            return finding;
        var path = finding.Concerned.Count == 0 ? finding.Path : "$" + finding.Path[(finding.Path.IndexOf(']', StringComparison.Ordinal) + 1)..];
        return finding with { Line = RowNumbers[place], Column = columns.HeadingOf(Events[place], path) };
    }

    /// <summary>The numbers of rows, events and findings.</summary>
    public override string ToString() => Excerpt.OfLine(FormattableString.Invariant($"{Rows} rows, {Events.Count} events, {Findings.Count} findings"));
}
