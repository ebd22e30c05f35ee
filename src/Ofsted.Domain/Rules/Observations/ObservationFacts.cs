using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Rules;

/// <summary>What the rules need to know of observations: those of one document and one authority are compared with each other.</summary>
internal sealed class ObservationFacts : IRuleFacts
{
    private readonly Observation[] _all;

    public ObservationFacts(Observation[] observations)
    {
        _all = observations;
        Groups = observations
            .Select((observation, index) => (observation, index))
            .GroupBy(pair => (pair.observation.Authority, pair.observation.Source?.Document))
            .Select(group => new ObservationGroup(group))
            .ToList();
    }

    public static RuleScope Scope => RuleScope.Observations;

    public IReadOnlyList<ObservationGroup> Groups { get; }

    /// <inheritdoc/>
    public object Record => _all;

    /// <inheritdoc/>
    public string? WhyOutside(RuleLimits limits) => null;

    public string? WhyInDoubt(string[] members) => null;

    /// <inheritdoc/>
    public Finding Annotate(Finding finding) => finding;

    /// <summary>A function that looks at each document in turn.</summary>
    /// <param name="member">The member of an observation that is in doubt.</param>
    /// <param name="look">What does not fit in a document, with the places of the observations concerned, the doubtful one first.</param>
    public static RuleCheck<ObservationFacts> EachDocument(
        string member, Func<ObservationGroup, IEnumerable<(string Message, EquatableList<int> Places)>> look) => (facts, findings) =>
    {
        if (facts._all.Length == 0)
            return Reasons.NothingToCompare;
        foreach (var (message, places) in facts.Groups.SelectMany(look).OrderBy(found => found.Places[0]))
        {
            var path = FormattableString.Invariant($"$[{places[0]}].{member}");
            findings.Add(findings.Rule.Fault(message, path) with { Concerned = places, Line = facts._all[places[0]].Line });
        }

        return null;
    };

    /// <summary>The authority of the first of the observations concerned.</summary>
    public RuleSubject? SubjectOf(Finding finding) =>
        new(finding.Concerned.Count > 0 && finding.Concerned[0] is var first && first >= 0 && first < _all.Length ? _all[first].Authority : null, null);
}
