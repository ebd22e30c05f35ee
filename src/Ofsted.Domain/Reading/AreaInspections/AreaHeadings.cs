using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Tells the headings of letters and reports on areas.</summary>
internal static class AreaHeadings
{
    private const int LongestHeading = 110;

    private static readonly string[] Others =
    [
        "key strengths", "key strength", "strengths", "strength", "main findings", "headline findings", "context", "conclusion", "inspection outcome", "inspection team",
        "local area partnership details", "information about this inspection", "information about the local area partnership", "introduction",
    ];

    private static readonly string[] OtherBeginnings =
        ["yours sincerely", "your sincerely", "yours faithfully", "what is it like to be", "what is the area partnership doing", "what is the local area partnership doing", "the effectiveness of the local area in", "if you are not happy"];

    public static AreaSection Of(SourceLine line)
    {
        if (line.Text.Length > LongestHeading || !(char.IsUpper(line.Text[0]) || line.IsMarkedHeading) || ListItem.Begins(line))
            return AreaSection.None;
        var key = line.HeadingKey;
        return key switch
        {
            "areas for priority action" or "areas for priority actions" or "area for priority action" or "areas of priority action" or "area(s) for priority action"
                or "areas for priority action responsible body" or "priority actions" or "priority action" => AreaSection.PriorityActions,
            "areas for improvement" or "area for improvement" or "area(s) for improvement" or "areas of improvement" or "areas for development" or "what needs to improve"
                or "areas for improvements" => AreaSection.Improvements,
            "next steps" or "next step" => AreaSection.NextSteps,
            _ when BeginsStudy(key) => AreaSection.Study,
            _ when Array.IndexOf(Others, key) >= 0 || LineKey.BeginsWithAny(key, OtherBeginnings) => AreaSection.Other,
            _ => AreaSection.None,
        };
    }

    /// <summary>Whether a line is the head of a table of priority actions.</summary>
    public static bool IsTableHead(SourceLine line) => line.Key.StartsWith("responsible bod", StringComparison.Ordinal) && line.Key.Length < LongestHeading;

    private static bool BeginsStudy(string key) =>
        LineKey.BeginsWithAny(key, "case study", "practice study", "case studies", "practice studies") && key.Length < 70;
}
