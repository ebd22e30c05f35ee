using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.References;

/// <summary>Reads in SIF reports since when the leaders of the area are in post.</summary>
internal static class OfficeReader
{
    private const string InPost = "in post since";
    private const int LongestLine = 400;
    private const int LongestDate = 30;

    private static readonly (string Words, PublicOffice Office)[] Offices =
    [
        ("director of childrens services", PublicOffice.DirectorOfChildrensServices),
        ("dcs", PublicOffice.DirectorOfChildrensServices),
        ("chief executive", PublicOffice.ChiefExecutive),
        ("chair of the", PublicOffice.BoardChair),
        ("independent chair", PublicOffice.BoardChair),
        ("lscb chair", PublicOffice.BoardChair),
    ];

    public static EquatableList<OfficeHolder>? Read(DocumentContext context)
    {
        if (context.Kind is not (DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport))
            return null;
        var document = context.Document;

        var holders = new List<OfficeHolder>();
        foreach (var i in LinesToLookAt(document))
        {
            var end = document.JoinedKey(i, 2);
            var place = end.IndexOf(InPost, StringComparison.Ordinal);
            if (place >= 0 && place < document.Content[i].Key.Length && end.Length <= LongestLine && HolderOf(Before(document, i) + end[..place], end[(place + InPost.Length)..]) is { } holder)
                holders.Add(holder);
        }

        return holders.ToEquatableList();
    }

    /// <summary>The lines in which the words are, or at whose end they begin.</summary>
    private static IEnumerable<int> LinesToLookAt(DocumentText document)
    {
        var next = 0;
        foreach (var line in document.ContentWith(SetWord.Post))
        {
            for (var i = Math.Max(next, line - 1); i <= line; i++)
                yield return i;
            next = line + 1;
        }
    }

    private static string Before(DocumentText document, int index) => index == 0 || document.Content[index - 1].Key.Length > LongestLine ? "" : document.Content[index - 1].Key + " ";

    private static OfficeHolder? HolderOf(string before, string after)
    {
        var (place, office) = (-1, PublicOffice.Unspecified);
        foreach (var (words, named) in Offices)
        {
            if (before.LastIndexOf(words, StringComparison.Ordinal) is var at && at > place)
                (place, office) = (at, named);
        }

        var (year, month) = MonthText.FindIn(after[..Math.Min(after.Length, LongestDate)]);
        return place < 0 || year is null ? null : new OfficeHolder { Office = office, Year = year, Month = month };
    }
}
