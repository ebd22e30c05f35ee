using System.Runtime.InteropServices;
using Ofsted.Domain.Reading.Judgements;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Recommendations;

/// <summary>Reads the numbered paragraphs of a report, whose numbers run on through the document.</summary>
internal static class ParagraphReader
{
    private const int LongestParagraph = 20_000;
    private const int LongestSubheading = 90;

    private static readonly string[] TableRows =
        ["children who need help and protection", "children looked after and achieving", "leadership, management and governance"];

    /// <param name="document">The document.</param>
    /// <param name="statements">The headings and sentences that grade an area: with them the part about the area begins.</param>
    public static EquatableList<NumberedParagraph> Read(DocumentText document, IReadOnlyList<GradeStatement> statements)
    {
        var areas = AreasByLine(statements);
        JudgementArea? area = null;
        var paragraphs = new List<NumberedParagraph>();
        var text = new List<char>();
        NumberedParagraph? current = null;
        string? section = null;
        for (var i = 0; i < document.Content.Count; i++)
        {
            var line = document.Content[i];
            if (areas.TryGetValue(line.Number, out var begun))
            {
                Close();
                area = begun;
                section = StandsUnderHeading(line) ? section : null;
            }
            else if ((document.HeadingAt(i) & (HeadingKinds.List | HeadingKinds.AfterList)) != HeadingKinds.None && !ListItem.Begins(line))
            {
                Close();
                section = line.Text.TrimEnd(':', ' ');
                area = SectionHeadings.KeepsArea(line) ? area : null;
                continue;
            }

            if (ListItem.TryRead(line, out var item) && item.Number is { } number && Continues(paragraphs, current, number) && !IsTableRow(item))
            {
                Close();
                current = new NumberedParagraph { Number = number, Area = area, Section = section, Text = "", Line = line.SourceNumber };
                Append(item.Text);
            }
            else if (IsSubheading(document, i))
            {
                Close();
                section = line.Text;
            }
            else if (current is not null)
                Append(line.Text);
        }

        Close();
        return paragraphs.ToEquatableList();

        void Append(string more)
        {
            if (more.Length == 0 || text.Count > LongestParagraph)
                return;
            if (text.Count > 0 && text[^1] != '-')
                text.Add(' ');
            text.AddRange(more.AsSpan());
        }

        void Close()
        {
            if (current is not null)
                paragraphs.Add(current with { Text = CollectionsMarshal.AsSpan(text).ToString() });
            current = null;
            text.Clear();
        }
    }

    /// <summary>Reports of 2013 print the grade under the heading of its section, others in it.</summary>
    private static bool StandsUnderHeading(SourceLine line) => line.Key.StartsWith("grade ", StringComparison.Ordinal);

    /// <summary>A short line without a full stop, set apart and followed by a numbered paragraph.</summary>
    private static bool IsSubheading(DocumentText document, int index)
    {
        var line = document.Content[index];
        return line.Text.Length <= LongestSubheading && char.IsUpper(line.Text[0]) && line.Text[^1] is not ('.' or ',' or ';' or ':' or ')')
            && document.FollowsGap(index)
            && index + 1 < document.Content.Count && ListItem.TryRead(document.Content[index + 1], out var item) && item.Number is not null;
    }

    /// <summary>The rows of the table on the front page of a SIF report are numbered too.</summary>
    private static bool IsTableRow(ListItem item)
    {
        if (KeyHead.Of(item.Span).First is not ('c' or 'l'))
            return false;
        return LineKey.BeginsWithAny(LineKey.Of(item.Text), TableRows);
    }

    /// <summary>Numbers never restart; the first may be any, and one may be lost.</summary>
    private static bool Continues(List<NumberedParagraph> paragraphs, NumberedParagraph? current, int number)
    {
        var last = current?.Number ?? (paragraphs.Count > 0 ? paragraphs[^1].Number : (int?)null);
        return last is null || (number > last && number <= last + 2);
    }

    /// <summary>Where the parts about each area begin: at the headings and set sentences that grade them.</summary>
    private static Dictionary<int, JudgementArea> AreasByLine(IReadOnlyList<GradeStatement> statements) =>
        statements
            .DistinctBy(statement => statement.Line.Number)
            .ToDictionary(statement => statement.Line.Number, statement => statement.Area);
}
