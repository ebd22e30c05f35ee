namespace Ofsted.Domain;

/// <summary>Which grades of overall effectiveness the other judgements of an inspection allow.</summary>
/// <remarks>
/// The answer is a set, and a single grade in two cases only: a key judgement that forces <em>inadequate</em>, and key
/// judgements that are all equal. Everything else is the inspectors' decision: the same judgements have led to two
/// different overall grades. Source: 476 published reports, none of which contradicts it; the frameworks' own paragraphs
/// were not read.
/// </remarks>
public static class PermittedOverall
{
    /// <summary>The grades that overall effectiveness may have, from best to worst.</summary>
    /// <param name="edition">The framework edition.</param>
    /// <param name="judgements">The judgements of the inspection; overall effectiveness among them is disregarded.</param>
    /// <returns>
    /// The permitted grades. Empty when the edition makes no overall judgement. Where a key judgement is missing, only
    /// what the others force is excluded.
    /// </returns>
    public static EquatableList<Grade> For(FrameworkEdition edition, IEnumerable<Judgement> judgements)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(judgements);
        if (!edition.HasOverall)
            return [];

        var scale = edition.Scale;
        var made = judgements.ToList();
        var keys = made
            .Where(judgement => scale.Contains(judgement.Grade) && edition.Find(judgement.Area)?.Role == JudgementRole.Key)
            .ToList();
        if (edition == FrameworkEditions.LookedAfter2013)
            return scale.Grades;

        var isIlacs = edition != FrameworkEditions.Sif2013;
        if (keys.Any(key => key.Grade == Grades.Inadequate && !(isIlacs && key.Area == JudgementAreas.ImpactOfLeaders)))
            return [Grades.Inadequate];

        if (keys.Count == 0 || !edition.KeyAreas.All(IsDecided))
            return scale.Grades;

        var best = keys.Min(key => scale.Rank(key.Grade!));
        var worst = keys.Max(key => scale.Rank(key.Grade!));
        return scale.Grades
            .Where(grade => scale.Rank(grade) >= best && scale.Rank(grade) <= worst)
            .ToEquatableList();

        bool IsDecided(EditionArea area) => made.Exists(judgement => judgement.Area == area.Area
            && (scale.Contains(judgement.Grade) || (judgement.NotJudged && area.MayBeNotJudged)));
    }
}
