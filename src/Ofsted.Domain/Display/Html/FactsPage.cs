using System.Collections;
using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>Facts as tables: those of one thing one below the other, those of many a row each, the newest first.</summary>
internal static class FactsPage
{
    private const int MostRows = 200;

    /// <summary>The table, or null for something that tells no facts.</summary>
    public static string? Render(object shown) => shown switch
    {
        IShown one => HtmlTable.Render(
            one.ToString()!, [], one.Facts.Where(fact => fact.Value is not null).Select(fact => (EquatableList<TextCell>)[fact.Head, Cell(fact.Value)])),
        IHolder<IShown> holder => Table(shown.ToString()!, [.. holder.Held]),
        IEnumerable<IShown> many => Table(null, [.. many]),
        _ => null,
    };

    /// <summary>A list of anything else: a row for the text of each.</summary>
    public static string OfTexts(IEnumerable many)
    {
        var texts = new List<object?>();
        foreach (var item in many)
            texts.Add(item);
        return texts.Count == 0
            ? "<p>An empty list.</p>\n"
            : HtmlTable.Render(Counted.Of(texts.Count, "value"), [], texts.Take(MostRows).Select(item => (EquatableList<TextCell>)[Cell(item)])) + Rest(texts.Count);
    }

    private static string Table(string? caption, IReadOnlyList<IShown> things)
    {
        if (things.Count == 0)
            return $"<p>{Markup.Escape(caption ?? "An empty list.")}</p>\n";

        var ordered = things.All(thing => thing.ShownBy is null)
            ? things
            : things.OrderByDescending(thing => thing.ShownBy ?? LocalDate.MinIsoValue).ToList();
        var rows = ordered.Take(MostRows).Select(thing => thing.Facts.ToList()).ToList();
        var heads = rows[0].Select(fact => fact.Head).Where(head => rows.Exists(row => row.Exists(fact => fact.Head == head && fact.Value is not null))).ToEquatableList();
        return HtmlTable.Render(
            caption ?? Counted.Of(things.Count, "row"), heads,
            rows.Select(row => heads.Select(head => Cell(row.Find(fact => fact.Head == head).Value)).ToEquatableList())) + Rest(things.Count);
    }

    private static string Rest(int count) =>
        count > MostRows ? $"<p>The first {MostRows.ToString(CultureInfo.InvariantCulture)} of {count.ToString(CultureInfo.InvariantCulture)}.</p>\n" : "";

    private static TextCell Cell(object? value) => value switch
    {
        null => "",
        Grade grade => TextCell.Of(grade),
        FindingSeverity.Error => TextCell.Of("Error", TextTone.Bad),
        FindingSeverity.Warning => TextCell.Of("Warning", TextTone.Caution),
        FindingSeverity severity => TextCell.Of($"{severity}", TextTone.Quiet),
        LocalDate day => DateText.Of(day),
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };
}
