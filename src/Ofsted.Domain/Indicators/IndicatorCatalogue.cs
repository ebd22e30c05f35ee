using System.Collections.Frozen;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>The 182 indicators that the library knows.</summary>
/// <remarks>
/// Source: the embedded files <c>indicators.tsv</c>, <c>indicator-thresholds.tsv</c>, <c>indicator-relations.tsv</c> and
/// <c>indicator-changes.tsv</c>. Definitions are in our words; the publishers' own are reached by <see cref="Indicator.ExternalCodes"/>.
/// </remarks>
public static class IndicatorCatalogue
{
    private static readonly FrozenDictionary<string, Indicator> ByCode;
    private static readonly FrozenDictionary<string, EquatableList<IndicatorThreshold>> ThresholdsByCode;
    private static readonly FrozenDictionary<string, EquatableList<IndicatorRelation>> RelationsByCode;
    private static readonly FrozenDictionary<string, EquatableList<DefinitionChange>> ChangesByCode;

    static IndicatorCatalogue()
    {
        All = Read("indicators.tsv", IndicatorRows.Indicator);
        Thresholds = Read("indicator-thresholds.tsv", IndicatorRows.Threshold);
        Relations = Read("indicator-relations.tsv", IndicatorRows.Relation);
        Changes = Read("indicator-changes.tsv", IndicatorRows.Change);
        ByCode = All.ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        ThresholdsByCode = Grouped(Thresholds, threshold => threshold.IndicatorCode);
        RelationsByCode = Grouped(Relations, relation => relation.IndicatorCode);
        ChangesByCode = Grouped(Changes, change => change.IndicatorCode);
    }

    /// <summary>Every indicator, by area.</summary>
    public static EquatableList<Indicator> All { get; }

    /// <summary>Every national limit recorded as a number, by indicator and period.</summary>
    public static EquatableList<IndicatorThreshold> Thresholds { get; }

    /// <summary>How indicators relate to each other: which share is of which count, and which count includes which.</summary>
    public static EquatableList<IndicatorRelation> Relations { get; }

    /// <summary>The known changes of definition; there are probably others.</summary>
    public static EquatableList<DefinitionChange> Changes { get; }

    /// <summary>The indicator with a code, or null.</summary>
    /// <param name="code">A code, such as <c>cla-rate</c>, or null.</param>
    public static Indicator? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The indicators of a part of the service.</summary>
    /// <param name="area">The part of the service.</param>
    public static EquatableList<Indicator> Of(IndicatorArea area) =>
        All.Where(indicator => indicator.Area == area).ToEquatableList();

    /// <summary>The indicators that inform an area of judgement.</summary>
    /// <param name="area">The area of judgement.</param>
    public static EquatableList<Indicator> Of(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return All.Where(indicator => indicator.JudgedUnder.Contains(area)).ToEquatableList();
    }

    /// <summary>The indicators with an external code, such as "LAIT:287", which several share.</summary>
    /// <param name="externalCode">The other code as scheme and code, or null.</param>
    public static EquatableList<Indicator> FindByExternalCode(string? externalCode) =>
        All.Where(indicator => indicator.ExternalCodes.Any(code => string.Equals(code, externalCode, StringComparison.OrdinalIgnoreCase))).ToEquatableList();

    /// <summary>The indicators that match every word of a query, in their code, other codes, title, definition, return or area of judgement.</summary>
    /// <param name="query">Words in any order and any capitals, such as "conference 15 days" or "LAIT 218", or null.</param>
    /// <returns>The nearest first: by code, then by another's code, then by title, then by the rest. Empty for an empty query.</returns>
    public static EquatableList<Indicator> Search(string? query) => IndicatorSearch.Find(All, query);

    /// <summary>The national limits of an indicator by period; empty where none is recorded as a number.</summary>
    /// <param name="code">The code of the indicator, or null.</param>
    public static EquatableList<IndicatorThreshold> ThresholdsOf(string? code) => Of(ThresholdsByCode, code);

    /// <summary>The national limit or target of an indicator for a period, as a level of the indicator; null where none is recorded.</summary>
    /// <param name="code">The code of the indicator, or null.</param>
    /// <param name="period">The period of the observation.</param>
    /// <remarks>For a single year it is the limit of the three years that end with it, which is not a limit of a single year.</remarks>
    public static IndicatorThreshold? ThresholdFor(string? code, ObservationPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return ThresholdsOf(code).FirstOrDefault(threshold => threshold.Kind != ThresholdKind.TimeLimit && threshold.AppliesTo(period));
    }

    /// <summary>How an indicator relates to others; empty where nothing is recorded.</summary>
    /// <param name="code">The code of the indicator, or null.</param>
    public static EquatableList<IndicatorRelation> RelationsOf(string? code) => Of(RelationsByCode, code);

    /// <summary>The changes in the definition of an indicator; empty where none is known.</summary>
    /// <param name="code">The code of the indicator, or null.</param>
    public static EquatableList<DefinitionChange> ChangesOf(string? code) => Of(ChangesByCode, code);

    private static EquatableList<T> Of<T>(FrozenDictionary<string, EquatableList<T>> byCode, string? code) =>
        code is not null && byCode.TryGetValue(code, out var items) ? items : [];

    private static EquatableList<T> Read<T>(string file, Func<TabSeparated.Row, T> read) =>
        TabSeparated.ReadEmbedded(file).Rows.Select(read).ToEquatableList();

    private static FrozenDictionary<string, EquatableList<T>> Grouped<T>(EquatableList<T> items, Func<T, string> code) => items
        .GroupBy(code, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToEquatableList(), StringComparer.Ordinal);
}
