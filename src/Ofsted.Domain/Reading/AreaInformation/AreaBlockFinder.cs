using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Finds the area information by its heading, or by its sub-headings where the heading is lost.</summary>
internal static class AreaBlockFinder
{
    /// <summary>Between the heading and the first sub-heading is a line or two, in a damaged text a few more.</summary>
    private const int LongestLeadIn = 20;

    /// <summary>Two sub-headings without a heading are so many lines apart at most.</summary>
    private const int LongestPart = 60;

    private const int LongestBlock = 400;

    public static AreaBlock? Find(LineList content)
    {
        var (heading, subHeading, headless) = (-1, -1, -1);
        for (var i = 0; i < content.Count; i++)
        {
            if (AreaHeadings.IsMain(content[i]))
            {
                heading = i;
                continue;
            }

            if (!IsDistinctive(content[i]))
                continue;
            if (heading >= 0 && i - heading <= LongestLeadIn)
                return Take(content, heading, hasHeading: true);
            if (headless < 0 && subHeading >= 0 && i - subHeading is > 1 and <= LongestPart)
                headless = subHeading;
            subHeading = i;
        }

        if (headless >= 0)
            return Take(content, headless, hasHeading: false);
        return heading < 0 ? null : Take(content, heading, hasHeading: true);
    }

    private static bool IsDistinctive(SourceLine line) =>
        AreaHeadings.SectionOf(line) is not (null or AreaSection.Other);

    private static AreaBlock Take(LineList content, int start, bool hasHeading)
    {
        var first = hasHeading ? start + 1 : start;
        var end = first;
        while (end < content.Count && end - first < LongestBlock && !Ends(content[end]))
            end++;
        return new AreaBlock
        {
            Heading = content[start],
            HasHeading = hasHeading,
            Items = BlockItems.Of(content.Slice(first, end - first)),
        };
    }

    private static bool Ends(SourceLine line) =>
        AreaHeadings.Ends(line) || (ListItem.TryRead(line, out var item) && item.Number is not null && item.Text.Length > 0 && char.IsUpper(item.Text[0]));
}
