using System.Collections.Frozen;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Tells the headings that begin and end the lists of recommendations.</summary>
internal static class SectionHeadings
{
    private static readonly FrozenSet<string> Exact = FrozenSet.Create(StringComparer.Ordinal,
        "executive summary", "summary for children and young people", "the local authoritys strengths", "strengths", "progress since the last inspection",
        "information about this inspection", "information about this local authority area", "inspection judgements about the local authority",
        "inspection judgments about the local authority", "inspection judgement about the lscb", "inspection judgment about the lscb",
        "inspection judgements about the lscb", "inspection findings", "the local authority", "the inspection team", "summary of findings", "summary of key findings",
        "what the inspection judgements mean", "what the inspection judgments mean",
        "key strengths and weaknesses of the lscb", "information about this review", "the local safeguarding children board", "the local safeguarding children board (lscb)",
        "the lscbs strengths", "findings", "main findings", "headline findings", "overview",
        "key judgement", "section 2", "capacity to improve", "quality of provision", "leadership and management", "summary");

    private static readonly (string Heading, RecommendationPriority Priority)[] Lists =
    [
        ("priority and immediate action", RecommendationPriority.PriorityAction),
        ("areas for priority action", RecommendationPriority.PriorityAction),
        ("recommendations", RecommendationPriority.Improvement),
        ("areas for improvement", RecommendationPriority.Improvement),
        ("what needs to improve", RecommendationPriority.Improvement),
        ("what needs to improve in this area of social work practice", RecommendationPriority.Improvement),
        ("what does the local authority need to improve", RecommendationPriority.Improvement),
        ("what does the lscb need to improve", RecommendationPriority.Improvement),
    ];

    private const int LongestHeading = 160;
    private const int LongestDamaged = 100;
    private const int ShortestDamagedBeginning = 16;
    private const string Board = "the local safeguarding children board (lscb) ";

    private static readonly string[] Beginnings =
    [
        "the experiences and progress of", "the experience and progress of", "experiences and progress of children", "the experiences of children",
        "the impact of leaders on", "inspection findings", "the effectiveness of the local safeguarding", "the effectiveness of the lscb", "section 2:", "section 1:",
        "inspection judgements about", "inspection judgements ", "inspection judgements:", "information about this inspection", "what the inspection judge",
        "key strengths and weaknesses", "ofsted will take the findings", "yours sincerely", "your sincerely", "the graded judgement",
        "the judgement for the effectiveness", "information about this local authority", "strengths and weaknesses", "outcomes for looked after children", "the local authoritys strengths",
        "the local safeguarding children board (lscb)", "the office for standards in education", "the lscbs strengths",
    ];

    private static readonly KeyBeginnings Endings = new([.. Exact, .. Beginnings]);

    private static readonly KeyBeginnings ListBeginnings = new("priority", "area", "recommendation", "what ");

    private static readonly KeyBeginnings LscbBeginnings =
        new("the local safeguarding", "local safeguarding", "section 2", "what does the l", "inspection findings -");

    private static readonly KeyBeginnings AuthorityBeginnings =
        new("the local authority", "information about this local authority", "what does the local authority");

    /// <summary>The kinds of heading of all lines of content.</summary>
    public static HeadingKinds[] FindAll(DocumentText document)
    {
        var kinds = new HeadingKinds[document.Content.Count];
        Mark(HeadingKinds.List, ListBeginnings, line => BeginsList(line) is not null);
        Mark(HeadingKinds.AfterList, Endings, EndsList);
        Mark(HeadingKinds.LscbPart, LscbBeginnings, BeginsLscbPart);
        Mark(HeadingKinds.AuthorityPart, AuthorityBeginnings, BeginsAuthorityPart);
        return kinds;

        void Mark(HeadingKinds kind, KeyBeginnings beginnings, Predicate<SourceLine> isHeading)
        {
            foreach (var index in document.ContentBeginning(beginnings))
                kinds[index] |= isHeading(document.Content[index]) ? kind : HeadingKinds.None;
        }
    }

    /// <summary>Whether a key begins the body of a report, after the front page.</summary>
    public static bool BeginsBody(string key, DocumentKind kind)
    {
        key = LineKey.OfHeading(key);
        return kind == DocumentKind.IlacsReport
            ? key.StartsWith("what needs to improve", StringComparison.Ordinal)
            : key is "executive summary" or "recommendations" or "contents" or "summary of key findings" or "summary of findings" or "the local authority" or "previous ofsted inspections";
    }

    /// <summary>Whether a line of content is a heading after which no recommendation follows.</summary>
    private static bool EndsList(SourceLine line) =>
        line.Text.Length <= LongestHeading && (char.IsUpper(line.Text[0]) || line.IsMarkedHeading)
        && (Exact.Contains(line.HeadingKey) || LineKey.BeginsWithAny(line.HeadingKey, Beginnings));

