using System.Globalization;

namespace Ofsted.Domain.Rules;

/// <summary>One run of the rules of a scope over one record or several.</summary>
internal sealed class RuleRun<TFacts>(CheckedRule<TFacts>[] rules, EquatableList<AcceptedException> exceptions)
    where TFacts : class, IRuleFacts
{
    private readonly bool[] _looked = new bool[rules.Length];
    private List<Finding>? _kept;
    private List<AcceptedFinding>? _accepted;

    /// <summary>Checks one record.</summary>
    /// <param name="facts">The facts of the record.</param>
    /// <param name="places">The places of the record, or of its items, in the sequence that was given; null when the record was given alone.</param>
    public void Check(TFacts facts, EquatableList<int>? places)
    {
        var findings = new Findings();
        for (var i = 0; i < rules.Length; i++)
            _looked[i] |= rules[i].Run(facts, findings) is null;

        foreach (var found in findings.Items)
        {
            var finding = places is null ? facts.Annotate(found) : Relocated(facts.Annotate(found), places);
            if (AcceptanceOf(found, facts) is { } exception)
                (_accepted ??= []).Add(new AcceptedFinding { Finding = finding, Exception = exception });
            else
                (_kept ??= []).Add(finding);
        }
    }

    public RuleReport Report() => new()
    {
        Findings = _kept?.ToEquatableList() ?? [],
        Accepted = _accepted?.ToEquatableList() ?? [],
        RulesChecked = Looked,
        RulesNotApplicable = rules.Length - Looked,
    };

    /// <summary>The report of this run and another after it.</summary>
    public RuleReport ReportWith<TOther>(RuleRun<TOther> other)
        where TOther : class, IRuleFacts
    {
        var (one, next) = (Report(), other.Report());
        return new RuleReport
        {
            Findings = [.. one.Findings, .. next.Findings],
            Accepted = [.. one.Accepted, .. next.Accepted],
            RulesChecked = one.RulesChecked + next.RulesChecked,
            RulesNotApplicable = one.RulesNotApplicable + next.RulesNotApplicable,
        };
    }

    private int Looked => _looked.AsSpan().Count(true);

    private AcceptedException? AcceptanceOf(Finding finding, TFacts facts) =>
        exceptions.Count > 0 && facts.SubjectOf(finding) is { } subject
            ? exceptions.FirstOrDefault(exception => exception.Covers(finding, subject))
            : null;

    /// <summary>The finding with the places in the sequence that was given: that of the record, or those of the items of a history.</summary>
    private static Finding Relocated(Finding finding, EquatableList<int> places)
    {
        if (FactsScope<TFacts>.Value != RuleScope.History)
            return finding with { Path = string.Create(CultureInfo.InvariantCulture, $"$[{places[0]}]{finding.Path.TrimStart('$')}"), Concerned = places };

        var path = finding.Path;
        var end = path.IndexOf(']', StringComparison.Ordinal);
        if (path.StartsWith("$[", StringComparison.Ordinal) && end > 0
            && int.TryParse(path.AsSpan(2, end - 2), CultureInfo.InvariantCulture, out var place) && place >= 0 && place < places.Count)
        {
            path = string.Create(CultureInfo.InvariantCulture, $"$[{places[place]}]{path.AsSpan(end + 1)}");
        }

        return finding with { Path = path, Concerned = [.. finding.Concerned.Where(one => one >= 0 && one < places.Count).Select(one => places[one])] };
    }
}
