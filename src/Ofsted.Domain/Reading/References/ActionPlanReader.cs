using System.Globalization;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.References;

/// <summary>Reads when a letter asks for the plan that answers its areas for priority action, and for a draft of it.</summary>
internal static class ActionPlanReader
{
    private const string Within = "within ";
    private const string Unit = "working days";

    /// <summary>A page number may be between the number and its unit.</summary>
    private const int LongestGap = 4;

    private const int MostLines = 3;

    public static ActionPlanRequest? Read(DocumentText document)
    {
        int? plan = null;
        int? draft = null;
        foreach (var i in document.ContentWith(SetWord.Within))
        {
            if (!document.Content[i].Key.Contains(Within, StringComparison.Ordinal))
                continue;
            var text = document.JoinedKey(i, MostLines);
            var before = Sentence(document.JoinedKey(Math.Max(0, i - 2), Math.Min(2, i)) + " ").ToString();
            for (var at = text.IndexOf(Within, StringComparison.Ordinal); at >= 0 && at < document.Content[i].Key.Length; at = text.IndexOf(Within, at + 1, StringComparison.Ordinal))
            {
                if (WorkingDays(text.AsSpan(at + Within.Length)) is not { } days)
                    continue;
                if (!SentenceHolds("plan", before, text.AsSpan(0, at)))
                    continue;
                if (SentenceHolds("draft", before, text.AsSpan(0, at)))
                    draft ??= days;
                else
                    plan ??= days;
            }
        }

        return plan is null && draft is null ? null : new ActionPlanRequest { WithinWorkingDays = plan, DraftWithinWorkingDays = draft };
    }

    private static int? WorkingDays(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is <= 0 or > 3)
            return null;
        var unit = text[digits..].IndexOf(Unit, StringComparison.Ordinal);
        return unit is > 0 and <= LongestGap ? int.Parse(text[..digits], NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether the sentence that goes on at the end of a text, and may have begun before it, holds a word.</summary>
    private static bool SentenceHolds(string word, string before, ReadOnlySpan<char> text)
    {
        var here = Sentence(text);
        return here.Contains(word, StringComparison.Ordinal) || (here.Length == text.Length && before.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>What a text holds after its last full stop.</summary>
    private static ReadOnlySpan<char> Sentence(ReadOnlySpan<char> text) => text[(text.LastIndexOf(". ".AsSpan()) + 1)..];
}
