using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>A period during which an authority held one grade in an area.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record GradeSpell
{
    /// <summary>The area.</summary>
    public required JudgementArea Area { get; init; }

    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The inspections that gave it, one or more, in order.</summary>
    public required EquatableList<Inspection> Inspections { get; init; }

    /// <summary>The inspection that ended it, with another grade or none; null while it lasts.</summary>
    public Inspection? EndedBy { get; init; }

    /// <summary>The authority.</summary>
    public AuthorityReference Authority => Inspections.Count == 0 ? new AuthorityReference() : Inspections[0].Authority;

    /// <summary>The day on which the first report became public, or otherwise the last day on site; null when neither is known.</summary>
    public LocalDate? From => Inspections.Count == 0 ? null : Inspections[0].PublicFrom;

    /// <summary>
    /// The first day after the spell, on which the report that ended it was published or the authority no longer existed; null while it lasts or when
    /// not known.
    /// </summary>
    public LocalDate? Until => EndedBy is null ? Authorities.Resolve(Authority)?.To?.DaysLater(1) : EndedBy.PublicFrom;

    /// <summary>Whether the grade was in force on a day.</summary>
    /// <param name="date">The day.</param>
    public bool IsInForceOn(LocalDate date) => From <= date.InIso() && (Until is { } until ? date.InIso() < until : EndedBy is null);

    /// <summary>The number of days that the spell lasted, or had lasted by a day; null when its beginning is later or not known.</summary>
    /// <param name="asAt">The day up to which a spell is counted that lasts longer.</param>
    public int? DaysBy(LocalDate asAt)
    {
        asAt = asAt.InIso();
        if (From is not { } from || from > asAt)
            return null;
        return Period.DaysBetween(from, Until is { } until && until < asAt ? until : asAt);
    }

    /// <summary>The authority, the area, the grade and the days.</summary>
    public override string ToString() =>
        Excerpt.OfLine($"{Authority}, {Area.Label}: {Grade.Label}, {Shown(From)} to {(EndedBy is null && Until is null ? "now" : Shown(Until))}");

    internal static EquatableList<GradeSpell> Of(EquatableList<Inspection> inspections, JudgementArea area)
    {
        var spells = new List<GradeSpell>();
        for (var first = 0; first < inspections.Count;)
        {
            var grade = inspections[first].GradeOf(area);
            var next = first + 1;
            while (next < inspections.Count && inspections[next].GradeOf(area) == grade && Continues(inspections[first], inspections[next], area))
                next++;
            if (grade is not null)
            {
                spells.Add(new GradeSpell
                {
                    Area = area,
                    Grade = grade,
                    Inspections = EquatableList.Create(inspections.AsSpan()[first..next]),
                    EndedBy = next < inspections.Count ? inspections[next] : null,
                });
            }

            first = next;
        }

        return spells.ToEquatableList();
    }

    /// <summary>One grade under frameworks that judged different services is not one spell.</summary>
    private static bool Continues(Inspection earlier, Inspection later, JudgementArea area) =>
        earlier.Edition == later.Edition
        || (earlier.Edition is { } from && later.Edition is { } to
            && AreaLineage.Compare(from, area, to, area).Comparability != Comparability.NotComparable);

    private static string Shown(LocalDate? date) => date is { } day ? IsoDate.Of(day) : "day not known";
}
