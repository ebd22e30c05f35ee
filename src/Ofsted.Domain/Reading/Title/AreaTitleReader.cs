using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Title;

/// <summary>Finds the title of a letter or report on an area, inspected by several inspectorates.</summary>
/// <remarks>A page that only names such documents has neither their salutation nor their first sentences.</remarks>
internal static class AreaTitleReader
{
    private const int FarthestTitle = 70;
    private const int LongestTitle = 5;
    private const int LongestOpening = 40;

    private const string Partnership = "local area partnership";

    private static readonly string[] JointTitles = ["joint targeted area inspection", "joint inspection of the multi-agency response"];

    private static readonly string[] SendTitles =
        ["area send inspection", "area send full inspection", "area special educational needs and disabilities (send) inspection", "area special educational needs and/or disabilities (send) inspection"];

    /// <summary>What is between the words "joint targeted area inspection" and the name of the area.</summary>
    private static readonly string[] BeforeArea = ["(JTAI)", "report", "of", "in", ":", "-", "–"];

    private static readonly string[] OldSendTitles =
        ["joint local area send inspection", "joint area send inspection", "local area send inspection", "joint local area send revisit", "joint area send revisit", "area send revisit"];

    /// <summary>The beginnings of lines at which a title is over.</summary>
    private static readonly string[] AfterTitle =
        ["this letter", "between ", "dear ", "inspection date", "date of previous", "dates of previous", "inspection outcome", "this inspection"];

    public static DocumentTitle? Read(DocumentText document)
    {
        var limit = Math.Min(document.Content.Count, FarthestTitle);
        for (var i = 0; i < limit; i++)
        {
            var key = TitleKey(document, i);
            if (LineKey.BeginsWithAny(key, JointTitles))
            {
                if (IsJointLetter(document, i))
                    return new DocumentTitle(DocumentKind.JointTargetedAreaLetter, JointArea(document, i), i);
            }
            else if (LineKey.BeginsWithAny(key, SendTitles) || IsInspectionOfPartnership(document, i))
            {
                if (IsSendReport(document, i))
                    return new DocumentTitle(DocumentKind.AreaSendReport, SendArea(document, i), i);
            }
            else if (LineKey.BeginsWithAny(key, OldSendTitles) && IsSendLetter(document, i))
            {
                return new DocumentTitle(DocumentKind.AreaSendLetter, AfterLastIn(TitleOf(document, i)), i);
            }
        }

        return ReadUntitled(document, limit);
    }

    /// <summary>The key of a title that a line begins, with the line below where the words of the title may go on there.</summary>
    private static string TitleKey(DocumentText document, int index)
    {
        var key = document.Content[index].Key;
        if (key.StartsWith("re: ", StringComparison.Ordinal))
            key = key["re: ".Length..];
        return LineKey.BeginsWithAny(key, "joint", "area ", "local area") && !document.IsBeforeGap(index) ? key + " " + document.Content[index + 1].Key : key;
    }

    /// <summary>A letter whose title is damaged still says in its first sentence what it is.</summary>
    private static DocumentTitle? ReadUntitled(DocumentText document, int limit)
    {
        for (var i = 0; i < limit; i++)
        {
            if (!document.Content[i].Key.StartsWith("this letter summari", StringComparison.Ordinal))
                continue;
            var sentence = document.JoinedKey(i, 3);
            return sentence.Contains("joint targeted area inspection", StringComparison.Ordinal)
                ? new DocumentTitle(DocumentKind.JointTargetedAreaLetter, PlaceIn(FirstSentence(document, i)), i) { IsLost = true }
                : null;
        }

        return null;
    }

    private static bool IsJointLetter(DocumentText document, int index)
    {
        var opening = document.JoinedKey(index, LongestOpening);
        return LineKey.HoldsAny(opening, "undertook a joint", "carried out a joint", "conducted a joint", "inspection took place", "this letter summari", "this letter sets out", "this letter outlines", "this letter reports", "this letter to all", "this letter, to all", "a joint inspection of the multi-agency")
            && LineKey.HoldsAny(opening, "care quality commission", "cqc");
    }

    private static bool IsSendReport(DocumentText document, int index)
    {
        var opening = document.JoinedKey(index, LongestOpening);
        return opening.Contains(Partnership, StringComparison.Ordinal) && LineKey.HoldsAny(opening, "inspection outcome", "dates of previous", "date of previous");
    }

    /// <summary>Whether a line begins the title "Inspection of Oldham Local Area Partnership".</summary>
    private static bool IsInspectionOfPartnership(DocumentText document, int index) =>
        document.Content[index].Key.StartsWith("inspection of ", StringComparison.Ordinal) && LineKey.Of(TitleOf(document, index)).EndsWith(Partnership, StringComparison.Ordinal);

