using Ofsted.Domain.Reading.Judgements;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>Tells the headings between the items of a list from those of the part after it.</summary>
internal static class ListThemes
{
    private const int LongestSecondLine = 60;
    private const int MostSentences = 2;
    private const int LongestItem = 12;

    /// <summary>How many lines a heading takes that is between two items; 0 for the heading of the part after the list.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="heading">The index of the heading.</param>
    /// <param name="builder">The list so far, of which the next item follows, by its number or bullet.</param>
    public static int LengthOf(DocumentText document, DocumentKind kind, int heading, ListBuilder builder)
    {
        if (!SectionHeadings.MayBeTheme(document.Content[heading], kind) || NextItem(document, heading) is not { } next)
            return 0;
        return ListItem.TryRead(document.Content[next], out var item) && builder.Takes(item) && IsShort(document, next) ? next - heading : 0;
    }

    /// <summary>Whether the next number of a list follows a heading that ends the list, though no part of a report begins so.</summary>
    public static bool RunsOn(DocumentText document, int heading, ListBuilder builder) =>
        builder.NextNumber is { } number
        && !document.HeadingAt(heading).HasFlag(HeadingKinds.List) && !SectionHeadings.IsUsualAfterNumbers(document.Content[heading])
        && NextItem(document, heading) is { } next && ListItem.TryRead(document.Content[next], out var item) && item.Number == number
        && IsShort(document, next);

    /// <summary>The line after a heading of one line or two that holds no grade.</summary>
    private static int? NextItem(DocumentText document, int heading)
    {
        var next = heading + 1;
        if (next < document.Content.Count && document.Content[next].Text.Length <= LongestSecondLine
            && !document.FollowsGap(next) && !ListItem.Begins(document.Content[next]))
        {
            next++;
        }

        return next < document.Content.Count && !Enumerable.Range(heading, next - heading).Any(line => HoldsGrade(document.Content[line])) ? next : null;
    }

    private static bool HoldsGrade(SourceLine line) => GradeWords.TryReadAtEnd(line.Key, out _, out _);

    /// <summary>Whether an item is as short as those of lists are; the paragraphs of the part after one are longer.</summary>
    private static bool IsShort(DocumentText document, int index)
    {
        var sentences = 0;
        for (var i = index; i < document.Content.Count && i < index + LongestItem; i++)
        {
            var text = document.Content[i].Text;
            if (i > index && (ListItem.Begins(document.Content[i]) || document.FollowsGap(i)))
                return true;
            for (var at = text.IndexOf('.', StringComparison.Ordinal); at >= 0; at = text.IndexOf('.', at + 1))
                sentences += at > 3 && (at + 1 == text.Length || text[at + 1] == ' ') ? 1 : 0;
            if (sentences > MostSentences)
                return false;
        }

        return index + LongestItem >= document.Content.Count;
    }
}
