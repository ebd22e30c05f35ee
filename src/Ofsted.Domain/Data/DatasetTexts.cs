using System.Globalization;
using System.Text;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>Writes the text of a part of a dataset, its rows in order and its columns as the embedded files have them.</summary>
/// <remarks>A column that the embedded files can do without is written only where a row needs it.</remarks>
internal abstract class DatasetTexts<T>
    where T : InspectionEvent
{
    public const string NotJudged = "not-judged";
    private const string BetweenItems = "; ";

    public string Write(DatasetNotes notes, IReadOnlyList<T> events)
    {
        var columns = Columns(events).Where(column => !column.IsOptional || events.Any(item => column.CellOf(item).Length > 0)).ToList();
        var rows = Ordered(events.Select(item => (Item: item, Row: string.Join('\t', columns.Select(column => column.CellOf(item))))))
            .Select(pair => pair.Row)
            .ToList();
        var text = new StringBuilder();
        DatasetHead.Write(text, notes, rows.Count);
        text.Append(string.Join('\t', columns.Select(column => column.Name))).Append('\n');
        foreach (var row in rows)
            text.Append(row).Append('\n');
        return text.ToString();
    }

    protected abstract IEnumerable<Column> Columns(IReadOnlyList<T> events);

    protected virtual IEnumerable<(T Item, string Row)> Ordered(IEnumerable<(T Item, string Row)> rows) =>
        rows.OrderBy(row => UrnOf(row.Item) ?? int.MaxValue)
            .ThenBy(row => NameOf(row.Item), StringComparer.Ordinal)
            .ThenBy(row => row.Item.Day)
            .ThenBy(row => row.Row, StringComparer.Ordinal);

    protected static int? UrnOf(InspectionEvent item) => item.Authority.Urn ?? Authorities.Resolve(item.Authority, item.FirstDay)?.Urn;

    protected static Column Urn { get; } = new("urn", item => Number(UrnOf(item)));

    /// <summary>The name, where the number does not say whose the row is.</summary>
    protected static Column Authority { get; } = new("authority", NameOf, isOptional: true);

    protected static Column Activity { get; } = new("activity", item => item.Activity?.Code ?? "");

    protected static Column Edition { get; } = new("edition", item => item.Edition?.Code ?? "");

    protected static Column Fieldwork { get; } = new("fieldwork", item => Joined(item.Fieldwork.Select(period => period.ToString())));

    protected static Column Published { get; } = new("published", item => Day(item.Published));

    protected static Column Link(bool isOptional) =>
        new("source_url", item => item.Source is { IsAbsoluteUri: true } source ? source.AbsoluteUri : "", isOptional);

    protected static Column Basis(Func<T, EquatableList<ValueBasis>> usual) =>
        new("basis", item => item.Basis.Equals(usual((T)item)) ? "" : BasisText.Write(item.Basis), isOptional: true);

    protected static Column Count(string name, Func<RecommendationTotals, int?> count) =>
        new(name, item => TotalsOf(item) is { } totals ? Number(count(totals)) : "");

    protected static string Day(LocalDate? date) => IsoDate.Of(date) ?? "";

    protected static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    protected static string Text(string? text) => SingleLine.Of(text).Trim();

    protected static string Joined(IEnumerable<string> items) => string.Join(BetweenItems, items);

    private static RecommendationTotals? TotalsOf(InspectionEvent item)
    {
        if (item.Totals is not null || item.Recommendations is null)
            return item.Totals;
        var totals = RecommendationTotals.Of(item.Recommendations);
        return totals.NationalFrameworkReferences > 0 || OutcomeReader.IsIlacs(item.Edition) ? totals : totals with { NationalFrameworkReferences = null };
    }

    private static string NameOf(InspectionEvent item)
    {
        if (UrnOf(item) is { } urn)
            return Authorities.FindByUrn(urn) is null ? Text(item.Authority.Name) : "";
        var name = Text(item.Authority.Name);
        return Authorities.FindByName(name, item.FirstDay) is { } known && Authorities.FindByName(name)?.Key != known.Key ? known.Name : name;
    }

    /// <summary>A column and what is in it.</summary>
    protected sealed class Column(string name, Func<InspectionEvent, string> cellOf, bool isOptional = false)
    {
        public string Name { get; } = name;

        public Func<InspectionEvent, string> CellOf { get; } = cellOf;

        public bool IsOptional { get; } = isOptional;
    }
}
