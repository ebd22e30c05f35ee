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
        "what is working well", "what works well", "areas of strength", "areas of strengths", "areas of good practice", "strengths of the partnership", "key findings", "detailed findings",
        "findings", "good practice", "effective practice",
    ];

    private const int MostWords = 8;

    /// <summary>The words of which the headings of lists are made.</summary>
    private static readonly string[] ListWords =
    [
        "area", "areas", "area(s)", "for", "of", "to", "that", "which", "in", "need", "needs", "requiring", "require", "requires", "needing", "further", "priority", "immediate", "urgent",
        "action", "actions", "improve", "improved", "be", "improvement", "improvements", "improving", "development", "and",
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
            _ => InOtherWords(key),
        };
    }

    /// <summary>A heading such as "Areas that need to improve" or "Key areas for urgent action", of which no word is left over.</summary>
    private static AreaSection InOtherWords(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords)
            return AreaSection.None;
        if (words[0] == "what")
            return AsksWhat(key) ? AreaSection.Improvements : AreaSection.None;
        var rest = words.SkipWhile(word => word is "key" or "main").ToList();
        if (rest.Count < 2 || !rest.TrueForAll(word => Array.IndexOf(ListWords, word) >= 0) || !rest.Exists(word => word is "area" or "areas" or "area(s)"))
            return AreaSection.None;
        if (rest.Exists(word => word is "priority" or "immediate" or "urgent"))
            return rest.Exists(word => word.StartsWith("action", StringComparison.Ordinal)) || (rest is ["priority", _]) ? AreaSection.PriorityActions : AreaSection.None;
        return rest.Exists(word => word.StartsWith("improv", StringComparison.Ordinal) || word == "development") ? AreaSection.Improvements : AreaSection.None;
    }

    private static bool AsksWhat(string key)
    {
        var needs = key.IndexOf(" need", StringComparison.Ordinal);
        var wants = needs < 0 ? "" : key[(key.IndexOf(' ', needs + 1) is > 0 and var end ? end : key.Length)..];
        return LineKey.BeginsWithAny(wants, " to improve", " to be improved", " improvement", " improving");
    }

    /// <summary>Whether a line is the head of a table of priority actions.</summary>
    public static bool IsTableHead(SourceLine line) => line.Key.Length < LongestHeading
        && (line.Key.StartsWith("responsible bod", StringComparison.Ordinal) || (line.Key.Contains(" responsible bod", StringComparison.Ordinal) && line.Key.StartsWith("area", StringComparison.Ordinal)));

    private static bool BeginsStudy(string key) =>
        LineKey.BeginsWithAny(key, "case study", "practice study", "case studies", "practice studies") && key.Length < 70;
}
