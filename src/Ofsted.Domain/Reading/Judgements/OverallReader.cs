using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>Reads the sentence on the front page of a SIF report that gives the overall judgement.</summary>
internal static class OverallReader
{
    private const int LongestSentence = 3;

    /// <summary>Finds the sentence and the index of the line after it, which is 0 when there is none.</summary>
    public static GradeStatement? Read(DocumentText document, int end, out int next)
    {
        for (var i = 0; i < end; i++)
        {
            var line = document.Content[i];
            if (!LineKey.BeginsWithAny(line.Key, "the overall judgement", "childrens service", "the overall judgment", "services for children in"))
                continue;
            var longest = LengthBeforeTable(document, i);
            for (var length = 1; length <= longest; length++)
            {
                var sentence = document.JoinedKey(i, length);
                if (sentence.Length < 200 && GradeWords.TryReadAtEnd(sentence, out var grade, out var before)
                    && !before.EndsWith(" not", StringComparison.Ordinal))
                {
                    next = i + length + (EndsWithGood(document, i + length, sentence) ? 1 : 0);
                    return new GradeStatement(JudgementAreas.OverallEffectiveness, grade, line) { Last = document.Content[i + length - 1] };
                }
            }

            if (GradeWords.TryReadAfterVerb(document.JoinedKey(i, longest), out var stated))
            {
                next = i + 1;
                return new GradeStatement(JudgementAreas.OverallEffectiveness, stated, line);
            }
        }

        next = 0;
        return null;
    }

    private static int LengthBeforeTable(DocumentText document, int start)
    {
        var length = 1;
        while (length < LongestSentence && start + length < document.Content.Count && !BeginsTable(document.Content[start + length].Key))
            length++;
        return length;
    }

    private static bool BeginsTable(string key) => char.IsAsciiDigit(key[0]) || key.StartsWith("children who need", StringComparison.Ordinal);

    /// <summary>Whether a sentence that already reads "require improvement" goes on with "to be good" on the next line.</summary>
    private static bool EndsWithGood(DocumentText document, int index, string sentence) =>
        index < document.Content.Count
        && sentence.EndsWith("improvement", StringComparison.Ordinal)
        && document.Content[index].HeadingKey == "to be good";
}
