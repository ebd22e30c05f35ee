using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Official;

/// <summary>Reads the grade of a cell.</summary>
internal static class CellGrade
{
    private static readonly Dictionary<string, Grade?> Known = new(StringComparer.Ordinal)
    {
        [" outstanding "] = Grades.Outstanding,
        [" good "] = Grades.Good,
        [" requires improvement "] = Grades.RequiresImprovement,
        [" requires improvement to be good "] = Grades.RequiresImprovement,
        [" requires improvment "] = Grades.RequiresImprovement,
        [" req improvement "] = Grades.RequiresImprovement,
        [" ri "] = Grades.RequiresImprovement,
        [" adequate "] = Grades.Adequate,
        [" satisfactory "] = Grades.Adequate,
        [" inadequate "] = Grades.Inadequate,
        [" 1 "] = Grades.Outstanding,
        [" 2 "] = Grades.Good,
        [" 3 "] = Grades.RequiresImprovement,
        [" 4 "] = Grades.Inadequate,
        [" not judged "] = null,
        [" not judged at this inspection "] = null,
    };

    /// <summary>Whether the text is a grade, or says that the area was not judged: then the grade is null.</summary>
    public static bool TryRead(string text, out Grade? grade)
    {
        var words = HeaderWords.Of(NoteMarks.Without(text)).Text;
        if (Known.TryGetValue(words, out grade))
            return true;
        if (!TryNumbered(words, out var inner))
            return false;
        return Known.TryGetValue(inner, out grade);
    }

    /// <summary>As "2 Good", "Good 2", "Grade 2" or "Grade 2 Good".</summary>
    private static bool TryNumbered(string words, [NotNullWhen(true)] out string? inner)
    {
        var all = words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Where(part => part is not "grade").ToArray();
        var parts = Array.FindAll(all, part => part is not ("1" or "2" or "3" or "4"));
        inner = parts.Length > 0 ? $" {string.Join(" ", parts)} " : all.Length == 1 ? $" {all[0]} " : null;
        return inner is not null && inner != words;
    }
}
