using System.Text;

namespace Ofsted.Domain.Official;

/// <summary>The words of a header in small letters with one blank around each, so that whole words can be looked for.</summary>
internal readonly struct HeaderWords
{
    private readonly string _text;

    private HeaderWords(string text) => _text = text;

    public bool IsEmpty => _text.Length <= 1;

    public string Text => _text;

    public static HeaderWords Of(string header)
    {
        var text = new StringBuilder(header.Length + 2).Append(' ');
        var isNote = false;
        foreach (var c in header)
        {
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
        return new HeaderWords(text.ToString());
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

    public HeaderWords Without(string words) => Has(words) ? new(_text.Replace($" {words} ", " ")) : this;
}
