namespace Ofsted.Domain.Reading.Text;

/// <summary>A line that is the number of a page and nothing else: "7", "- 7 -", "[7]", "Page 7", "7 | Page", "Page 7 of 30", "7/30".</summary>
internal static class PageNumberLine
{
    private const int Longest = 20;
    private const int MostDigits = 3;
    private const string Frame = " |[]-–—";

    private static readonly string[] Words = ["page", "p."];

    /// <summary>Reads the number of the page; false where the line holds more.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out int number)
    {
        number = 0;
        if (line.Length is 0 or > Longest || !line.ContainsAnyInRange('0', '9'))
            return false;
        var cursor = new TextCursor(line);
        var hasWord = TryPassWord(ref cursor);
        if (!cursor.TryReadNumber(MostDigits, out number))
            return false;
        return TryPassTotal(ref cursor, number) && (TryPassWord(ref cursor) is var hasWordAfter) && !(hasWord && hasWordAfter) && cursor.IsAtEnd;
    }

    /// <summary>Passes over the frame of a number, and the word for a page in it.</summary>
    private static bool TryPassWord(ref TextCursor cursor)
    {
        cursor.SkipAny(Frame);
        var isPassed = cursor.TrySkipAny(Words);
        cursor.SkipAny(Frame);
        return isPassed;
    }

    /// <summary>Passes over the number of all pages, which is none below that of this one.</summary>
    private static bool TryPassTotal(ref TextCursor cursor, int number)
    {
        var start = cursor.Place;
        cursor.SkipAny(" ");
        var isTotal = cursor.IsAtAny("/") || cursor.TrySkipWord("of");
        cursor.SkipAny(" /");
        if (isTotal)
            return cursor.TryReadNumber(MostDigits, out var total) && total >= number;
        cursor.Place = start;
        return true;
    }
}
