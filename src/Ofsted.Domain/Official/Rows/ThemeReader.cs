namespace Ofsted.Domain.Official;

/// <summary>Tells the topics of a visit by the words of its theme.</summary>
internal static class ThemeReader
{
    private static readonly (VisitTopic Topic, string[] Words)[] Themes =
    [
        (VisitTopics.ChildrenInNeedAndProtectionPlans, ["children in need", "child in need", "child protection", "subject to a plan", "cin", "cp"]),
        (VisitTopics.FrontDoor, ["front door", "contact and referral", "contacts and referrals", "mash"]),
        (VisitTopics.EarlyHelp, ["early help"]),
        (VisitTopics.EdgeOfCare, ["edge of care", "pre proceedings", "plo"]),
        (VisitTopics.ChildrenInCare, ["children in care", "looked after", "in care", "children looked after"]),
        (VisitTopics.Permanence, ["permanence", "permanency"]),
        (VisitTopics.CareLeavers, ["care leavers", "care leaver", "leaving care"]),
        (VisitTopics.ExploitationAndAdolescents, ["adolescents", "adolescent", "exploitation", "missing", "extra familial"]),
        (VisitTopics.DisabledChildren, ["disabled", "disabilities", "disability"]),
        (VisitTopics.PrivateFostering, ["private fostering"]),
        (VisitTopics.WholeSystem, ["assurance", "whole service", "whole system"]),
    ];

    public static EquatableList<VisitTopic> Read(string theme)
    {
        var words = HeaderWords.Of(theme);
        return Themes.Where(item => words.HasAny(item.Words)).Select(item => item.Topic).ToEquatableList();
    }
}
