namespace Ofsted.Domain.Data;

/// <summary>What a dataset holds of an event once it knows what another source says of it.</summary>
/// <remarks>A document goes before statistics, and a later reading of a document before what was held. What a source does not state stays.</remarks>
internal static class EventUpdate
{
    /// <summary>The event after the other source, which both have the same type.</summary>
    public static InspectionEvent Of(InspectionEvent held, InspectionEvent other)
    {
        var fillsOnly = other.IsFromStatistics;
        var isReplaced = held.IsFromStatistics && !other.IsFromStatistics;
        var (basis, taken) = (new List<ValueBasis>(), new HashSet<string>(StringComparer.Ordinal));
        T Choose<T>(string member, T one, T two, bool has, bool hasOther)
        {
            var takes = hasOther && (!has || (!fillsOnly && !EqualityComparer<T>.Default.Equals(one, two)) || isReplaced);
            if (takes && other.Basis.Any(item => item.Member == member && item.Origin == ValueOrigin.Inferred) && has)
                takes = false;
            if (takes)
                taken.Add(member);
            return takes ? two : one;
        }

        var result = held with
        {
            Edition = Choose("edition", held.Edition, other.Edition, held.Edition is not null, other.Edition is not null),
            Activity = Choose("activity", held.Activity, other.Activity, held.Activity is not null, other.Activity is not null),
            Fieldwork = Choose("fieldwork", held.Fieldwork, other.Fieldwork, held.Fieldwork.Count > 0, other.Fieldwork.Count > 0),
            Published = Choose("published", held.Published, other.Published, held.Published is not null, other.Published is not null),
            Totals = Choose("totals", held.Totals, other.Totals, held.Totals is not null, other.Totals is not null),
            Source = held.Source ?? other.Source,
        };
        result = (result, other) switch
        {
            (Inspection inspection, Inspection from) => inspection with { Judgements = Judgements(inspection, from, Choose) },
            (Visit visit, Visit from) => visit with { Topics = Choose("topics", visit.Topics, from.Topics, visit.Topics.Count > 0, from.Topics.Count > 0 && !HasOtherTopics(held, other)) },
            (AreaInspection area, AreaInspection from) => area with
            {
                Theme = Choose("theme", area.Theme, from.Theme, area.Theme is not null, from.Theme is not null),
                Outcome = Choose("outcome", area.Outcome, from.Outcome, area.Outcome is not null, from.Outcome is not null),
                WrittenStatementRequired = Choose(
                    "writtenStatementRequired", area.WrittenStatementRequired, from.WrittenStatementRequired, area.WrittenStatementRequired is not null, from.WrittenStatementRequired is not null),
                PrincipalAuthority = Choose("principalAuthority", area.PrincipalAuthority, from.PrincipalAuthority, area.PrincipalAuthority is not null, from.PrincipalAuthority is not null),
                StatementDue = Choose("statementDue", area.StatementDue, from.StatementDue, area.StatementDue is not null, from.StatementDue is not null),
                FollowUp = Choose("followUp", area.FollowUp, from.FollowUp, area.FollowUp.Count > 0, from.FollowUp.Count > 0),
                Inspectorates = Choose("inspectorates", area.Inspectorates, from.Inspectorates, area.Inspectorates.Count > 0, from.Inspectorates.Count > 0),
            },
            _ => result,
        };
        if (taken.Count == 0)
            return result;
        basis.AddRange(held.Basis.Where(item => !taken.Contains(item.Member)));
        basis.AddRange(other.Basis.Where(item => taken.Contains(item.Member)));
        return result with { Basis = basis.ToEquatableList() };
    }

    /// <summary>Whether statistics say something other than a document does: the first day, or a grade.</summary>
    public static bool Contradicts(InspectionEvent held, InspectionEvent other) =>
        other.IsFromStatistics
        && (held.FirstDay != other.FirstDay && held.FirstDay is not null && other.FirstDay is not null
            || (held is Inspection one && other is Inspection two && two.Judgements.Any(judgement =>
                judgement.Grade is { } grade && one.GradeOf(judgement.Area) is { } before && before != grade)));

    /// <summary>Whether both come from the letter, and group what it looked at differently: a matter of taste, so that nothing is taken.</summary>
    public static bool HasOtherTopics(InspectionEvent held, InspectionEvent other) =>
        held is Visit { Topics.Count: > 0 } one && other is Visit { Topics.Count: > 0 } two && one.Topics != two.Topics
        && held.IsFromStatistics == other.IsFromStatistics;

    private delegate EquatableList<Judgement> Choice(string member, EquatableList<Judgement> one, EquatableList<Judgement> two, bool has, bool hasOther);

    /// <summary>The judgements of both, those of the other source first in question where they differ.</summary>
    private static EquatableList<Judgement> Judgements(Inspection held, Inspection other, Choice choose)
    {
        var both = held.Judgements
            .Select(judgement => other.JudgementOf(judgement.Area) ?? judgement)
            .Concat(other.Judgements.Where(judgement => held.JudgementOf(judgement.Area) is null))
            .ToEquatableList();
        return choose("judgements", held.Judgements, both, held.Judgements.Count > 0, other.Judgements.Count > 0);
    }
}
