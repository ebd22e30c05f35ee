using System.ComponentModel;

namespace Ofsted.Domain.Query;

/// <summary>What the field asks of a grade.</summary>
public static class GradeExtensions
{
    /// <summary>Whether a grade is good or outstanding; an area without a grade is not.</summary>
    /// <param name="grade">The grade, or null.</param>
    public static bool IsGoodOrBetter(this Grade? grade) => grade == Grades.Good || grade == Grades.Outstanding;

    /// <summary>Whether a grade is requires improvement, adequate or inadequate; an area without a grade is not.</summary>
    /// <param name="grade">The grade, or null.</param>
    public static bool IsBelowGood(this Grade? grade) => grade is not null && !grade.IsGoodOrBetter();

    /// <summary>Does not compile: a grade has an order on a scale only.</summary>
    /// <param name="grades">The grades.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    [Obsolete("A grade has an order on a scale only: write .Order(JudgementScales.FourPoint).", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IOrderedEnumerable<Grade> Order(this IEnumerable<Grade> grades) =>
        throw new NotSupportedException("A grade has an order on a scale only.");
}
