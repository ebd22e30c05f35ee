using System.Globalization;

namespace Ofsted.Domain.Official;

/// <summary>The numbers, words and signs of a text, in which days are looked for.</summary>
internal sealed class DayWords
{
    public static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly string[] Suffixes = ["st", "nd", "rd", "th"];

    private readonly List<string> _all = [];

    public DayWords(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var isDigit = IsDigit(text[i]);
            i++;
            while (i < text.Length && (isDigit ? IsDigit(text[i]) : char.IsLetter(text[start]) && char.IsLetter(text[i])))
                i++;
            _all.Add(text[start..i]);
            if (isDigit && i + 1 < text.Length && Array.Exists(Suffixes, suffix => string.Compare(text, i, suffix, 0, 2, StringComparison.OrdinalIgnoreCase) == 0) && (i + 2 == text.Length || !char.IsLetter(text[i + 2])))
                i += 2;
        }
    }

    public int Count => _all.Count;

    public bool Is(int place, string word) => place < Count && string.Equals(_all[place], word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int place, params string[] words) => Array.Exists(words, word => Is(place, word));

    public bool IsWeekday(int place) => IsWord(place) && _all[place].Length >= 3 && Array.Exists(Days, day => _all[place].StartsWith(day, StringComparison.OrdinalIgnoreCase));

    public bool IsWord(int place) => place < Count && char.IsLetter(_all[place][0]);

    public bool HasNumberFrom(int place) => _all.FindIndex(Math.Min(place, Count), word => IsDigit(word[0])) >= 0;

    /// <summary>The number at a place, where it has so many digits.</summary>
    public int? Number(int place, int fewest, int most) =>
        place < Count && IsDigit(_all[place][0]) && _all[place].Length >= fewest && _all[place].Length <= most ? int.Parse(_all[place], NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>The month that a word names, from its first three letters on.</summary>
    public int? Month(int place)
    {
        if (!IsWord(place) || _all[place].Length < 3)
            return null;
        var found = Array.FindIndex(Months, month => _all[place].StartsWith(month, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : found + 1;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
