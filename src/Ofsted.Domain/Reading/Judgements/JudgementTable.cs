using System.Buffers;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>
/// Reads a table of judgements whatever its shape: labels and grades may each run over several lines and be beside,
/// above or below each other.
/// </summary>
/// <remarks>
/// Every line of the table is a piece of a label, the words of a grade, or both; every other line is ignored. The pieces
/// are put together to labels and to grades, each in the order of the table, and the two rows are laid side by side.
/// </remarks>
internal static class JudgementTable
{
    private const int LongestTableLine = 160;
    private const int ShortestProse = 40;
    private const int FewestRows = 4;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.)");

    public static TableReading Read(DocumentText document, int start, int end, AreaLabels.LabelSet labels)
    {
        var table = new TableReading();
        var partial = "";
        SourceLine? partialStart = null;
        var gradeWords = new List<(string Word, SourceLine Line)>();
        for (var i = start; i < end; i++)
        {
            var line = document.Content[i];
            if (!TrySplit(line, labels, out var label, out var words))
            {
                if (IsComplete(table, gradeWords) && line.Text.Length > ShortestProse)
                    break;
                continue;
            }

            if (RepeatsRow(table, labels, label) && IsComplete(table, gradeWords))
                break;

            foreach (var word in words)
                gradeWords.Add((word, line));
            if (label.Length == 0)
                continue;

            var longer = partial.Length == 0 ? label : partial + " " + label;
            if (partial.Length > 0 && !labels.IsBeginning(longer))
                longer = label;

            if (!labels.IsBeginning(longer))
            {
                partial = "";
                continue;
            }

            partialStart = longer == label ? line : partialStart;
            partial = longer;
            if (labels.Find(partial) is { } area)
                table.Begin(area, partialStart!, line);
        }

        table.Grades.AddRange(AssembleGrades(gradeWords));
        table.IsWhole = labels.IsWholeTable(table.Rows.ConvertAll(row => row.Area));
        return table;
    }

    /// <summary>Whether prose now means that the table has ended: it has rows enough, and a grade for each.</summary>
    private static bool IsComplete(TableReading table, List<(string Word, SourceLine Line)> gradeWords) =>
        table.Rows.Count >= FewestRows && AssembleGrades(gradeWords).Count == table.Rows.Count;

    /// <summary>A label that the table has already: what follows is another list, such as that of former judgements.</summary>
    private static bool RepeatsRow(TableReading table, AreaLabels.LabelSet labels, string label) =>
        labels.Find(label) is { } area && table.Rows.Exists(row => row.Area == area);

    /// <summary>Separates a line into a piece of a label and the words of a grade, wherever they are.</summary>
    private static bool TrySplit(SourceLine line, AreaLabels.LabelSet labels, out string label, out List<string> gradeWords)
    {
        label = "";
        gradeWords = [];
        if (line.Text.Length > LongestTableLine || !HoldsOnlyWordsOfLabels(line.Key, labels))
            return false;

        var labelWords = new List<string>();
        foreach (var word in line.Key.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = Bare(word);
            if (GradeWords.IsGradeWord(bare))
                gradeWords.Add(bare.ToString());
            else if (labelWords.Count > 0 || !IsRowNumber(word))
                labelWords.Add(word);
        }

        label = LineKey.OfHeading(string.Join(' ', labelWords));
        if (label.Length == 0)
            return gradeWords.Count > 0;
        return labels.IsPiece(label);
    }

    /// <summary>Whether no word but the last is one that neither labels nor grades have: tells prose from rows without a new string.</summary>
    private static bool HoldsOnlyWordsOfLabels(ReadOnlySpan<char> key, AreaLabels.LabelSet labels)
    {
        ReadOnlySpan<char> last = [];
        foreach (var range in key.Split(' '))
        {
            var word = key[range];
            if (GradeWords.IsGradeWord(Bare(word)) || (last.IsEmpty && IsRowNumber(word)))
                continue;
            if (!last.IsEmpty && !labels.IsPiece(last))
                return false;
            last = word;
        }

        return true;
    }

    /// <summary>A word without the punctuation and the footnote digit stuck to its end.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        var bare = word.TrimEnd(".,;:0123456789");
        return bare.IsEmpty ? word : bare;
    }

    private static bool IsRowNumber(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= 4 && char.IsAsciiDigit(word[0]) && !word.ContainsAnyExcept(NumberCharacters);

    private static List<TableGrade> AssembleGrades(List<(string Word, SourceLine Line)> words)
    {
        var grades = new List<TableGrade>();
        for (var i = 0; i < words.Count; i++)
        {
            var (word, line) = words[i];
            if (word is "requires" or "require" && WordAt(i + 1) == "improvement")
            {
                i++;
                if (WordAt(i + 1) == "to" && WordAt(i + 2) == "be" && WordAt(i + 3) == "good")
                    i += 3;
                grades.Add(new TableGrade(Grades.RequiresImprovement, line, words[i].Line));
            }
            else if (word == "not" && WordAt(i + 1) == "judged")
            {
                i++;
                grades.Add(new TableGrade(null, line, words[i].Line));
            }
            else if (GradeWords.TryReadWhole(word, out var grade) && grade is not null && (i == 0 || words[i - 1].Word != "be"))
            {
                grades.Add(new TableGrade(grade, line, line));
            }
        }

        return grades;

        string? WordAt(int index) => index < words.Count ? words[index].Word : null;
    }
}
