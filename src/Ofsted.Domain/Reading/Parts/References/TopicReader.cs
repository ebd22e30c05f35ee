namespace Ofsted.Domain.Reading.Parts;

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

    public static EquatableList<VisitTopic> Read(DocumentText document, DocumentTitle title)
    {
        var scope = Scope(document, title.Index);
        return Topics
            .Select(topic => (topic.Topic, At: topic.Words.Select(word => scope.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min()))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .Select(found => found.Topic)
            .ToEquatableList();
    }

    /// <summary>The sentence "Inspectors looked at …", to its end.</summary>
    private static string Scope(DocumentText document, int start)
    {
        for (var i = start; i < document.Content.Count && i < start + 25; i++)
        {
            var key = document.Content[i].Key;
            if (!key.StartsWith("inspectors looked at", StringComparison.Ordinal) && !key.StartsWith("inspectors evaluated", StringComparison.Ordinal)
                && !key.StartsWith("inspectors reviewed", StringComparison.Ordinal) && !key.StartsWith("inspectors considered", StringComparison.Ordinal)
                && !key.StartsWith("the focus of th", StringComparison.Ordinal) && !key.StartsWith("this visit looked at", StringComparison.Ordinal))
            {
                continue;
            }

            var scope = document.JoinedKey(i, Math.Min(8, document.Content.Count - i));
            var end = scope.IndexOf(". ", StringComparison.Ordinal);
            scope = end < 0 ? scope : scope[..end];
            return scope.Length <= LongestScope ? scope : scope[..LongestScope];
        }

        return "";
    }
}
