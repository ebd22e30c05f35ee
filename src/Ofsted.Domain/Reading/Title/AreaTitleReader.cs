using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Title;

/// <summary>Finds the title of a letter or report on an area, inspected by several inspectorates.</summary>
/// <remarks>A page that only names such documents has neither their salutation nor their first sentences.</remarks>
internal static class AreaTitleReader
{
    private const int FarthestTitle = 70;
    private const int LongestTitle = 5;
    private const int LongestOpening = 40;

    private const string JointTitle = "joint targeted area inspection of";
    private const string SendTitle = "area send inspection of";
    private const string Partnership = "local area partnership";

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
            var key = document.Content[i].Key;
            if (key.StartsWith(JointTitle, StringComparison.Ordinal) || key == "joint targeted area inspection")
            {
                if (IsJointLetter(document, i))
                    return new DocumentTitle(DocumentKind.JointTargetedAreaLetter, JointArea(document, i), i);
            }
            else if (key.StartsWith(SendTitle, StringComparison.Ordinal))
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
        return LineKey.HoldsAny(opening, "undertook a joint", "carried out a joint", "conducted a joint", "this inspection took place", "this letter summari", "this letter to all", "this letter, to all", "a joint inspection of the multi-agency")
            && LineKey.HoldsAny(opening, "care quality commission", "cqc");
    }

    private static bool IsSendReport(DocumentText document, int index)
    {
        var opening = document.JoinedKey(index, LongestOpening);
        return opening.Contains(Partnership, StringComparison.Ordinal) && LineKey.HoldsAny(opening, "inspection outcome", "dates of previous", "date of previous");
    }

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
        if (!title.Contains("multi-agency", StringComparison.OrdinalIgnoreCase) && title.Length > JointTitle.Length)
            return title[JointTitle.Length..].Trim();
        if (AfterLastIn(title) is { } named && Authorities.FindByName(named) is not null)
            return named;
        for (var i = index; i < document.Content.Count && i < index + LongestOpening; i++)
        {
            if (document.Content[i].Key.Contains("individual agencies", StringComparison.Ordinal) && PlaceIn(document.JoinedText(i, 3)) is { } place)
                return place;
        }

        return AfterLastIn(title);
    }

    private static string? SendArea(DocumentText document, int index)
    {
        var title = document.JoinedText(index, LongestTitle);
        var end = title.IndexOf(Partnership, StringComparison.OrdinalIgnoreCase);
        return end > SendTitle.Length ? title[SendTitle.Length..end].Trim() : null;
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
        foreach (var start in (ReadOnlySpan<string>)["the local area of ", "the area of ", "the "])
        {
            if (name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                name = name[start.Length..];
        }

        if (name.EndsWith(" local authority", StringComparison.OrdinalIgnoreCase))
            name = name[..^" local authority".Length];
        return name.Length is > 1 and < 100 ? name : null;
    }
}
