using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>Reads grades from the words of labels, headings and sentences.</summary>
internal static class GradeWords
{
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
    public static bool IsGradeWord(string word) => word is
        "outstanding" or "good" or "requires" or "require" or "improvement" or "inadequate" or "adequate"
        or "to" or "be" or "not" or "judged";

    /// <summary>Reads a key that is a grade and nothing else; the grade is null for "not judged".</summary>
    public static bool TryReadWhole(string key, out Grade? grade)
    {
        key = LineKeyEnd(key);
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
        key = LineKeyEnd(key);
        foreach (var (phrase, value) in Phrases)
        {
            if (value is not null && key.EndsWith(phrase, StringComparison.Ordinal)
                && (key.Length == phrase.Length || key[key.Length - phrase.Length - 1] is ' ' or ':'))
            {
                grade = value;
                before = key[..^phrase.Length].TrimEnd();
                return true;
            }
        }

        grade = null;
        before = key;
        return false;
    }

    private static string LineKeyEnd(string key) => Lines.LineKey.OfHeading(key);
}
