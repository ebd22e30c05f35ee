using NodaTime;
using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Tells the theme of a joint targeted area inspection: by the title, the sentence on the deep dive, or the first sentence.</summary>
internal static class ThemeReader
{
    private const int FarthestSentence = 45;
    private const int FarthestFocus = 20;
    private const int ShortestSentence = 50;
    private const int LongestTitle = 4;
    private const int LongestPhrase = 4;
    private const int LongestPhraseText = 320;
    private const string Response = "multi-agency response to";

    private static readonly string[] DeepDives = ["deep dive", "deep-dive", "deepdive"];

    /// <summary>Words after which a first sentence names the theme where it speaks neither of a response nor of a deep dive.</summary>
    private static readonly string[] Focuses = ["focus on", "focused on", "focusing on", "focus of ", "theme", "considered", "looked at", "looked in detail at", "looking at", "in depth"];

    public static JointInspectionTheme? Read(DocumentContext context, LocalDate? firstDay)
    {
        foreach (var (phrase, line) in Phrases(context))
        {
            if (ThemeWords.Find(phrase, firstDay) is not { } theme)
                continue;
            context.Log.AddValue(RecordMember.Theme, [line], null);
            return theme;
        }

        context.Log.Error(ReadingFindingCodes.ThemeMissing, "The letter names no theme that the reader recognises.", context.Content[context.Title.Index], RecordMember.Theme);
        return null;
    }

    /// <summary>The phrases that may name the theme, the most telling first.</summary>
    private static IEnumerable<(string Phrase, SourceLine Line)> Phrases(DocumentContext context)
    {
        var title = context.Title.Index;
        var sentences = FirstSentenceOf(context);
        if (After(context.Document.JoinedKey(title, Math.Min(LongestTitle, Math.Max(1, sentences - title))), Response) is { } inTitle)
            yield return (inTitle, context.Content[title]);
        for (var i = title; i < context.Content.Count && i < title + FarthestSentence; i++)
        {
            if (i >= sentences && LineKey.HoldsAny(context.Content[i].Key, DeepDives) && AfterAny(context.Document.JoinedKey(i, LongestPhrase), DeepDives) is { } dive)
                yield return (dive, context.Content[i]);
        }

        for (var i = sentences; i < context.Content.Count && i < title + FarthestSentence; i++)
        {
            if (LineKey.HoldsAny(context.Content[i].Key, "multi-agency", "multi- agency", "response to") && After(context.Document.JoinedKey(i, LongestPhrase), "response to") is { } first)
                yield return (first, context.Content[i]);
        }

        for (var i = sentences; i < context.Content.Count && i < title + FarthestFocus; i++)
        {
            if (LineKey.HoldsAny(context.Content[i].Key, Focuses) && AfterAny(context.Document.JoinedKey(i, LongestPhrase), Focuses) is { } focus)
                yield return (focus, context.Content[i]);
        }
    }

    private static int FirstSentenceOf(DocumentContext context)
    {
        for (var i = context.Title.Index; i < context.Content.Count && i < context.Title.Index + LongestTitle * 2; i++)
        {
            if (LineKey.BeginsWithAny(context.Content[i].Key, "this letter", "between ", "this inspection", "dear ")
                || (i > context.Title.Index && context.Document.FollowsGap(i) && context.Content[i].Text.Length > ShortestSentence))
            {
                return i;
            }
        }

        return context.Title.Index + 1;
    }

    private static string? AfterAny(string key, string[] words)
    {
        foreach (var word in words)
        {
            if (After(key, word) is { } after)
                return after;
        }

        return null;
    }

    /// <summary>What follows some words, to the end of the sentence.</summary>
    private static string? After(string key, string words)
    {
        var at = key.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = key[(at + words.Length)..];
        var end = rest.IndexOf(". ", StringComparison.Ordinal);
        rest = end < 0 ? rest : rest[..end];
        return rest[..Math.Min(rest.Length, LongestPhraseText)];
    }
}
