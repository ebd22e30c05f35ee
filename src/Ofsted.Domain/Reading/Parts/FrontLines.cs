using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>
/// Lets each statement of the front page begin a line of its own, as it is printed, where a converter has joined lines to
/// paragraphs or wrapped them anew.
/// </summary>
internal static class FrontLines
{
    private const int Front = 60;
    private const int LongestLookAhead = 200;

    private static readonly string[] Beginnings =
    [
        "Inspection of ", "Re-inspection of ", "Review of the effectiveness of ", "Inspection date", "Report published", "Lead inspector:",
        "The overall judgement is", "Focused visit to ", "Monitoring visit to ", "This letter summari", "Dear ",
    ];

    public static void Split(List<SourceLine> content)
    {
        for (var i = 0; i < content.Count && i < Front; i++)
        {
            var line = content[i];
            if (line.Text.Length > 2_000)
                continue;
            var next = i + 1 < content.Count && content[i + 1].Number == line.Number + 1 ? content[i + 1] : null;
            if (FindBeginning(line.Text, next?.Text) is not { } at)
                continue;

            content[i] = Part(line, line.Text[..at].TrimEnd());
            var rest = line.Text[at..];
            if (IsWhole(rest))
                content.Insert(i + 1, Part(line, rest));
            else
                content[i + 1] = Part(line, rest + " " + next!.Text);
        }
    }

    /// <summary>Where, after its first word, a line holds what should begin a line, or its first words before the line's end.</summary>
    private static int? FindBeginning(string text, string? next)
    {
        int? first = null;
        var joined = next is null ? text : text + " " + (next.Length <= LongestLookAhead ? next : next[..LongestLookAhead]);
        foreach (var beginning in Beginnings)
        {
            var at = joined.IndexOf(" " + beginning, StringComparison.Ordinal) + 1;
            if (at > 1 && at < text.Length && (first is null || at < first))
                first = at;
        }

        return first;
    }

    private static bool IsWhole(string rest) => Array.Exists(Beginnings, beginning => rest.StartsWith(beginning, StringComparison.Ordinal));

    private static SourceLine Part(SourceLine line, string text) => new()
    {
        Number = line.Number,
        Text = text,
        Indent = line.Indent,
        StartsPage = false,
        IsMarkedHeading = line.IsMarkedHeading,
    };
}
