using System.Globalization;
using System.Text;

namespace Ofsted.Domain;

/// <summary>Folds a printed name: capitals, punctuation, dashes, brackets, apostrophes, ampersands, the word "and", and characters that are not seen decide nothing.</summary>
internal sealed class NameFolding
{
    /// <summary>Longer than any name with all its kinds; what is longer is not a name and is not walked to its end.</summary>
    private const int MostLetters = 200;

    private const string And = "and";
    private const string WrittenAmpersand = "&amp;";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private readonly StringBuilder _letters = new();
    private readonly List<int> _starts = [];
    private int _start;
    private bool _isInitial;

    private NameFolding()
    {
    }

    public static AuthorityName Fold(string? name)
    {
        var folding = new NameFolding();
        var text = name.AsSpan();
        for (var i = 0; i < text.Length; i++)
        {
            if (folding._letters.Length > MostLetters)
                return new AuthorityName("", []);
            if (text[i] == '&' && text[i..].StartsWith(WrittenAmpersand, StringComparison.OrdinalIgnoreCase))
                i += WrittenAmpersand.Length - 1;
            folding.Append(text[i]);
        }

        folding.EndWord();
        return new AuthorityName(folding._letters.ToString(), folding._starts);
    }

    private void Append(char character)
    {
        switch (character)
        {
            case '\'' or '`' or '.' or '\0' or '\u00B4' or '\u2018' or '\u2019' or '\u201B' or '\u02B9' or '\u02BB' or '\u02BC' or '\u2032' or '\uFF07':
                break;
            case >= '\uFF01' and <= '\uFF5E':
                Append((char)(character - '\uFF01' + '!'));
                break;
            case >= '\uFB00' and <= '\uFB06':
                _letters.Append(Ligatures[character - '\uFB00']);
                break;
            default:
                if (char.IsLetterOrDigit(character))
                    _letters.Append(char.ToLowerInvariant(character));
                else if (char.IsAscii(character) || !IsUnseen(character))
                    EndWord();
                break;
        }
    }

    /// <summary>Ends a word; initials that are printed apart, as in "M B C", are one.</summary>
    private void EndWord()
    {
        if (_letters.Length == _start)
            return;
        var isInitial = _letters.Length - _start == 1;
        if (_letters.Length - _start == And.Length && _letters.ToString(_start, And.Length) == And)
            _letters.Length = _start;
        else if (!isInitial || !_isInitial)
            _starts.Add(_start);
        (_start, _isInitial) = (_letters.Length, isInitial);
    }

    private static bool IsUnseen(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;
}
