using System.Text;

namespace Ofsted.Domain.Official;

/// <summary>The words of a header in small letters with one blank around each, so that whole words can be looked for.</summary>
/// <remarks>Marks of footnotes are left out: "[note 3]", "(see note 3)", and a number that lost its superscript and sticks to a word.</remarks>
internal readonly struct HeaderWords
{
    private const int LettersBeforeMark = 4;

    private const int ShortestJoined = 6;

    private readonly string _text;

    private HeaderWords(string text) => _text = text;

    public bool IsEmpty => _text.Length <= 1;

    public string Text => _text;

    public static HeaderWords Of(string header)
    {
        var text = new StringBuilder(header.Length + 2).Append(' ');
        var (isNote, letters, isJoined) = (false, 0, IsJoined(header));
        for (var i = 0; i < header.Length; i++)
        {
            var c = header[i];
            if (isJoined && BeginsWord(header, i))
                text.Append(' ');
            var isMark = letters >= LettersBeforeMark && char.IsDigit(c);
            letters = char.IsLetter(c) ? letters + 1 : isMark ? letters : 0;
            if (isMark)
                continue;
            isNote = c == '[' || (isNote && c != ']');
            if (isNote || c is ']' or '\'' or '\u2019' or '\u2018')
                continue;
            if (c == '&')
                text.Append(text[^1] == ' ' ? "and " : " and ");
            else if (char.IsLetterOrDigit(c))
                text.Append(char.ToLowerInvariant(c));
            else if (text[^1] != ' ')
                text.Append(' ');
        }

        if (text[^1] != ' ')
            text.Append(' ');
        return new HeaderWords(WithoutNotes(text.ToString()));
    }

    /// <summary>Whether the words occur one after the other.</summary>
    public bool Has(string words)
    {
        for (var place = _text.IndexOf(words, StringComparison.Ordinal); place >= 0; place = _text.IndexOf(words, place + 1, StringComparison.Ordinal))
        {
            if (_text[place - 1] == ' ' && _text[place + words.Length] == ' ')
                return true;
        }

        return false;
    }

    public bool HasAny(params string[] all)
    {
        foreach (var words in all)
        {
            if (Has(words))
                return true;
        }

        return false;
    }

    /// <summary>Whether these are all the words.</summary>
    public bool Are(string words) => _text.Length == words.Length + 2 && Has(words);

    /// <summary>Whether words are joined by capital letters, as in "InspectionDate".</summary>
    private static bool IsJoined(string header) => header.Length >= ShortestJoined && header.All(char.IsLetter) && header.Skip(1).Any(char.IsUpper) && header.Any(char.IsLower);

    private static bool BeginsWord(string header, int place) =>
        place > 0 && char.IsUpper(header[place])
        && (char.IsLower(header[place - 1]) || (place + 1 < header.Length && char.IsLower(header[place + 1])));

    private static string WithoutNotes(string words)
    {
        if (!words.Contains(" note", StringComparison.Ordinal))
            return words;
        var kept = new StringBuilder(words.Length).Append(' ');
        var all = words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < all.Length; i++)
        {
            var note = all[i] == "see" ? i + 1 : i;
            if (note + 1 < all.Length && all[note] is "note" or "notes" && IsNumber(all[note + 1]))
            {
                i = note + 1;
                while (i + 1 < all.Length && (IsNumber(all[i + 1]) || (i + 2 < all.Length && all[i + 1] is "and" or "to" && IsNumber(all[i + 2]))))
                    i++;
                continue;
            }

            kept.Append(all[i]).Append(' ');
        }

        return kept.ToString();
    }

    private static bool IsNumber(string word) => word.Length <= 2 && word.All(char.IsDigit);

    public HeaderWords Without(string words) => Has(words) ? new(_text.Replace($" {words} ", " ")) : this;
}
