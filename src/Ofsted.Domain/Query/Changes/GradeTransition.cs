using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>How the grade of an area moved from one inspection to a later one.</summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record GradeTransition : IShown
{
    /// <summary>The earlier inspection.</summary>
    public required Inspection From { get; init; }

    /// <summary>The later inspection.</summary>
    public required Inspection To { get; init; }

    /// <summary>The two areas and how well they compare.</summary>
    public required LineageStep Comparison { get; init; }

    /// <summary>The earlier grade, or null when there is none.</summary>
    public Grade? FromGrade => From.GradeOf(Comparison.FromArea);

    /// <summary>The later grade, or null when there is none.</summary>
    public Grade? ToGrade => To.GradeOf(Comparison.ToArea);

    /// <summary>How many grades it moved: positive for better, negative for worse; null when the grades cannot be compared.</summary>
    public int? Steps =>
        Comparison.Comparability is Comparability.Exact or Comparability.Broad
        && Comparison.ToEdition.Scale is var scale && scale.Contains(FromGrade) && scale.Contains(ToGrade)
            ? scale.Steps(FromGrade!, ToGrade!)
            : null;

    /// <summary>Which way it moved.</summary>
    public GradeDirection Direction => Steps switch
    {
        null => GradeDirection.NotComparable,
        > 0 => GradeDirection.Improved,
        < 0 => GradeDirection.Declined,
        _ => GradeDirection.Same,
    };

    /// <summary>The transitions between two inspections: the later one's areas in order, then the areas that ended.</summary>
    /// <param name="from">The earlier inspection.</param>
    /// <param name="to">The later inspection.</param>
    /// <returns>
    /// One for each pair of areas that compare, and one for each graded area without a counterpart, whose comparison says
    /// why. Empty when the edition of one is not known.
    /// </returns>
    public static EquatableList<GradeTransition> Between(Inspection from, Inspection to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Edition is not { } fromEdition || to.Edition is not { } toEdition)
            return [];

        return Comparisons(fromEdition, toEdition)
            .Select(comparison => new GradeTransition { From = from, To = to, Comparison = comparison })
            .Where(transition => transition.FromGrade is not null || transition.ToGrade is not null)
            .ToEquatableList();
    }

    IEnumerable<(string Head, object? Value)> IShown.Facts =>
    [
        ("Authority", To.Authority),
        ("From", From.FirstDay),
        ("To", To.FirstDay),
        ("Area", Comparison.ToArea.Label),
        ("Was", FromGrade),
        ("Became", ToGrade),
        ("Change", Direction),
        ("Compares", Comparison.Comparability),
    ];

    LocalDate? IShown.ShownBy => To.FirstDay;

    /// <summary>The areas, the grades and the direction.</summary>
    public override string ToString() =>
        Excerpt.OfLine($"{Comparison.FromArea.Label}: {FromGrade?.Label ?? "none"} to {ToGrade?.Label ?? "none"} ({Direction}, {Comparison.Comparability})");

    private static IEnumerable<LineageStep> Comparisons(FrameworkEdition from, FrameworkEdition to)
    {
        var continued = new HashSet<JudgementArea>();
        foreach (var toArea in to.Areas)
        {
            var sources = from.Areas
                .Select(fromArea => AreaLineage.Compare(from, fromArea.Area, to, toArea.Area))
                .Where(comparison => comparison.Comparability != Comparability.NotComparable)
                .ToList();
            foreach (var source in sources)
            {
                continued.Add(source.FromArea);
                yield return source;
            }

            if (sources.Count == 0)
            {
                continued.Add(toArea.Area);
                yield return AreaLineage.Compare(from, toArea.Area, to, toArea.Area);
            }
        }

        foreach (var ended in from.Areas.Where(area => !continued.Contains(area.Area)))
            yield return AreaLineage.Compare(from, ended.Area, to, ended.Area);
    }
}
