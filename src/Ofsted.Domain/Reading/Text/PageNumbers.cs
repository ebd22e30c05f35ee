using System.Globalization;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Follows the printed page numbers from page to page.</summary>
internal static class PageNumbers
{
    /// <summary>The first page number that does not follow the one before it, or null where all run on.</summary>
    public static SourceLine? FindBreak(LineList lines)
    {
        var page = 0;
        var lastPage = 0;
        var last = 0;
        SourceLine? ofPage = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.StartsPage)
            {
                if (Breaks())
                    return ofPage;
                page++;
            }

            if (line.Role == LineRole.Furniture && NumberAtEnd(line.Text) is not null)
                ofPage = line;
        }

        return Breaks() ? ofPage : null;

        bool Breaks()
        {
            if (ofPage is null || NumberAtEnd(ofPage.Text) is not { } number)
                return false;
            if (last > 0 && number != last + (page - lastPage))
                return true;
            (last, lastPage, ofPage) = (number, page, null);
            return false;
        }
    }

    private static int? NumberAtEnd(string text)
    {
        if (PageNumberLine.TryRead(text, out var number))
            return number;
        var digits = text.AsSpan(text.AsSpan().LastIndexOfAnyExceptInRange('0', '9') + 1);
        return digits.Length is > 0 and <= 3 ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
    }
}
