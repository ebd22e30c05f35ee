namespace Ofsted.Domain;

/// <summary>An ordered set of grades that an inspection framework awards.</summary>
/// <remarks>
/// As a comparer it sorts from worst to best, and refuses a grade that is not on the scale: whether <em>adequate</em>
/// was better than <em>requires improvement</em> has no answer.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed class JudgementScale : IComparer<Grade?>
{
    internal JudgementScale(string code, string name, EquatableList<Grade> bestFirst, Citation source)
    {
        Code = code;
        Name = name;
        Grades = bestFirst;
        Source = source;
    }

    /// <summary>The permanent code, such as <c>four-point</c>.</summary>
    public string Code { get; }

    /// <summary>A readable name.</summary>
    public string Name { get; }

    /// <summary>The grades from best to worst.</summary>
    public EquatableList<Grade> Grades { get; }

    /// <summary>Where the scale comes from.</summary>
    public Citation Source { get; }

    /// <summary>Whether a grade is on the scale; false for null.</summary>
    /// <param name="grade">A grade, or null.</param>
    public bool Contains(Grade? grade) => grade is not null && IndexOf(grade) >= 0;

    /// <summary>The place of a grade on the scale, 1 for the best.</summary>
    /// <param name="grade">A grade of this scale.</param>
    /// <exception cref="ArgumentException">The grade is not on this scale.</exception>
    public int Rank(Grade grade)
    {
        ArgumentNullException.ThrowIfNull(grade);
        var index = IndexOf(grade);
        return index >= 0
            ? index + 1
            : throw new ArgumentException($"'{grade.Label}' is not on the scale '{Name}'.", nameof(grade));
    }

    /// <summary>Compares two grades: negative when <paramref name="x"/> is worse, positive when it is better.</summary>
    /// <param name="x">A grade of this scale; null sorts before every grade.</param>
    /// <param name="y">A grade of this scale; null sorts before every grade.</param>
    /// <exception cref="ArgumentException">A grade is not on this scale.</exception>
    public int Compare(Grade? x, Grade? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        _ => Rank(y).CompareTo(Rank(x)),
    };

    /// <summary>Whether one grade is better than another.</summary>
    /// <param name="grade">A grade of this scale.</param>
    /// <param name="other">A grade of this scale.</param>
    /// <exception cref="ArgumentException">A grade is not on this scale.</exception>
    public bool IsBetter(Grade grade, Grade other) => Steps(other, grade) > 0;

    /// <summary>How many steps apart two grades are: positive for better, negative for worse, 0 for the same.</summary>
    /// <param name="from">The earlier grade, on this scale.</param>
    /// <param name="to">The later grade, on this scale.</param>
    /// <exception cref="ArgumentException">A grade is not on this scale.</exception>
    public int Steps(Grade from, Grade to) => Rank(from) - Rank(to);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private int IndexOf(Grade grade)
    {
        for (var i = 0; i < Grades.Count; i++)
        {
            if (ReferenceEquals(Grades[i], grade))
                return i;
        }

        return -1;
    }
}