    /// <summary>Whether a line is such a heading but for a few characters that were lost or changed.</summary>
    public static bool NearlyEndsList(SourceLine line)
    {
        if (line.Text.Length > LongestDamaged || !char.IsUpper(line.Text[0]))
            return false;
        var key = line.HeadingKey;
        foreach (var heading in Exact)
        {
            if (DamagedHeading.IsNearly(key, heading))
                return true;
        }

        foreach (var start in Beginnings)
        {
            if (key.Length >= start.Length && start.Length >= ShortestDamagedBeginning && DamagedHeading.IsNearly(key.AsSpan(0, start.Length), start))
                return true;
        }

        return false;
    }

    /// <summary>Whether a heading may, inside a list of a document of some kind, be that of the items under it, rather than of the part after the list.</summary>
    public static bool MayBeTheme(SourceLine line, DocumentKind kind) => kind switch
    {
        DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport or DocumentKind.LscbReviewReport =>
            line.HeadingKey != "findings" && !LineKey.HoldsAny(line.HeadingKey, "inspection", "strengths", "graded judg", "for the effectiveness", "the office for"),
        DocumentKind.IlacsReport => LineKey.BeginsWithAny(line.HeadingKey, "the experience", "the impact of"),
        _ => line.HeadingKey.StartsWith("the experience", StringComparison.Ordinal),
    };

    /// <summary>Whether a heading is one after which reports go on with the numbers of the list before it.</summary>
    public static bool IsUsualAfterNumbers(SourceLine line) =>
        LineKey.HoldsAny(line.HeadingKey, "inspection", "authoritys strengths", "lscbs strengths", "strengths and weaknesses", "graded judg", "for the effectiveness");

    /// <summary>Whether a heading parts the text about one area, rather than beginning another.</summary>
    public static bool KeepsArea(SourceLine line) => line.HeadingKey is "inspection findings" or "summary" or "executive summary" or "findings";

    /// <summary>Whether a line begins the part of a SIF report about the Local Safeguarding Children Board.</summary>
    private static bool BeginsLscbPart(SourceLine line)
    {
        if (line.Text.Length > LongestHeading)
            return false;
        var key = line.HeadingKey;
        return key is "the local safeguarding children board" or "the local safeguarding children board (lscb)" or "local safeguarding children board"
                or "local safeguarding children board (lscb)" or "the local safeguarding childrens board" or "the local safeguarding childrens board (lscb)"
            || LineKey.BeginsWithAny(
                key, "section 2: the effectiveness", "section 2 the effectiveness", "what does the lscb need to improve", "what does the local safeguarding",
                "inspection findings - the local safeguarding")
            || (key.StartsWith(Board, StringComparison.Ordinal) && key[Board.Length..] is var rest
                && (Exact.Contains(rest) || rest.StartsWith("the local safeguarding children board ", StringComparison.Ordinal)));
    }

    /// <summary>Whether a line begins a part of a SIF report that is about the local authority.</summary>
    private static bool BeginsAuthorityPart(SourceLine line)
    {
        if (line.Text.Length > LongestHeading)
            return false;
        var key = line.HeadingKey;
        return key == "the local authority" || LineKey.BeginsWithAny(key, "information about this local authority", "what does the local authority need to improve")
            || (key.StartsWith("the local authority ", StringComparison.Ordinal) && Exact.Contains(key["the local authority ".Length..]));
    }

    /// <summary>The heading of a list, told apart by the urgency of its items; null when the line is not such a heading.</summary>
    public static RecommendationPriority? BeginsList(SourceLine line)
    {
        if (line.Text.Length > 140 || !(char.IsUpper(line.Text[0]) || line.IsMarkedHeading) || !ListBeginnings.Begin(line))
            return null;
        var key = line.HeadingKey;
        if (LineKey.BeginsWithAny(key, "priority and immediate action", "areas for priority and immediate action")
            || (key is "areas for priority action" or "area for priority action" or "priority action" or "priority actions"))
        {
            return RecommendationPriority.PriorityAction;
        }

        return key is "recommendations" or "recommendation" or "areas for improvement" or "area for improvement" or "areas for development"
            || key.StartsWith("what needs to improve", StringComparison.Ordinal)
            || (key.StartsWith("what does the", StringComparison.Ordinal) && key.Contains("need to improve", StringComparison.Ordinal))
            ? RecommendationPriority.Improvement
            : null;
    }

    /// <summary>Whether a line asks what somebody needs to improve; the headings of the lists, by urgency, are below it.</summary>
    public static bool BeginsAsking(SourceLine line) => line.KeyStart == 'w' && line.Key.StartsWith("what does the ", StringComparison.Ordinal);

    /// <summary>The heading of a list that lost or changed a few characters; null when the line is none.</summary>
    public static RecommendationPriority? NearlyBeginsList(SourceLine line)
    {
        if (line.Text.Length > LongestDamaged || !char.IsUpper(line.Text[0]))
            return null;
        var key = line.HeadingKey;
        foreach (var (heading, priority) in Lists)
        {
            if (DamagedHeading.IsNearly(key, heading))
                return priority;
        }

        return null;
    }
}
