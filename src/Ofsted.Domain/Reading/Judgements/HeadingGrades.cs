using System.Buffers;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>Reads the grades that the headings and the set sentences of the body repeat.</summary>
internal static class HeadingGrades
{
    private const int LongestHeading = 4;
    private const int LongestHeadingText = 220;

    private const int LongestSentenceText = 600;

    private const string SentenceStart = "the graded ";

    private static readonly KeyBeginnings SifBeginnings = new([.. AreaLabels.Sif.Labels, SentenceStart]);

    private static readonly KeyBeginnings IlacsBeginnings = new([.. AreaLabels.Ilacs.Labels, SentenceStart]);

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>The statements that begin at or after a line of content.</summary>
    public static List<GradeStatement> Read(DocumentText document, int start, AreaLabels.LabelSet labels)
    {
        var statements = new List<GradeStatement>();
        var beginnings = labels == AreaLabels.Sif ? SifBeginnings : IlacsBeginnings;
        foreach (var i in document.ContentPossiblyBeginning(beginnings))
        {
            if (i >= start && (ReadHeading(document, i, labels) ?? ReadSentence(document, i)) is { } statement)
                statements.Add(statement);
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
            var parts = Split(line.HeadingKey);
            label = Join(label, parts.Label);
            grade = Join(grade, parts.Grade);
            if (!labels.IsBeginning(label))
                return null;
            if (labels.Find(label) is { } area && GradeWords.TryReadWhole(grade, out var read) && read is not null && !Continues(document, index + length, labels, label, grade))
                return new GradeStatement(area, read, first) { Last = line };
        }

        return null;
    }

    private static bool BeginsLikeLabel(SourceLine line, AreaLabels.LabelSet labels)
    {
        if (line.Text.Length > LongestHeadingText || !char.IsUpper(line.Text[0]))
            return false;
        var label = Split(line.HeadingKey).Label;
        return label.Length > 0 && labels.IsBeginning(label) && !IsFormerGrade(line, labels);
    }

    /// <summary>SIF headings have no colon; the lists of former judgements in re-inspection reports do.</summary>
    private static bool IsFormerGrade(SourceLine line, AreaLabels.LabelSet labels) =>
        labels == AreaLabels.Sif && line.Text.Contains(':', StringComparison.Ordinal);

    /// <summary>Whether the next line still belongs to the heading: "… care and" before "care leavers".</summary>
    private static bool Continues(DocumentText document, int index, AreaLabels.LabelSet labels, string label, string grade)
    {
        if (index >= document.Content.Count || document.FollowsGap(index))
            return false;
        var more = Split(document.Content[index].HeadingKey);
        return more.Label.Length > 0 && more.Grade.Length == 0 && grade.Length == 0 && labels.IsBeginning(Join(label, more.Label));
    }

    /// <summary>Parts a line into the words of a label, without a verb or a colon at their end, and the words of a grade.</summary>
    private static LabelAndGrade Split(string headingKey)
    {
        var label = WithoutNumber(headingKey);
        var grade = "";
        while (LastWord(label).Trim(".:,") is { IsEmpty: false } word && GradeWords.IsGradeWord(word))
        {
            grade = Join(word, grade);
            label = WithoutLastWord(label);
        }

        while (LastWord(label) is "is" or "are" or "is:" or "are:" or "-" or ":")
            label = WithoutLastWord(label);
        return new LabelAndGrade(label.TrimEnd(":,."), grade);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> words) => words[(words.LastIndexOf(' ') + 1)..];

    private static ReadOnlySpan<char> WithoutLastWord(ReadOnlySpan<char> words) => words[..Math.Max(0, words.LastIndexOf(' '))];

    private static string Join(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.IsEmpty ? right.ToString() : right.IsEmpty ? left.ToString() : $"{left} {right}";

    /// <summary>The set sentences of SIF reports about adoption and care leavers.</summary>
    private static GradeStatement? ReadSentence(DocumentText document, int index)
    {
        var line = document.Content[index];
        if (line.Text.Length > LongestSentenceText || !IsSentenceStart(WithoutNumber(line.Key)))
            return null;
        for (var length = 1; length <= 3 && index + length <= document.Content.Count; length++)
        {
            var sentence = WithoutNumber(document.JoinedKey(index, length)).ToString();
            if (!GradeWords.TryReadAtEnd(FirstSentence(sentence), out var grade, out var before))
                continue;
            if (before.EndsWith(" not", StringComparison.Ordinal))
                return null;
            var area = before.Contains("adoption", StringComparison.Ordinal) ? JudgementAreas.Adoption
                : before.Contains("care leavers", StringComparison.Ordinal) ? JudgementAreas.CareLeavers : null;
            if (area is not null)
                return new GradeStatement(area, grade, line) { Last = document.Content[index + length - 1] };
        }

        return null;
    }

    private static bool IsSentenceStart(ReadOnlySpan<char> key) =>
        key.StartsWith("the graded judgement", StringComparison.Ordinal) || key.StartsWith("the graded judgment", StringComparison.Ordinal);

    private static string FirstSentence(string key)
    {
        var end = key.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? key : key[..end];
    }

    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> key)
    {
        var end = key.IndexOfAnyExcept(NumberCharacters);
        if (end < 0)
            return [];
        return end > 0 && key[end] == ' ' ? key[(end + 1)..] : key;
    }

    /// <summary>The words of a label and, in order, those of the grade behind it.</summary>
    private readonly ref struct LabelAndGrade(ReadOnlySpan<char> label, string grade)
    {
        public ReadOnlySpan<char> Label { get; } = label;

        public string Grade { get; } = grade;
    }
}
