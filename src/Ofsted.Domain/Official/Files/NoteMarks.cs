namespace Ofsted.Domain.Official;

/// <summary>The marks of footnotes behind the text of a cell, such as "[note 2]", "(see note 3)", "(a)" or "*".</summary>
internal static class NoteMarks
{
    private const int LongestSign = 2;

    private static readonly char[] Signs = ['*', '\u2020', '\u2021', '\u00A7', '\u00B9', '\u00B2', '\u00B3', '\u2070', '\u2074', '\u2075', '\u2076', '\u2077', '\u2078', '\u2079'];

    private static readonly string[] Notes = ["note", "see note", "footnote", "see footnote"];

    /// <summary>The text without them; a text that is nothing but a mark stays.</summary>
    public static string Without(string text)
    {
        while (true)
        {
            var rest = text.TrimEnd();
            var start = rest.Length == 0 ? -1 : rest[^1] switch
            {
                ']' => rest.LastIndexOf('['),
                ')' when rest.LastIndexOf('(') is var open and > 0 && IsMark(rest[(open + 1)..^1].Trim()) => open,
                var last when Array.IndexOf(Signs, last) >= 0 => rest.Length - 1,
                _ => -1,
            };
            if (start <= 0)
                return rest;
            text = rest[..start];
        }
    }

    private static bool IsMark(string inner) =>
        (inner.Length is > 0 and <= LongestSign && inner.All(char.IsLetterOrDigit)) || Array.Exists(Notes, note => inner.StartsWith(note, StringComparison.OrdinalIgnoreCase));
}
