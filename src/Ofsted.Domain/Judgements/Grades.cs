using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>All grades awarded by the inspections in this library.</summary>
/// <remarks>Source: the published reports of 2013 to 2026, every one of which was read for its grades.</remarks>
public static class Grades
{
    internal static Vocabulary<Grade> Vocabulary { get; } = new("a grade", " FieldSpellings.ParseGrade also reads RI, 2 and the like.");

    /// <summary>The best grade on every scale.</summary>
    public static Grade Outstanding { get; } = Vocabulary.Add(new("outstanding", "Outstanding", 1, "Outstanding (Grade 1)"));

    /// <summary>The second grade on every scale.</summary>
    public static Grade Good { get; } = Vocabulary.Add(new("good", "Good", 2, "Good (Grade 2)"));

    /// <summary>The third grade since the Single Inspection Framework, also printed as "Requires improvement".</summary>
    public static Grade RequiresImprovement { get; } = Vocabulary.Add(new(
        "requires-improvement", "Requires improvement to be good", 3,
        "Requires improvement", "Require improvement", "Require improvement to be good",
        "Requiring improvement", "Requiring improvement to be good"));

    /// <summary>The worst grade on every scale.</summary>
    public static Grade Inadequate { get; } = Vocabulary.Add(new("inadequate", "Inadequate", 4, "Inadequate (Grade 4)"));

    /// <summary>The third grade before the Single Inspection Framework: minimum requirements just met.</summary>
    /// <remarks>It is not <see cref="RequiresImprovement"/>, which replaced it and was meant as stricter.</remarks>
    public static Grade Adequate { get; } = Vocabulary.Add(new("adequate", "Adequate", 3, "Adequate (Grade 3)"));

    /// <summary>Every grade: the current four from best to worst, then <see cref="Adequate"/>.</summary>
    public static EquatableList<Grade> All => Vocabulary.All;

    /// <summary>The grade with a code or a name that documents print, or null.</summary>
    /// <param name="text">Such as "requires-improvement" or "Requires improvement", in any capitals, or null. <see cref="Grade.Parse(string)"/> throws instead.</param>
    public static Grade? Find(string? text) => Vocabulary.Find(text);
}
