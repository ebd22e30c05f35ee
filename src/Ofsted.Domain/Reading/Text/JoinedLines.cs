using System.Buffers;

namespace Ofsted.Domain.Reading.Text;

/// <summary>
/// Lets each statement of the front page, and each list, begin a line of its own, as it is printed, where a converter has
/// joined lines to paragraphs or wrapped them anew.
/// </summary>
internal static class JoinedLines
{
    private const int LongestFront = 150;
    private const int LongestLine = 2_000;
    private const int LongestHeading = 90;

    private static readonly string[] FrontBeginnings =
    [
        "Inspection of ", "Re-inspection of ", "Review of the effectiveness of ", "Inspection date", "Report published", "Lead inspector:",
        "The overall judgement is", "Focused visit to ", "Monitoring visit to ", "This letter summari", "Dear ", "What needs to improve",
    ];

    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create([.. FrontBeginnings.Select(beginning => beginning[0])]);

    private static readonly string[] ListHeadings =
        ["Recommendation", "Areas for ", "Area for ", "What needs to improve", "What does the ", "Priority and immediate action"];

    /// <summary>Adds a line, or two where the heading of a list is followed by its first item.</summary>
    public static void Add(LineList content, SourceLine line)
    {
        if (line.Text[0] is 'R' or 'A' or 'W' or 'P' && line.Text.Length <= LongestLine && LineKey.BeginsWithAny(line.Text, ListHeadings))
        {
            for (var at = line.Text.IndexOf(' ', StringComparison.Ordinal); at > 0 && at < LongestHeading; at = line.Text.IndexOf(' ', at + 1))
            {
                var (heading, item) = (Part(line, line.Text[..at]), Part(line, line.Text[(at + 1)..]));
                if (!ListItem.TryRead(item, out _) || SectionHeadings.BeginsList(heading) is null)
                    continue;
                content.Add(heading);
                content.Add(item);
                return;
            }
        }

        content.Add(line);
    }

    public static void SplitFront(LineList content)
    {
        for (var i = 0; i < content.Count && i < LongestFront; i++)
        {
            var line = content[i];
            if (line.Text.Length > LongestLine)
                continue;
            var next = i + 1 < content.Count && content[i + 1].Number <= line.Number + 2 ? content[i + 1] : null;
            if (FindBeginning(line.Text, next?.Text) is not { } at)
                continue;

            content[i] = Part(line, line.Text[..at].TrimEnd());
            var rest = line.Text[at..];
            if (LineKey.BeginsWithAny(rest, FrontBeginnings))
                content.Insert(i + 1, Part(line, rest));
            else
                content[i + 1] = Part(line, rest + " " + next!.Text);
        }
    }

    /// <summary>Where, after its first word, a line holds what should begin a line, or its first words before the line's end.</summary>
    private static int? FindBeginning(string text, string? next)
    {
        for (var at = 2; at < text.Length; at++)
        {
            var skipped = text.AsSpan(at).IndexOfAny(FirstCharacters);
            if (skipped < 0)
                return null;
            at += skipped;
            if (text[at - 1] == ' ' && IsBeginning(text, at, next))
                return at;
        }

        return null;
    }

    private static bool IsBeginning(string text, int at, string? next)
    {
        foreach (var beginning in FrontBeginnings)
        {
            if (beginning[0] == text[at] && BeginsAt(text, at, next, beginning))
                return true;
        }

        return false;
    }

    /// <summary>Whether words are at a place of a text, or begin there and go on in the next line.</summary>
    private static bool BeginsAt(string text, int at, string? next, string words)
    {
        var here = text.AsSpan(at);
        if (here.Length >= words.Length)
            return here.StartsWith(words, StringComparison.Ordinal);
        return next is not null && words.StartsWith(here, StringComparison.Ordinal) && words[here.Length] == ' '
            && next.AsSpan().StartsWith(words.AsSpan(here.Length + 1), StringComparison.Ordinal);
    }

    private static SourceLine Part(SourceLine line, string text) => line.Part(text, line.IsMarkedHeading);
}