    private static bool IsSendLetter(DocumentText document, int index)
    {
        var opening = document.JoinedKey(index, LongestOpening);
        return opening.Contains("between ", StringComparison.Ordinal) && LineKey.HoldsAny(opening, "care quality commission", "cqc");
    }

    private static string TitleOf(DocumentText document, int index)
    {
        var length = 1;
        while (length < LongestTitle && index + length < document.Content.Count && !LineKey.BeginsWithAny(document.Content[index + length].Key, AfterTitle)
            && !document.FollowsGap(index + length))
        {
            length++;
        }

        return document.JoinedText(index, length).TrimEnd('.', ' ');
    }

    /// <summary>The title names the area, behind the theme where it has one; else the first sentences do.</summary>
    private static string? JointArea(DocumentText document, int index)
    {
        var title = TitleOf(document, index);
        if (!LineKey.HoldsAny(LineKey.Of(title), "multi-agency", "multi agency", "multiagency") && AfterJointTitle(title) is { Length: > 0 } whole)
            return KnownName(whole) ?? whole;
        if (AfterLastIn(title) is { } named && KnownName(named) is { } known)
            return known;
        for (var i = index; i < document.Content.Count && i < index + LongestOpening; i++)
        {
            if (document.Content[i].Key.Contains("individual agencies", StringComparison.Ordinal) && PlaceIn(document.JoinedText(i, 3)) is { } place)
                return place;
        }

        return AfterLastIn(title);
    }

    /// <summary>What a title says after "joint targeted area inspection of", or null where it says nothing.</summary>
    private static string? AfterJointTitle(string title)
    {
        var at = title.IndexOf("inspection", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = title[(at + "inspection".Length)..].Trim();
        for (var i = 0; i < BeforeArea.Length; i++)
        {
            var word = BeforeArea[i];
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || rest[word.Length] == ' ' || word == ":"))
                (rest, i) = (rest[word.Length..].TrimStart(), -1);
        }

        return rest.Length == 0 ? null : rest;
    }

    /// <summary>The form of a printed place in which an authority is known, or null.</summary>
    private static string? KnownName(string printed)
    {
        if (Authorities.FindByName(printed) is not null)
            return printed;
        var name = WithoutBody(printed) ?? printed;
        foreach (var end in (ReadOnlySpan<string>)["", " area", " local area"])
        {
            if (name.EndsWith(end, StringComparison.OrdinalIgnoreCase) && name[..^end.Length] is { Length: > 1 } shorter && Authorities.FindByName(shorter) is not null)
                return shorter;
        }

        return null;
    }

    private static string? SendArea(DocumentText document, int index)
    {
        var title = document.JoinedText(index, LongestTitle);
        var start = title.IndexOf("inspection", StringComparison.OrdinalIgnoreCase);
        var end = title.IndexOf(Partnership, Math.Max(start, 0), StringComparison.OrdinalIgnoreCase);
        if (end < 0 || title.IndexOf("inspection date", Math.Max(start, 0), StringComparison.OrdinalIgnoreCase) is >= 0 and var dates && dates < end)
            return AfterJointTitle(TitleOf(document, index));
        return start < 0 ? null : AfterJointTitle(title[..end]);
    }

    private static string? AfterLastIn(string title)
    {
        var at = title.LastIndexOf(" in ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : WithoutBody(title[(at + " in ".Length)..]);
    }

    /// <summary>The name in "individual agencies in Oldham." or "the multi-agency response to neglect in Oldham."</summary>
    private static string? PlaceIn(string sentences)
    {
        var start = sentences.IndexOf("individual agencies in ", StringComparison.OrdinalIgnoreCase);
        start = start >= 0 ? start + "individual agencies in ".Length : sentences.LastIndexOf(" in ", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at + " in ".Length : -1;
        if (start < 0)
            return null;
        var end = sentences.IndexOf('.', start);
        return WithoutBody(end < 0 ? sentences[start..] : sentences[start..end]);
    }

    private static string FirstSentence(DocumentText document, int index)
    {
        var text = document.JoinedText(index, LongestTitle);
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private static string? WithoutBody(string name)
    {
        name = name.Trim(' ', '.', ',');
        foreach (var start in (ReadOnlySpan<string>)["services in ", "the local authority area of ", "the local area of ", "the area of ", "the "])
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                name = name[start.Length..];
        }

        if (name.EndsWith(" local authority", StringComparison.OrdinalIgnoreCase))
            name = name[..^" local authority".Length];
        return name.Length is > 1 and < 100 ? name : null;
    }
}
