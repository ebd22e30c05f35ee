using System.Buffers;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Parts the lines of a block where a converter has joined bullets or sub-headings to what is before them.</summary>
internal static class BlockLines
{
    private const int LongestHeading = 60;

    /// <summary>Bullets of the symbol fonts, which are nowhere but before an item.</summary>
    private static readonly SearchValues<char> Bullets = SearchValues.Create("\uF06E\uF0A7\uF0B7\uF02D\uF0BE\u2022\u25FC\u25A0\u25AA\u25CF\u25E6");

    private static readonly string[] SubHeadings =
    [
        "Children living in this area", "Child protection in this area", "Children looked after in this area", "Previous Ofsted inspections", "Other Ofsted inspections",
        "Local leadership", "Other information about this area", "The casework model used in this area",
    ];

    private static readonly AnyWord AnySubHeading = new(SubHeadings, StringComparison.Ordinal);

    public static List<SourceLine> Part(IEnumerable<SourceLine> lines)
    {
        var parted = new List<SourceLine>();
        foreach (var line in lines)
            Add(parted, line);
        return parted;
    }

    private static void Add(List<SourceLine> parted, SourceLine line)
    {
        var start = 0;
        while (start < line.Text.Length)
        {
            var rest = line.Text.AsSpan(start);
            var heading = SubHeadingAt(rest);
            var end = heading > 0 ? heading : NextBreak(rest);
            parted.Add(start == 0 && end == rest.Length ? line : line.Part(rest[..end].Trim().ToString(), isMarkedHeading: false));
            start += end;
            while (start < line.Text.Length && line.Text[start] == ' ')
                start++;
        }
    }

    /// <summary>The length of the sub-heading with which a text begins, or 0 when it does not or is nothing else.</summary>
    private static int SubHeadingAt(ReadOnlySpan<char> text)
    {
        if (text.Length <= LongestHeading || !char.IsUpper(text[0]))
            return 0;
        foreach (var heading in SubHeadings)
        {
            if (text.StartsWith(heading, StringComparison.Ordinal) && text[heading.Length] == ' ')
                return heading.Length;
        }

        return 0;
    }

    private static int NextBreak(ReadOnlySpan<char> text)
    {
        var bullet = text[1..].IndexOfAny(Bullets);
        var end = bullet < 0 ? text.Length : bullet + 1;
        if (text.Length <= LongestHeading)
            return end;
        var heading = AnySubHeading.PlaceIn(text[1..end]);
        return heading < 0 ? end : heading + 1;
    }
}
