using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.References;

/// <summary>Groups what a letter says it looked at into topics.</summary>
internal static class TopicReader
{
    private const int LongestScope = 700;

    private static readonly (string[] Words, VisitTopic Topic)[] Topics =
    [
        (["front door", "contacts and referrals", "contact and referral", "multi-agency safeguarding hub", "mash"], VisitTopics.FrontDoor),
        (["early help"], VisitTopics.EarlyHelp),
        (["in need", "protection plan", "child protection", "protection planning"], VisitTopics.ChildrenInNeedAndProtectionPlans),
        (["edge of care", "pre-proceedings", "public law outline"], VisitTopics.EdgeOfCare),
        (["permanence"], VisitTopics.Permanence),
        (["children in care", "looked after", "children who are in care"], VisitTopics.ChildrenInCare),
        (["care leavers", "leaving care", "care-experienced"], VisitTopics.CareLeavers),
        (["exploitation", "vulnerable adolescents", "missing from"], VisitTopics.ExploitationAndAdolescents),
        (["disabled children", "with disabilities"], VisitTopics.DisabledChildren),
        (["private fostering", "privately fostered"], VisitTopics.PrivateFostering),
    ];

    private static readonly string[] ScopeBeginnings =
        ["inspectors looked at", "inspectors evaluated", "inspectors reviewed", "inspectors considered", "the focus of th", "this visit looked at"];

    public static EquatableList<VisitTopic> Read(DocumentContext context)
    {
        var scope = Scope(context.Document, context.Title.Index);
        var found = new List<(int At, VisitTopic Topic)>();
        foreach (var (words, topic) in Topics)
        {
            if (FirstOf(words, scope) is >= 0 and var at)
                found.Add((at, topic));
        }

        return found.OrderBy(topic => topic.At).Select(topic => topic.Topic).ToEquatableList();
    }

    /// <summary>Where the first of some words is in a text, or -1.</summary>
    private static int FirstOf(string[] words, string text)
    {
        var first = -1;
        foreach (var word in words)
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first))
                first = at;
        }

        return first;
    }

    /// <summary>The sentence "Inspectors looked at …", to its end.</summary>
    private static string Scope(DocumentText document, int start)
    {
        for (var i = start; i < document.Content.Count && i < start + 25; i++)
        {
            var key = document.Content[i].Key;
            if (!LineKey.BeginsWithAny(key, ScopeBeginnings))
                continue;
            var scope = document.JoinedKey(i, 8);
            var end = scope.IndexOf(". ", StringComparison.Ordinal);
            scope = end < 0 ? scope : scope[..end];
            return scope.Length <= LongestScope ? scope : scope[..LongestScope];
        }

        return "";
    }
}
