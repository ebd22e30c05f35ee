using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>Reads the embedded catalogue of indicators.</summary>
internal static class IndicatorRows
{
    public static Indicator Indicator(TabSeparated.Row row)
    {
        var area = row.Code<IndicatorArea>("area");
        return new()
        {
            Code = row["code"],
            Title = row["title"],
            Area = area,
            Tier = row.Code<IndicatorTier>("tier"),
            Definition = row["definition"],
            Numerator = row["numerator"],
            Denominator = row.Optional("denominator"),
            Unit = row.Code<MeasurementUnit>("unit"),
            Polarity = row.Code<Polarity>("polarity"),
            Period = row["period"],
            PeriodKinds = row.Codes<PeriodKind>("period_kinds"),
            Collection = row["collection"],
            JudgedUnder = JudgedUnder(area),
            ExternalCodes = row.List("external_codes"),
            Target = row.Optional("target"),
            Source = new Citation
            {
                Document = row["collection"],
                Confidence = row.Code<Confidence>("confidence"),
                Note = row.Optional("note"),
            },
        };
    }

    public static IndicatorThreshold Threshold(TabSeparated.Row row) => new()
    {
        IndicatorCode = row["indicator"],
        Kind = row.Code<ThresholdKind>("kind"),
        Period = row.Optional("period") ?? "",
        From = row.Date("from"),
        To = row.Date("to"),
        Limit = row.OptionalNumber("limit")!.Value,
        Unit = row.Code<MeasurementUnit>("unit"),
        England = row.OptionalNumber("england"),
        TimescaleCode = row.Optional("timescale"),
        Source = new Citation
        {
            Document = row["indicator"].StartsWith("adp-a", StringComparison.Ordinal) && row.Optional("to") is not null
                ? "Adoption scorecards, as published reports quote them"
                : "National limits, from the texts that set them and from published reports",
            Confidence = row.Code<Confidence>("confidence"),
            Note = row.Optional("note"),
        },
    };

    public static IndicatorRelation Relation(TabSeparated.Row row) => new()
    {
        Kind = row.Code<IndicatorRelationKind>("kind"),
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
            Confidence = row.Code<Confidence>("confidence"),
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
}
