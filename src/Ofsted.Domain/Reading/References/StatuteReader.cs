using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.References;

/// <summary>Finds the powers that a document cites, in its text and its footnotes.</summary>
internal static class StatuteReader
{
    private const int LongestLine = 4_000;

    private static readonly (string Words, string Document, string? Place)[] Powers =
    [
        ("section 136", "Education and Inspections Act 2006", "section 136"),
        ("section 152", "Education and Inspections Act 2006", "section 152"),
        ("section 15a", "Children Act 2004", "section 15A"),
        ("section 20 of the children act 2004", "Children Act 2004", "section 20"),
        ("boards (review) regulations 2013", "Local Safeguarding Children Boards (Review) Regulations 2013", null),
    ];

    public static EquatableList<StatutoryReference> Read(DocumentText document)
    {
        var found = new List<StatutoryReference>();
        var isFound = new bool[Powers.Length];
        foreach (var i in document.LinesWith(SetWord.Section).Union(document.LinesWith(SetWord.Regulations)).Order())
        {
            var line = document.Lines[i];
            if (line.Text.Length > LongestLine)
                continue;
            var window = i + 1 < document.Lines.Count ? line.Key + " " + document.Lines[i + 1].Key : line.Key;
            var before = i > 0 ? document.Lines[i - 1].Key + " " + line.Key : line.Key;
            for (var power = 0; power < Powers.Length; power++)
            {
                if (!isFound[power]
                    && (window.Contains(Powers[power].Words, StringComparison.Ordinal) || before.Contains(Powers[power].Words, StringComparison.Ordinal)))
                {
                    isFound[power] = true;
                    found.Add(new StatutoryReference { Document = Powers[power].Document, Place = Powers[power].Place });
                }
            }
        }

        return found.ToEquatableList();
    }
}
