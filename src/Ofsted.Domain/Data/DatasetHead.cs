using System.Globalization;
using System.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>Writes and reads the head of a text: the lines that begin with <c>#</c>.</summary>
internal static class DatasetHead
{
    private static readonly string[] Known = ["version", "as-of", "rows", "coverage", "source", "licence"];

    public static void Write(StringBuilder text, DatasetNotes notes, int rows)
    {
        foreach (var remark in notes.Remarks)
            Line(text, remark);
        Line(text, $"version: {notes.Version}");
        Line(text, $"as-of: {IsoDate.Of(notes.AsOf)}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"rows: {rows}"));
        if (notes.Scope is { } scope)
            Line(text, $"coverage: {scope}");
        foreach (var item in notes.Coverage)
            Line(text, CoverageNote.Write(item, notes.AsOf));
        Line(text, $"source: {notes.Source}");
        Line(text, $"licence: {notes.Licence}");
    }

    /// <summary>The lines of the head that are no notes of the form of this library.</summary>
    public static EquatableList<string> RemarksOf(string text)
    {
        var remarks = new List<string>();
        for (int start = text is ['\uFEFF', ..] ? 1 : 0, end; start < text.Length && text[start] is '#' or '\r' or '\n'; start = end + 1)
        {
            end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (text[start] != '#')
                continue;
            var remark = text[(start + 1)..end].Trim();
            if (!IsNote(remark))
                remarks.Add(remark);
        }

        return EquatableList.Of(remarks.ToArray());
    }

    private static bool IsNote(string remark)
    {
        var colon = remark.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0
            && (Array.IndexOf(Known, remark[..colon]) >= 0 || remark.StartsWith(CoverageNote.Prefix, StringComparison.Ordinal));
    }

    private static void Line(StringBuilder text, string remark)
    {
        var line = SingleLine.Of(remark).Trim();
        text.Append(line.Length == 0 ? "#" : "# ").Append(line).Append('\n');
    }
}
