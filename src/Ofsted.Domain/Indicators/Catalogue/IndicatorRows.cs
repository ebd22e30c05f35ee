using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>Reads the embedded catalogue of indicators.</summary>
internal static class IndicatorRows
{
    public static Indicator Indicator(TabSeparated.Row row)
    {
        var area = row.OneOf("area", AreaOf);
        return new()
        {
            Code = row["code"],
            Title = row["title"],
            Area = area,
            Tier = row.OneOf("tier", TierOf),
            Definition = row["definition"],
            Numerator = row["numerator"],
            Denominator = row.Optional("denominator"),
            Unit = row.OneOf("unit", UnitOf),
            Polarity = row.OneOf("polarity", PolarityOf),
            Period = row["period"],
            PeriodKinds = row.List("period_kinds").Select(word => KindOf(word, row.Line)).ToEquatableList(),
            Collection = row["collection"],
            JudgedUnder = JudgedUnder(area),
            ExternalCodes = row.List("external_codes"),
            Target = row.Optional("target"),
            Source = new Citation
            {
                Document = row["collection"],
                Confidence = row.Confidence("confidence"),
                Note = row.Optional("note"),
            },
        };
    }

    public static IndicatorThreshold Threshold(TabSeparated.Row row) => new()
    {
        IndicatorCode = row["indicator"],
        Kind = row.OneOf("kind", word => word switch
        {
            "maximum" => ThresholdKind.Maximum,
            "minimum" => ThresholdKind.Minimum,
            "time-limit" => ThresholdKind.TimeLimit,
            _ => default,
        }),
        Period = row.Optional("period") ?? "",
        From = row.Date("from"),
        To = row.Date("to"),
        Limit = row.OptionalNumber("limit")!.Value,
        Unit = row.OneOf("unit", UnitOf),
        England = row.OptionalNumber("england"),
        TimescaleCode = row.Optional("timescale"),
        Source = new Citation
        {
            Document = row["indicator"].StartsWith("adp-a", StringComparison.Ordinal) && row.Optional("to") is not null
                ? "Adoption scorecards, as published reports quote them"
                : "National limits, as the texts behind them and published reports give them",
            Confidence = row.Confidence("confidence"),
            Note = row.Optional("note"),
        },
    };

    public static IndicatorRelation Relation(TabSeparated.Row row) => new()
    {
        Kind = row.OneOf("kind", RelationOf),
        IndicatorCode = row["indicator"],
        Dimension = row.Optional("dimension"),
        PartCode = row.Optional("part"),
        PartDimension = row.Optional("part_dimension"),
        WholeCode = row.Optional("whole"),
        WholeDimension = row.Optional("whole_dimension"),
        OtherWholeCode = row.Optional("other_whole"),
        Note = row.Optional("note"),
    };

    public static DefinitionChange Change(TabSeparated.Row row) => new()
    {
        IndicatorCode = row["indicator"],
        From = row.Date("from")!.Value,
        Change = row["change"],
        Source = new Citation
        {
            Document = "Definitions of the indicators",
            Confidence = row.Confidence("confidence"),
            Note = row.Optional("note"),
        },
    };

    private static EquatableList<JudgementArea> JudgedUnder(IndicatorArea area) => area switch
    {
        IndicatorArea.HelpAndProtection => [JudgementAreas.HelpAndProtection],
        IndicatorArea.ChildrenInCare or IndicatorArea.Health or IndicatorArea.Education =>
            [JudgementAreas.LookedAfterAndPermanence, JudgementAreas.ChildrenInCareAndCareLeavers, JudgementAreas.ChildrenInCare],
        IndicatorArea.Adoption =>
        [
            JudgementAreas.Adoption, JudgementAreas.LookedAfterAndPermanence, JudgementAreas.ChildrenInCareAndCareLeavers,
            JudgementAreas.ChildrenInCare,
        ],
        IndicatorArea.CareLeavers => [JudgementAreas.CareLeavers, JudgementAreas.ChildrenInCareAndCareLeavers],
        IndicatorArea.LeadershipAndWorkforce => [JudgementAreas.Leadership, JudgementAreas.ImpactOfLeaders],
        _ => [],
    };

    private static IndicatorArea AreaOf(string word) => word switch
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
    };

    private static IndicatorTier TierOf(string word) => word switch
    {
        "core" => IndicatorTier.Core,
        "extended" => IndicatorTier.Extended,
        "local" => IndicatorTier.Local,
        _ => default,
    };

    private static Polarity PolarityOf(string word) => word switch
    {
        "higher-better" => Polarity.HigherIsBetter,
        "lower-better" => Polarity.LowerIsBetter,
        "neutral" => Polarity.Neutral,
        _ => default,
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
        "hours" => MeasurementUnit.Hours,
        "working-days" => MeasurementUnit.WorkingDays,
        _ => default,
    };

    private static PeriodKind KindOf(string word, int line) => word switch
    {
        "as-at" => PeriodKind.AsAt,
        "at-inspection" => PeriodKind.AtInspection,
        "month" => PeriodKind.Month,
        "quarter" => PeriodKind.Quarter,
        "year" => PeriodKind.Year,
        "academic-year" => PeriodKind.AcademicYear,
        "term" => PeriodKind.Term,
        "three-year-average" => PeriodKind.ThreeYearAverage,
        "rolling" => PeriodKind.Rolling,
        "year-to-date" => PeriodKind.YearToDate,
        "since-last-inspection" => PeriodKind.SinceLastInspection,
        "between" => PeriodKind.Between,
        "policy" => PeriodKind.Policy,
        "case" => PeriodKind.Case,
        _ => throw new FormatException($"Line {line}: '{word}' is no kind of period."),
    };

    private static IndicatorRelationKind RelationOf(string word) => word switch
    {
        "share" => IndicatorRelationKind.Share,
        "share-of-some" => IndicatorRelationKind.ShareOfSome,
        "rate" => IndicatorRelationKind.Rate,
        "change" => IndicatorRelationKind.Change,
        "includes" => IndicatorRelationKind.Includes,
        "shared-dimensions" => IndicatorRelationKind.SharedDimensions,
        "total" => IndicatorRelationKind.Total,
        "denominator" => IndicatorRelationKind.Denominator,
        "estimate" => IndicatorRelationKind.Estimate,
        "steady" => IndicatorRelationKind.Steady,
        _ => default,
    };
}
