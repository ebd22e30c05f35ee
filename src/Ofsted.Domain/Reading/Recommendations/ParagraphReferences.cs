using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>Reads references such as "(paragraphs 33, 154)" at the end of an item.</summary>
internal static class ParagraphReferences
{
    private const string Word = "paragraph";

    public static EquatableList<int> Read(string text)
    {
        var numbers = new List<int>();
        for (var at = text.IndexOf(Word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Word, at + Word.Length, StringComparison.OrdinalIgnoreCase))
        {
            var i = at + Word.Length;
            if (i < text.Length && text[i] is 's' or 'S')
                i++;
            ReadNumbers(text, i, numbers);
        }

        return numbers.ToEquatableList();
    }

    private static void ReadNumbers(string text, int i, List<int> numbers)
    {
        while (i < text.Length)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                _ = Digits.TryRead(text, ref i, 4, out var number);
                numbers.Add(number);
            }
            else if (text[i] is ' ' or ',' or ';' or '&')
                i++;
            else if (text.AsSpan(i).StartsWith("and ", StringComparison.OrdinalIgnoreCase))
                i += 4;
            else
                return;
        }
    }
}
