namespace Ofsted.Domain.Reading.Text;

/// <summary>A place in a text that moves on as words and numbers are read.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int place = 0)
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th"];

    public readonly ReadOnlySpan<char> Text = text;

    public int Place { get; set; } = place;

    public readonly bool IsAtEnd => Place >= Text.Length;

    /// <summary>Whether one of some characters is at the place.</summary>
    public readonly bool IsAtAny(ReadOnlySpan<char> characters) => !IsAtEnd && characters.Contains(Text[Place]);

    public void SkipAny(ReadOnlySpan<char> characters)
    {
        while (IsAtAny(characters))
            Place++;
    }

    public void SkipOrdinal() => TrySkipAny(Ordinals);

    public bool TrySkipAny(string[] words)
    {
        foreach (var word in words)
        {
            if (TrySkipWord(word))
                return true;
        }

        return false;
    }

    /// <summary>Passes over a word, in any capitals, that no letter follows.</summary>
    public bool TrySkipWord(string word)
    {
        var end = Place + word.Length;
        if (!Text[Place..].StartsWith(word, StringComparison.OrdinalIgnoreCase) || (end < Text.Length && char.IsAsciiLetter(Text[end])))
            return false;
        Place = end;
        return true;
    }

    /// <summary>Reads a number of some digits at most; false where there are none, or more.</summary>
    public bool TryReadNumber(int most, out int number)
    {
        var end = Place;
        var isRead = Digits.TryRead(Text, ref end, most, out number);
        Place = end;
        return isRead;
    }

    /// <summary>Reads the name of a month, or its first three letters or more.</summary>
    public bool TryReadMonth(out int month)
    {
        var end = Place;
        while (end < Text.Length && char.IsAsciiLetter(Text[end]))
            end++;
        month = MonthNames.Find(Text[Place..end]);
        Place = month == 0 ? Place : end;
        return month > 0;
    }
}
