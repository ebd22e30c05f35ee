using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>Finds the place between two items where more lines are blank than between the others: an item may be lost there.</summary>
internal static class ListGaps
{
    /// <param name="document">The document.</param>
    /// <param name="start">The index of the first line after the heading of the list.</param>
    /// <param name="end">The index of the line after the list.</param>
    /// <returns>The item after the wide gap, or null when all gaps are alike.</returns>
    public static SourceLine? FindWide(DocumentText document, int start, int end)
    {
        var usual = int.MaxValue;
        SourceLine? wide = null;
        var widest = 0;
        for (var i = start + 1; i < end; i++)
        {
            if (!ListItem.Begins(document.Content[i]) || BlankLinesBefore(document, i) is not (> 0 and var blank))
                continue;
            usual = Math.Min(usual, blank);
            if (blank > widest)
                (widest, wide) = (blank, document.Content[i]);
        }

        return widest > usual ? wide : null;
    }

    /// <summary>How many blank lines are before a line of content; none where a page ends there.</summary>
    private static int BlankLinesBefore(DocumentText document, int index)
    {
        var (last, next) = (document.Content[index - 1].Number, document.Content[index].Number);
        for (var number = last + 1; number <= next; number++)
        {
            var line = document.Lines[number - 1];
            if (line.StartsPage || (number < next && !line.IsBlank))
                return 0;
        }

        return Math.Max(0, next - last - 1);
    }
}
