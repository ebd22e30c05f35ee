using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>Reads the grades that the headings and the set sentences of the body repeat.</summary>
internal static class HeadingGrades
{
    private const int LongestHeading = 4;
    private const int LongestHeadingText = 220;

    /// <summary>The statements that begin at or after one line of content and before another.</summary>
    public static List<GradeStatement> Read(DocumentText document, int start, int end, AreaLabels.LabelSet labels)
    {
        var statements = new List<GradeStatement>();
        for (var i = start; i < end; i++)
        {
            if (ReadHeading(document, i, labels) is { } heading)
                statements.Add(heading);
            else if (ReadSentence(document, i) is { } sentence)
                statements.Add(sentence);
        }

        return statements;
    }

    /// <summary>A label and a grade, together over one to four lines, with or without a colon or a verb between them.</summary>
    private static GradeStatement? ReadHeading(DocumentText document, int index, AreaLabels.LabelSet labels)
    {
        var first = document.Content[index];
        if (!BeginsLikeLabel(first, labels))
            return null;

        var label = "";
        var grade = "";
        for (var length = 1; length <= LongestHeading && index + length <= document.Content.Count; length++)
        {
            var line = document.Content[index + length - 1];
            if (line.Text.Length > LongestHeadingText)
                return null;
            Split(line.Key, out var labelWords, out var gradeWords);
            label = Join(label, labelWords);
            grade = Join(grade, gradeWords);
            if (!labels.IsBeginning(label))
                return null;
            if (labels.Find(label) is { } area && GradeWords.TryReadWhole(grade, out var read) && read is not null && !Continues(document, index + length, labels, label, grade))
                return new GradeStatement(area, read, first) { Last = line };
        }

        return null;
    }

    private static bool BeginsLikeLabel(SourceLine line, AreaLabels.LabelSet labels)
    {
        if (line.Text.Length > LongestHeadingText || !labels.MayBeginWith(line.KeyStart) || !char.IsUpper(line.Text[0]) || IsFormerGrade(line, labels))
            return false;
        Split(line.Key, out var label, out _);
        return label.Length > 0 && labels.IsBeginning(label);
    }

    /// <summary>SIF headings have no colon; the lists of former judgements in re-inspection reports do.</summary>
    private static bool IsFormerGrade(SourceLine line, AreaLabels.LabelSet labels) =>
        labels == AreaLabels.Sif && line.Text.Contains(':', StringComparison.Ordinal);

    /// <summary>Whether the next line still belongs to the heading: "… care and" before "care leavers".</summary>
    private static bool Continues(DocumentText document, int index, AreaLabels.LabelSet labels, string label, string grade)
    {
        if (index >= document.Content.Count || document.FollowsGap(index))
            return false;
        Split(document.Content[index].Key, out var more, out var moreGrade);
        return more.Length > 0 && moreGrade.Length == 0 && grade.Length == 0 && labels.IsBeginning(Join(label, more));
    }

    /// <summary>Parts a line into the words of a label, without a verb or a colon at their end, and the words of a grade.</summary>
    private static void Split(string key, out string label, out string grade)
    {
        var words = LineKey.OfHeading(key).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = words.Length > 0 && IsNumber(words[0]) ? 1 : 0;
        var last = words.Length;
        while (last > first && GradeWords.IsGradeWord(words[last - 1].Trim('.', ':', ',')))
            last--;
        grade = string.Join(' ', words[last..].Select(word => word.Trim('.', ':', ',')));
        while (last > first && words[last - 1] is "is" or "are" or "is:" or "are:" or "-" or ":")
            last--;
        label = string.Join(' ', words[first..last]).TrimEnd(':', ',', '.');
    }

    private static bool IsNumber(string word) => word.All(c => char.IsAsciiDigit(c) || c == '.');

    private static string Join(string left, string right) => left.Length == 0 ? right : right.Length == 0 ? left : left + " " + right;

    /// <summary>The set sentences of SIF reports about adoption and care leavers.</summary>
    private static GradeStatement? ReadSentence(DocumentText document, int index)
    {
        var line = document.Content[index];
        if (line.Text.Length > 600 || !(line.KeyStart == 't' || char.IsAsciiDigit(line.KeyStart)) || !IsSentenceStart(WithoutNumber(line.Key)))
            return null;
        for (var length = 1; length <= 3 && index + length <= document.Content.Count; length++)
        {
            var sentence = WithoutNumber(document.JoinedKey(index, length));
            if (!GradeWords.TryReadAtEnd(FirstSentence(sentence), out var grade, out var before))
                continue;
            if (before.EndsWith(" not", StringComparison.Ordinal))
                return null;
            if (before.Contains("adoption", StringComparison.Ordinal))
                return new GradeStatement(JudgementAreas.Adoption, grade, line) { Last = document.Content[index + length - 1] };
            if (before.Contains("care leavers", StringComparison.Ordinal))
                return new GradeStatement(JudgementAreas.CareLeavers, grade, line) { Last = document.Content[index + length - 1] };
        }

        return null;
    }

    private static bool IsSentenceStart(string key) =>
        key.StartsWith("the graded judgement", StringComparison.Ordinal) || key.StartsWith("the graded judgment", StringComparison.Ordinal);

    private static string FirstSentence(string key)
    {
        var end = key.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? key : key[..end];
    }

    private static string WithoutNumber(string key)
    {
        var space = key.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && IsNumber(key[..space]) ? key[(space + 1)..] : key;
    }
}
