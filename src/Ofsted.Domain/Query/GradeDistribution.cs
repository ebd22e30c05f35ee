using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>How often each grade was given, and how often none was.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record GradeDistribution
{
    /// <summary>The grades in the order of <see cref="Grades.All"/>, those never given with 0.</summary>
    public required EquatableList<GradeCount> Counts { get; init; }

    /// <summary>The number without a grade: not inspected, not judged, or an area that the edition does not judge.</summary>
    public required int WithoutGrade { get; init; }

    /// <summary>The number with a grade.</summary>
    public int Graded
    {
        get
        {
            var sum = 0;
            foreach (var item in Counts.AsSpan())
                sum = Bounded.Sum(sum, item.Count);
            return sum;
        }
    }

    /// <summary>The number that are good or outstanding.</summary>
    public int GoodOrBetter => Bounded.Sum(CountOf(Grades.Good), CountOf(Grades.Outstanding));

    /// <summary>The share that are good or outstanding among those with a grade, 0 to 1; null when there are none.</summary>
    public double? ShareGoodOrBetter => Graded == 0 ? null : (double)GoodOrBetter / Graded;

    /// <summary>Counts grades.</summary>
    /// <param name="grades">The grades, null for one without.</param>
    public static GradeDistribution Of(IEnumerable<Grade?> grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        var all = Grades.All;
        Span<int> counts = stackalloc int[all.Count];
        var without = 0;
        foreach (var grade in grades)
        {
            if (grade is null)
                without++;
            else
                counts[all.AsSpan().IndexOf(grade)]++;
        }

        var items = new GradeCount[all.Count];
        for (var i = 0; i < items.Length; i++)
            items[i] = new GradeCount { Grade = all[i], Count = counts[i] };
        return new GradeDistribution { Counts = EquatableList.Create<GradeCount>(items), WithoutGrade = without };
    }

    /// <summary>How often a grade was given.</summary>
    /// <param name="grade">The grade.</param>
    public int CountOf(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        foreach (var item in Counts.AsSpan())
        {
            if (item.Grade == grade)
                return item.Count;
        }

        return 0;
    }

    /// <summary>The share of a grade among all grades given, 0 to 1; null when none was given.</summary>
    /// <param name="grade">The grade.</param>
    public double? ShareOf(Grade grade) => Graded == 0 ? null : (double)CountOf(grade) / Graded;

    /// <summary>The grades that were given and how often, such as "Outstanding: 3, Good: 54".</summary>
    public override string ToString()
    {
        var given = Counts.Where(item => item.Count > 0).Select(item => item.ToString());
        return string.Join(", ", WithoutGrade == 0 ? given : given.Append(string.Create(CultureInfo.InvariantCulture, $"without: {WithoutGrade}")));
    }
}
