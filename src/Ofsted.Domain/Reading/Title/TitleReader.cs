using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Title;

/// <summary>Finds the title of a document and with it what kind of document it is.</summary>
internal static class TitleReader
{
    private const int FarthestTitle = 60;
    private const int LongestTitle = 6;
    private const int FarthestFront = 40;
    private const int LongestOtherTitle = 160;

    private static readonly string[] SifTitles =
        ["inspection of services for children in need of help", "re-inspection of services for children in need of help", "reinspection of services for children in need of help"];

    private static readonly string[] OtherTitles =
    [
        "joint targeted area inspection", "joint area child protection inspection", "area send inspection", "joint local area send inspection",
        "inspection of childrens home", "full inspection report for", "childrens home inspection", "report not found", "page not found",
        "school report", "inspection report for", "local area special educational needs", "multi-agency response",
    ];

    /// <summary>What Ofsted inspects besides local authorities, as named in the titles of those reports.</summary>
    private static readonly string[] OtherProviders =
    [
        "school", "academy", "college", "nursery", "pre-school", "childrens home", "fostering", "childrens centre", "sixth form", "childminder",
        "residential", "adoption agency", "training provider",
    ];

    private static readonly string[] LeadersLabels = ["the impact of leaders", "impact of leaders"];

    private static readonly string[] IlacsFronts = ["overall effectiveness", "inspection dates:"];

    private static readonly string[] SifFronts = ["inspection date", "report published", "the overall judgement", "children who need help and protection", "1. children who need"];

    private static readonly string[] ServiceWords =
    [
        " local authority children", " children's services", " childrens services", " children's social care", " children’s", " children's", " childrens",
        " local authority",
    ];

    public static DocumentTitle? Read(DocumentText document) =>
        ReadLetter(document) ?? ReadReport(document) ?? AreaTitleReader.Read(document) ?? ReadOther(document);

    private static DocumentTitle? ReadLetter(DocumentText document)
    {
        var limit = Math.Min(document.Content.Count, FarthestTitle);
        for (var i = 0; i < limit; i++)
        {
            var key = document.Content[i].Key;
            var isFocused = key.StartsWith("focused visit to", StringComparison.Ordinal);
            var isMonitoring = key.StartsWith("monitoring visit to", StringComparison.Ordinal) || key.StartsWith("monitoring visit of", StringComparison.Ordinal);
            if (!isFocused && !isMonitoring)
                continue;
            if (document.FindSummary(i, limit + LongestTitle) is not { } summary)
                continue;
            return new DocumentTitle(isFocused ? DocumentKind.FocusedVisitLetter : DocumentKind.MonitoringVisitLetter, LetterAuthority(document, i, summary), i);
        }

        return ReadUntitledLetter(document, limit);
    }

    /// <summary>A letter whose title is damaged still says in its first sentence what it is.</summary>
    private static DocumentTitle? ReadUntitledLetter(DocumentText document, int limit)
    {
        if (document.FindSummary(0, limit) is not { } summary)
            return null;
        var sentence = document.JoinedKey(summary, 5);
        var isFocused = sentence.Contains("focused visit", StringComparison.Ordinal);
        if (!isFocused && !sentence.Contains("monitoring visit", StringComparison.Ordinal))
            return null;
        return new DocumentTitle(isFocused ? DocumentKind.FocusedVisitLetter : DocumentKind.MonitoringVisitLetter, SummaryAuthority(document, summary), summary) { IsLost = true };
    }

    private static string? LetterAuthority(DocumentText document, int index, int summary)
    {
        var title = document.JoinedText(index, Math.Clamp(summary - index, 1, 3));
        var name = Between(title, "visit to ", ServiceWords) ?? Between(title, "visit of ", ServiceWords);
        return IsName(name) ? WithoutPossessive(name!) : SummaryAuthority(document, summary);
    }

