using NodaTime.Text;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.CorpusTests;

/// <summary>The checks of numbers, run over every number of the area blocks of real reports.</summary>
public class ObservationCheckTests
{
    /// <summary>Eight numbers of 1,268 do not follow from those beside them, and none of the rest is doubted.</summary>
    [Fact]
    public void Checks_speak_seldom_and_are_right()
    {
        var observations = TruthTable.Read(Path.Combine(CorpusFolder.Require(), "truth-area-blocks.csv")).Select(Read).ToList();

        RuleCatalogue.Check(observations).Findings
            .Select(finding => $"{observations[finding.Concerned[0]].Source!.Document.Split('_')[0]} {finding.Code}: {finding.Message}")
            .Should().BeEquivalentTo(
                "80490 OFS-OBS-04: 147 of 281 (2016-03-01) is 52.31%, but 55.9% is printed.",
                "80503 OFS-OBS-04: 12 of 55 (last 12 months) is 21.82%, but 7% is printed.",
                "80503 OFS-OBS-07: 305 of 63200 is 48.3 per 10,000, but 52 is printed.",
                "80532 OFS-OBS-04: 93 of 354 (2015-11-30) is 26.27%, but 27% is printed.",
                "80539 OFS-OBS-04: 177 of 318 (2014-03-31) is 55.66%, but 59% is printed.",
                "80558 OFS-OBS-04: 212 of 408 (2014-03-31) is 51.96%, but 54% is printed.",
                "80558 OFS-OBS-04: 239 of 500 (2014-03-31) is 47.8%, but 49% is printed.",
                "80570 OFS-OBS-04: 124 of 299 (2016-03-31) is 41.47%, but 42% is printed; that fits 295 (2015-03-31).");
    }

    private static Observation Read(IReadOnlyDictionary<string, string> row) => new()
    {
        IndicatorCode = row["indicator"],
        Dimension = row["dimension"].Length == 0 ? null : row["dimension"],
        Period = Period(row["period"]),
        Value = row["kind"] switch
        {
            "exact" => ObservedValue.FromCell(row["value"])!,
            "upper-bound" => ObservedValue.FewerThan(5),
            "suppressed" => ObservedValue.Suppressed(row["value"]),
            _ => ObservedValue.Words(row["value"]),
        },
        Unit = row["unit"] switch
        {
            "count" => MeasurementUnit.Count,
            "percent" => MeasurementUnit.Percent,
            "rate-per-10000" => MeasurementUnit.RatePer10000,
            _ => MeasurementUnit.Unspecified,
        },
        Comparators = row["comparator_kind"] switch
        {
            "England" => [Comparator(row, ComparatorKind.England)],
            "previous-period" => [Comparator(row, ComparatorKind.PreviousPeriod)],
            _ => [],
        },
        Source = new Citation { Document = row["file"], Confidence = Confidence.VerifiedInDocuments },
    };

    private static Comparator Comparator(IReadOnlyDictionary<string, string> row, ComparatorKind kind) => new()
    {
        Kind = kind,
        Period = row["comparator_period"].Length == 0 ? null : Period(row["comparator_period"]),
        Value = ObservedValue.FromCell(row["comparator_value"])!,
    };

    private static ObservationPeriod Period(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day
        ? ObservationPeriod.AsAt(day.Value)
        : new() { Kind = PeriodKind.Unspecified, Text = text };
}
