using System.Collections.Frozen;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The 177 indicators that the library knows.</summary>
/// <remarks>
/// Source: the embedded files <c>indicators.tsv</c> and <c>indicator-thresholds.tsv</c>. Definitions are in our words; the
/// publishers' own are reached by <see cref="Indicator.ExternalCodes"/>.
/// </remarks>
public static class Indicators
{
    private static readonly FrozenDictionary<string, Indicator> ByCode;

    static Indicators()
    {
        All = TabSeparated.ReadEmbedded("indicators.tsv").Rows.Select(Read).ToEquatableList();
        ByCode = All.ToFrozenDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        Thresholds = TabSeparated.ReadEmbedded("indicator-thresholds.tsv").Rows.Select(ReadThreshold).ToEquatableList();
    }

    /// <summary>Every indicator, by area.</summary>
    public static EquatableList<Indicator> All { get; }

    /// <summary>Every national limit that is held as a number: those of the adoption scorecard.</summary>
    public static EquatableList<IndicatorThreshold> Thresholds { get; }

    /// <summary>The indicator with a code, or null.</summary>
    /// <param name="code">A code, such as <c>cla-rate</c>, or null.</param>
    public static Indicator? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The indicators of a part of the service.</summary>
    /// <param name="area">The part of the service.</param>
    public static EquatableList<Indicator> Of(IndicatorArea area) =>
        All.Where(indicator => indicator.Area == area).ToEquatableList();

    /// <summary>The indicators with a code of somebody else's, such as "LAIT:287", which is the code of several.</summary>
    /// <param name="externalCode">The other code, or null.</param>
    public static EquatableList<Indicator> FindByExternalCode(string? externalCode) =>
        All.Where(indicator => indicator.ExternalCodes.Any(code => code == externalCode)).ToEquatableList();

    /// <summary>The national limits of an indicator by period; empty where none is held as a number.</summary>
    /// <param name="code">The code of the indicator, or null.</param>
    public static EquatableList<IndicatorThreshold> ThresholdsOf(string? code) =>
        Thresholds.Where(threshold => threshold.IndicatorCode == code).ToEquatableList();

    private static Indicator Read(TabSeparated.Row row) => new()
    {
        Code = row["code"],
        Title = row["title"],
        Area = row.OneOf("area", word => word switch
        {
            "context" => IndicatorArea.Context,
            "help-and-protection" => IndicatorArea.HelpAndProtection,
            "children-in-care" => IndicatorArea.ChildrenInCare,
            "health" => IndicatorArea.Health,
            "education" => IndicatorArea.Education,
            "adoption" => IndicatorArea.Adoption,
            "care-leavers" => IndicatorArea.CareLeavers,
            "leadership-workforce" => IndicatorArea.LeadershipAndWorkforce,
            _ => default,
        }),
        Tier = row.OneOf("tier", word => word switch
        {
            "core" => IndicatorTier.Core,
            "extended" => IndicatorTier.Extended,
            "local" => IndicatorTier.Local,
            _ => default,
        }),
        Definition = row["definition"],
        Numerator = row["numerator"],
        Denominator = row.Optional("denominator"),
        Unit = row.OneOf("unit", UnitOf),
        Polarity = row.OneOf("polarity", word => word switch
        {
            "higher-better" => Polarity.HigherIsBetter,
            "lower-better" => Polarity.LowerIsBetter,
            "neutral" => Polarity.Neutral,
            _ => default,
        }),
        Period = row["period"],
        Collection = row["collection"],
        ExternalCodes = row.List("external_codes"),
        Target = row.Optional("target"),
        Source = new Citation
        {
            Document = row["collection"],
            Confidence = row.Confidence("confidence"),
            Note = row.Optional("note"),
        },
    };

    private static IndicatorThreshold ReadThreshold(TabSeparated.Row row) => new()
    {
        IndicatorCode = row["indicator"],
        Period = row["period"],
        Limit = row.OptionalNumber("limit")!.Value,
        Unit = row.OneOf("unit", UnitOf),
        England = row.OptionalNumber("england"),
        Source = new Citation
        {
            Document = "Adoption scorecards, as published reports quote them",
            Confidence = row.Confidence("confidence"),
            Note = row.Optional("note"),
        },
    };

    private static MeasurementUnit UnitOf(string word) => word switch
    {
        "count" => MeasurementUnit.Count,
        "percent" => MeasurementUnit.Percent,
        "rate-per-10000" => MeasurementUnit.RatePer10000,
        "percent-change" => MeasurementUnit.PercentChange,
        "days" => MeasurementUnit.Days,
        "weeks" => MeasurementUnit.Weeks,
        "months" => MeasurementUnit.Months,
        "cases" => MeasurementUnit.Cases,
        "score" => MeasurementUnit.Score,
        "gbp" => MeasurementUnit.Pounds,
        _ => default,
    };
}