    private static string? SummaryAuthority(DocumentText document, int summary)
    {
        var sentence = document.JoinedText(summary, 4);
        return Between(sentence, "visit to ", [.. ServiceWords, " on ", " between "]) is { } name && IsName(name) ? WithoutPossessive(name) : null;
    }

    private static string WithoutPossessive(string name) => name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name;

    private static bool IsName(string? name) =>
        name is { Length: > 1 and < 100 } && !name.StartsWith("children", StringComparison.OrdinalIgnoreCase);

    private static DocumentTitle? ReadReport(DocumentText document)
    {
        var limit = Math.Min(document.Content.Count, FarthestTitle);
        for (var i = 0; i < limit; i++)
        {
            var key = document.Content[i].Key;
            if (!key.Contains("inspection of", StringComparison.Ordinal) && !key.StartsWith("review of the effectiveness", StringComparison.Ordinal))
                continue;
            var title = document.JoinedKey(i, LongestTitle);
            if ((TrySif(document, i, title) ?? TryLscbReview(document, i, title) ?? TryLookedAfter(document, i, title) ?? TryIlacs(document, i, title)) is { } found)
                return found;
        }

        return null;
    }

    private static DocumentTitle? TrySif(DocumentText document, int index, string title)
    {
        if (!LineKey.BeginsWithAny(title, SifTitles) || !HasNear(document, index, SifFronts))
            return null;
        var kind = title.StartsWith("inspection", StringComparison.Ordinal) ? DocumentKind.SingleInspectionReport : DocumentKind.ReInspectionReport;
        return new DocumentTitle(kind, NameAbove(document, index), index) { AnnouncesLscbReview = AnnouncesLscbReview(title) };
    }

    /// <summary>Whether the second part of the title names the review of the board, if only by a word that damage has left.</summary>
    private static bool AnnouncesLscbReview(string title)
    {
        var end = title.IndexOf("inspection date", SifTitles[0].Length, StringComparison.Ordinal);
        var whole = title.AsSpan(0, end < 0 ? title.Length : end);
        return LineKey.HoldsAny(whole, "review of", "effectiveness of", "local safeguarding");
    }

    private static DocumentTitle? TryLscbReview(DocumentText document, int index, string title)
    {
        if (!title.StartsWith("review of the effectiveness of the local safeguarding children", StringComparison.Ordinal))
            return null;
        if (IsSecondTitle(document, index, out var first))
        {
            return new DocumentTitle(DocumentKind.SingleInspectionReport, NameAbove(document, first), first) { AnnouncesLscbReview = true };
        }

        var name = NameAbove(document, index);
        var board = name?.IndexOf(" Safeguarding", StringComparison.OrdinalIgnoreCase) ?? -1;
        return new DocumentTitle(DocumentKind.LscbReviewReport, board > 0 ? name![..board] : name, index) { AnnouncesLscbReview = true };
    }

    /// <summary>Whether the review is the second part of a title whose first part, about the local authority, is damaged.</summary>
    private static bool IsSecondTitle(DocumentText document, int index, out int first)
    {
        first = index;
        for (var i = index - 1; i >= 0 && i >= index - 4; i--)
        {
            if (document.Content[i].Key is var key && (key == "and" || key.Contains("care leavers", StringComparison.Ordinal) || key.Contains("services for children", StringComparison.Ordinal)))
                first = i;
        }

        return first < index;
    }

    private static DocumentTitle? TryLookedAfter(DocumentText document, int index, string title)
    {
        if (!title.StartsWith("inspection of looked after children services", StringComparison.Ordinal))
            return null;
        var after = document.Content[index].Key.EndsWith("services", StringComparison.Ordinal) ? 1 : 2;
        return new DocumentTitle(DocumentKind.LookedAfterReport, index + after < document.Content.Count ? document.Content[index + after].Text : null, index);
    }

