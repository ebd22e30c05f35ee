using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>Reads grades from the words of labels, headings and sentences.</summary>
internal static class GradeWords
{
    private const int LongestVerdict = 160;

    private static readonly (string Phrase, Grade? Grade)[] Phrases =
    [
        ("requires improvement to be good", Grades.RequiresImprovement),
        ("require improvement to be good", Grades.RequiresImprovement),
        ("requiring improvement to be good", Grades.RequiresImprovement),
        ("requires improvement", Grades.RequiresImprovement),
        ("require improvement", Grades.RequiresImprovement),
        ("requiring improvement", Grades.RequiresImprovement),
        ("outstanding", Grades.Outstanding),
        ("inadequate", Grades.Inadequate),
        ("adequate", Grades.Adequate),
        ("good", Grades.Good),
        ("not judged", null),
    ];

    /// <summary>Whether a word can be part of a printed grade.</summary>
    public static bool IsGradeWord(ReadOnlySpan<char> word) => word is
        "outstanding" or "good" or "requires" or "require" or "improvement" or "inadequate" or "adequate"
        or "to" or "be" or "not" or "judged";

    /// <summary>Reads a key that is a grade and nothing else; the grade is null for "not judged".</summary>
    public static bool TryReadWhole(string key, out Grade? grade)
    {
        key = LineKey.OfHeading(key);
        foreach (var (phrase, value) in Phrases)
        {
            if (key == phrase)
            {
                grade = value;
                return true;
            }
        }

        grade = null;
        return false;
    }

    /// <summary>Reads the grade with which a key ends.</summary>
    public static bool TryReadAtEnd(string key, [NotNullWhen(true)] out Grade? grade, out string before)
    {
        key = LineKey.OfHeading(key);
        foreach (var (phrase, value) in Phrases)
        {
            if (value is not null && key.EndsWith(phrase, StringComparison.Ordinal)
                && (key.Length == phrase.Length || key[key.Length - phrase.Length - 1] is ' ' or ':'))
            {
                grade = value;
                before = key[..^phrase.Length].TrimEnd();
                return !before.EndsWith(" be", StringComparison.Ordinal);
            }
        }

        grade = null;
        before = key;
        return false;
    }

    /// <summary>Reads the first grade of a sentence that says what something is, whatever follows it.</summary>
    public static bool TryReadAfterVerb(string key, [NotNullWhen(true)] out Grade? grade)
    {
        var first = LongestVerdict;
        grade = null;
        foreach (var (phrase, value) in Phrases)
        {
            var at = key.IndexOf(phrase, StringComparison.Ordinal);
            if (value is null || at < 0 || at >= first || key.AsSpan(0, at).Contains(". ", StringComparison.Ordinal))
                continue;
            if (phrase.StartsWith("require", StringComparison.Ordinal) || key.AsSpan(0, at).EndsWith(" is ") || key.AsSpan(0, at).EndsWith(" are "))
                (first, grade) = (at, value);
        }

        return grade is not null;
    }

    /// <summary>Reads the grade with which a verdict begins, where a new sentence, joined to the line, follows it.</summary>
    public static bool TryReadBeforeSentence(string text, string verdict, [NotNullWhen(true)] out Grade? grade)
    {
        foreach (var (phrase, value) in Phrases)
        {
            if (value is null || !verdict.StartsWith(phrase + " ", StringComparison.Ordinal))
                continue;
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) + phrase.Length + 1;
            grade = value;
            return at < text.Length && char.IsUpper(text[at]);
        }

        grade = null;
        return false;
    }
}
