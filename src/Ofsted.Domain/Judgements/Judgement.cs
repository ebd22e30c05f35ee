using NodaTime;
using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A grade awarded for an area, or a statement that the area was not judged.</summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Judgement : IShown
{
    /// <summary>A judgement whose area is set by an initialiser.</summary>
    public Judgement()
    {
    }

    /// <summary>A judgement of an area.</summary>
    /// <param name="area">What was judged.</param>
    /// <param name="grade">The grade, or null when the report says that the area was not judged.</param>
    [SetsRequiredMembers]
    public Judgement(JudgementArea area, Grade? grade)
    {
        ArgumentNullException.ThrowIfNull(area);
        Area = area;
        Grade = grade;
    }

    /// <summary>What was judged.</summary>
    public required JudgementArea Area { get; init; }

    /// <summary>The grade, or null when the report says that the area was not judged.</summary>
    /// <remarks>An area that a report does not mention has no <see cref="Judgement"/> at all.</remarks>
    public Grade? Grade { get; init; }

    /// <summary>Whether the report says that the area was not judged.</summary>
    [MemberNotNullWhen(false, nameof(Grade))]
    public bool NotJudged => Grade is null;

    /// <summary>A judgement that awards a grade.</summary>
    /// <param name="area">What was judged.</param>
    /// <param name="grade">The grade.</param>
    public static Judgement Of(JudgementArea area, Grade grade)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(grade);
        return new Judgement(area, grade);
    }

    /// <summary>A judgement that awards a grade, from an area and a grade in brackets.</summary>
    /// <param name="judged">The area and the grade, such as <c>(JudgementAreas.CareLeavers, Grades.Good)</c>.</param>
    public static implicit operator Judgement((JudgementArea Area, Grade Grade) judged) => Of(judged.Area, judged.Grade);

    IEnumerable<(string Head, object? Value)> IShown.Facts =>
    [
        ("Area", Area.Label),
        ("Grade", (object?)Grade ?? "not judged"),
    ];

    LocalDate? IShown.ShownBy => null;

    /// <summary>The area and the grade, such as "Care leavers: Good".</summary>
    public override string ToString() => Excerpt.OfLine($"{Area.Label}: {Grade?.Label ?? "Not judged"}");
}