    private static DocumentTitle? TryIlacs(DocumentText document, int index, string title)
    {
        if (!title.StartsWith("inspection of ", StringComparison.Ordinal) || !HasIlacsFront(document, index, title))
            return null;

        var length = TitleLength(document, index);
        var text = document.JoinedText(index, length);
        var key = LineKey.Of(text);
        if (LineKey.BeginsWithAny(key, "inspection of local authority childrens", "inspection of childrens s"))
            return Ilacs(NameAbove(document, index));
        return Ilacs(Between(text, "inspection of ", ServiceWords) ?? After(text, "inspection of "));

        DocumentTitle Ilacs(string? name) => new(DocumentKind.IlacsReport, name, index);
    }

    private static int TitleLength(DocumentText document, int index)
    {
        for (var length = 1; length <= 4 && index + length <= document.Content.Count; length++)
        {
            if (document.Content[index + length - 1].Key.Contains("services", StringComparison.Ordinal))
                return length;
            if (index + length < document.Content.Count && document.Content[index + length].Key.StartsWith("inspection date", StringComparison.Ordinal))
                return length;
        }

        return 1;
    }

    /// <summary>A report of an authority names its services for children, or judges the impact of their leaders; those of schools do neither.</summary>
    private static bool HasIlacsFront(DocumentText document, int index, string title) =>
        HasNear(document, index, LeadersLabels)
        || (LineKey.HoldsAny(title, "childrens services", "childrens social care")
            && HasNear(document, index, IlacsFronts));

    private static bool HasNear(DocumentText document, int index, string[] beginnings)
    {
        var limit = Math.Min(document.Content.Count, index + FarthestFront);
        for (var i = index; i < limit; i++)
        {
            if (LineKey.BeginsWithAny(document.Content[i].Key, beginnings))
                return true;
        }

        return false;
    }

    private static DocumentTitle? ReadOther(DocumentText document)
    {
        var limit = Math.Min(document.Content.Count, 25);
        for (var i = 0; i < limit; i++)
        {
            if (IsOther(document.Content[i].Key))
                return new DocumentTitle(DocumentKind.Other, null, i);
        }

        return null;
    }

    private static bool IsOther(string key) =>
        key.Length <= LongestOtherTitle
        && (LineKey.HoldsAny(key, OtherTitles)
            || (key.StartsWith("inspection of ", StringComparison.Ordinal) && LineKey.HoldsAny(key, OtherProviders)));

    /// <summary>The name above a title: the lines of the page before it, but for a publisher's name.</summary>
    private static string? NameAbove(DocumentText document, int index)
    {
        var first = index;
        while (first > 0 && index - first < 3 && document.Content[first - 1].Text.Length < 80
            && !document.Content[first - 1].Key.StartsWith("ofsted", StringComparison.Ordinal))
        {
            first--;
        }

        if (first == index)
            return null;
        var whole = document.JoinedText(first, index - first);
        return Authorities.FindByName(whole) is null ? KnownEnd(document, first, index) ?? whole : whole;
    }

    /// <summary>The last lines of a few that are the name of an authority: a web page prints its menu above.</summary>
    private static string? KnownEnd(DocumentText document, int first, int end)
    {
        for (var start = end - 1; start > first; start--)
        {
            if (document.JoinedText(start, end - start) is var name && Authorities.FindByName(name) is not null)
                return name;
        }

        return null;
    }

    private static string? After(string text, string before) =>
        text.StartsWith(before, StringComparison.OrdinalIgnoreCase) ? text[before.Length..].Trim() : null;

    private static string? Between(string text, string before, string[] afterAny)
    {
        var start = text.IndexOf(before, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        start += before.Length;
        var end = afterAny
            .Select(after => text.IndexOf(after, start, StringComparison.OrdinalIgnoreCase))
            .Where(position => position > start)
            .DefaultIfEmpty(-1)
            .Min();
        return end < 0 ? null : text[start..end].Trim(' ', ',', '.');
    }
}
