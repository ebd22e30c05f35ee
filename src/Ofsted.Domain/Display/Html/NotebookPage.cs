using System.Collections;

namespace Ofsted.Domain.Display;

/// <summary>What a notebook shows: pictures and tables of events, tables of facts, with the colours of the pictures.</summary>
internal static class NotebookPage
{
    private const string Table = "<table class=\"ofsted\">";

    /// <summary>The cells of a notebook bring no style sheet; ours colours our tables alone.</summary>
    private static readonly string Style = $"<style>"
        + Cell("best", Ink.Outstanding, Ink.OutstandingLetter) + Cell("good", Ink.Good, Ink.GoodLetter)
        + Cell("caution", Ink.RequiresImprovement, Ink.RequiresImprovementLetter) + Cell("bad", Ink.Inadequate, Ink.InadequateLetter)
        + "table.ofsted .ofsted-quiet{opacity:.7}table.ofsted td,table.ofsted th{text-align:left;vertical-align:top}table.ofsted caption{text-align:left;font-weight:700}</style>\n";

    /// <summary>The page, or null for something that has none.</summary>
    public static string? Render(object shown)
    {
        var text = EventPage.Render(shown) + FactsPage.Render(shown);
        if (text.Length == 0)
            text = shown is IEnumerable many ? FactsPage.OfTexts(many) : "";
        if (text.Length == 0)
            return null;
        return text.Contains(Table, StringComparison.Ordinal) ? text + Style : text;
    }

    private static string Cell(string name, Ink ground, Ink letter) =>
        $"table.ofsted .ofsted-{name}{{background:{ground.Light.Fill};color:{letter.Light.Fill}}}";
}
