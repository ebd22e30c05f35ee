using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>Reads the headings that grade the Local Safeguarding Children Board.</summary>
internal static class LscbReader
{
    private const int LongestHeading = 3;
    private const int LongestLine = 2_000;

    private static readonly string[] Beginnings =
    [
        "the judgement for the effectiveness of the ", "the judgment for the effectiveness of the ", "the judgement on the effectiveness of the ",
        "the effectiveness of the ", "effectiveness of the ", "the ",
    ];

    private static readonly string[] Boards =
    [
        "local safeguarding children board (lscb)", "local safeguarding childrens board (lscb)", "local safeguarding children board",
        "local safeguarding childrens board", "local safeguarding board", "local safeguarding children", "lscb",
    ];

    private static readonly KeyBeginnings Headings = new(
        "the judgement for", "the judgment for", "the judgement on", "the effectiveness of the", "effectiveness of the", "the local safeguarding", "local safeguarding", "the lscb", "lscb");

    public static List<GradeStatement> Read(DocumentText document)
    {
        var statements = new List<GradeStatement>();
        foreach (var i in document.ContentBeginning(Headings))
        {
            if (ReadAt(document, i) is { } statement)
                statements.Add(statement);
        }

        return statements;
    }

    private static GradeStatement? ReadAt(DocumentText document, int index)
    {
        var line = document.Content[index];
        if (line.Text.Length > LongestLine || !MentionsBoard(line.Key))
            return null;
        for (var length = 1; length <= LongestHeading && index + length <= document.Content.Count; length++)
        {
            var key = document.JoinedKey(index, length);
            if (key.Length > 240)
                return null;
            if (AfterBoard(key) is { } verdict && GradeWords.TryReadWhole(WithoutVerb(verdict), out var grade) && grade is not null)
                return new GradeStatement(JudgementAreas.Lscb, grade, line) { Last = document.Content[index + length - 1] };
            if (length == 1 && AfterBoard(key) is { } more && GradeWords.TryReadBeforeSentence(line.Text, WithoutVerb(more), out var stated))
                return new GradeStatement(JudgementAreas.Lscb, stated, line);
        }

        return null;
    }

    private static bool MentionsBoard(string key) => LineKey.HoldsAny(key, "local safeguarding", "lscb", "effectiveness of the");

    private static string? AfterBoard(string key)
    {
        var beginning = Array.Find(Beginnings, start => key.StartsWith(start, StringComparison.Ordinal)) ?? "";
        var rest = key[beginning.Length..];
        var board = Array.Find(Boards, name => rest.StartsWith(name, StringComparison.Ordinal));
        if (board is null)
            return null;
        rest = rest[board.Length..].TrimStart(' ', ':', '-');
        return AfterBoard(rest) ?? rest;
    }

    private static string WithoutVerb(string verdict) =>
        LineKey.BeginsWithAny(verdict, "is ", "are ") ? verdict[(verdict.IndexOf(' ', StringComparison.Ordinal) + 1)..] : verdict;
}
