namespace Ofsted.Domain.Reading.Parts;

/// <summary>Reads the sentence on the front page of a SIF report that gives the overall judgement.</summary>
internal static class OverallReader
{
    private const int LongestSentence = 3;

    public static GradeStatement? Read(DocumentText document, int end)
    {
        for (var i = 0; i < end; i++)
        {
            var line = document.Content[i];
            if (!line.Key.StartsWith("the overall judgement", StringComparison.Ordinal) && !line.Key.StartsWith("childrens service", StringComparison.Ordinal)
                && !line.Key.StartsWith("the overall judgment", StringComparison.Ordinal) && !line.Key.StartsWith("services for children in", StringComparison.Ordinal))
            {
                continue;
            }

            for (var length = 1; length <= LongestSentence && i + length <= document.Content.Count; length++)
            {
                var sentence = document.JoinedKey(i, length);
                if (sentence.Length < 200 && GradeWords.TryReadAtEnd(sentence, out var grade, out var before)
                    && !before.EndsWith(" not", StringComparison.Ordinal))
                {
                    return new GradeStatement(JudgementAreas.OverallEffectiveness, grade, line);
                }
            }
        }

        return null;
    }
}
