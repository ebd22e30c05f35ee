using System.ComponentModel;

namespace Ofsted.Domain.Query;

/// <summary>Common questions about a grade.</summary>
public static class GradeExtensions
{
    /// <summary>Whether a grade is good or outstanding; an area without a grade is not.</summary>
    /// <param name="grade">The grade, or null.</param>
    public static bool IsGoodOrBetter(this Grade? grade) => grade == Grades.Good || grade == Grades.Outstanding;

    /// <summary>Whether a grade is requires improvement, adequate or inadequate; an area without a grade is not.</summary>
    /// <param name="grade">The grade, or null.</param>
    public static bool IsBelowGood(this Grade? grade) => grade is not null && !grade.IsGoodOrBetter();

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <param name="grades">The grades.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("Grades can be ordered only on a scale: write .Order(JudgementScales.FourPoint).", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IOrderedEnumerable<Grade> Order(this IEnumerable<Grade> grades) =>
        throw new NotSupportedException("Grades can be ordered only on a scale.");

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="grade">Gives the grade of an item.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("Grades can be ordered only on a scale: write .OrderBy(…, JudgementScales.FourPoint); the worst comes first.", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IOrderedEnumerable<T> OrderBy<T>(this IEnumerable<T> items, Func<T, Grade?> grade) =>
        throw new NotSupportedException("Grades can be ordered only on a scale.");

    /// <summary>Does not compile: grades can be ordered only on a scale.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="grade">Gives the grade of an item.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("Grades can be ordered only on a scale: write .OrderByDescending(…, JudgementScales.FourPoint); the best comes first.", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IOrderedEnumerable<T> OrderByDescending<T>(this IEnumerable<T> items, Func<T, Grade?> grade) =>
        throw new NotSupportedException("Grades can be ordered only on a scale.");
}
