using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Tells the headings of the area information and those that follow it.</summary>
internal static class AreaHeadings
{
    private const int LongestSubHeading = 90;

    private static readonly (string Start, AreaSection Section)[] Beginnings =
    [
        ("children living in ", AreaSection.ChildrenLiving), ("children and young people living in ", AreaSection.ChildrenLiving),
        ("child protection in ", AreaSection.ChildProtection), ("children looked after in ", AreaSection.LookedAfter),
        ("children and young people looked after in ", AreaSection.LookedAfter), ("looked after children in ", AreaSection.LookedAfter),
        ("previous ofsted inspection", AreaSection.Inspections), ("other ofsted inspection", AreaSection.Inspections),
        ("local leadership", AreaSection.Leadership), ("other information", AreaSection.Other), ("the casework model", AreaSection.Other),
    ];

    private static readonly (string Key, AreaSection Section)[] Whole =
    [
        ("child protection", AreaSection.ChildProtection), ("children looked after", AreaSection.LookedAfter), ("looked after children", AreaSection.LookedAfter),
        ("casework model", AreaSection.Other), ("social work model", AreaSection.Other), ("the social work model", AreaSection.Other), ("model of social work", AreaSection.Other),
    ];

    private static readonly KeyBeginnings Main =
        new("information about this local auth", "information about the local auth", "information about this area", "information about the area");

    private static readonly KeyBeginnings SubHeadings = new([.. Beginnings.Select(heading => heading.Start), .. Whole.Select(heading => heading.Key)]);

    private static readonly KeyBeginnings Following = new(
        "executive summary", "recommendation", "inspection judgement", "inspection judgment", "summary for children", "summary of findings", "summary of key findings",
        "the experiences and progress of", "the experience and progress of", "what does the ", "key judgement", "priority and immediate action", "areas for improvement",
        "areas for development", "leadership management and governance", "leadership, management and governance", "inspection findings", "information about this inspection",
        "progress since", "the local authoritys strengths");

    public static bool IsMain(SourceLine line) => Main.Begin(line);

    /// <summary>The part that a sub-heading begins, or null when the line is none.</summary>
    public static AreaSection? SectionOf(SourceLine line)
    {
        if (line.Text.Length > LongestSubHeading || line.Text[^1] is '.' or ',' or ';' || !(char.IsUpper(line.Text[0]) || line.IsMarkedHeading) || !SubHeadings.Begin(line))
            return null;
        var key = line.HeadingKey;
        foreach (var (whole, section) in Whole)
        {
            if (key == whole)
                return section;
        }

        foreach (var (start, section) in Beginnings)
        {
            if (key.StartsWith(start, StringComparison.Ordinal))
                return IsStatement(key) ? null : section;
        }

        return null;
    }

    /// <summary>Whether a line is a heading that only follows the area information.</summary>
    public static bool Ends(SourceLine line) =>
        line.Text.Length <= LongestSubHeading && (char.IsUpper(line.Text[0]) || line.IsMarkedHeading)
        && Following.Begin(line) && !line.Text.Contains(':', StringComparison.Ordinal);

    private static bool IsStatement(string key) => LineKey.HoldsAny(key, " are ", " is ", " has ", " account ");
}
