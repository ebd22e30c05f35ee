using System.Globalization;
using NodaTime.Text;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.CorpusTests;

/// <summary>
/// How much of the information about the area the reader gets right: every cell of the truth is one observation with its time, value,
/// unit and comparator. The levels are what was last measured: the tests fail when a change loses any of it.
/// </summary>
public class AreaObservationTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("reports", 0.999)]
    [InlineData("reports-flow", 0.999)]
    public void Area_information_is_read_at_the_recorded_level(string rendering, double level)
    {
        var folder = CorpusFolder.Require();
        var table = new AccuracyTable();
        foreach (var document in Truth(folder))
        {
            var text = File.ReadAllText(Path.Combine(folder, rendering, document.Key));
            var template = text.Contains("Local leadership", StringComparison.Ordinal) ? "template of 2015" : "template of 2014";
            Compare(table, template, document.Key, document.ToList(), Read(text).Observations, checksLines: rendering == "reports");
        }

        output.WriteLine(table.ToString());
        table.Share().Should().BeGreaterThanOrEqualTo(level);
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("reports-flow")]
    public void No_number_is_wrong_without_a_caveat(string rendering)
    {
        var folder = CorpusFolder.Require();
        foreach (var document in Truth(folder))
        {
            var truth = document.ToList();
            Silent(truth, Read(File.ReadAllText(Path.Combine(folder, rendering, document.Key))).Observations).Should().BeEmpty("of {0}", document.Key);
        }
    }

    [Theory]
    [InlineData("000_", "80535_oldham", 0.55)]
    [InlineData("004_", "80542_rochdale", 1.0)]
    public void Another_rendering_of_a_report_gives_what_is_left_of_its_numbers_and_none_that_is_wrong(string seed, string report, double level)
    {
        var folder = CorpusFolder.Require();
        var truth = Truth(folder).Single(document => document.Key.StartsWith(report, StringComparison.Ordinal)).ToList();
        var path = Directory.EnumerateFiles(Path.Combine(folder, "seeds")).Single(file => Path.GetFileName(file).StartsWith(seed, StringComparison.Ordinal));
        var observations = Read(File.ReadAllText(path)).Observations;

        Silent(truth, observations).Should().BeEmpty();
        var found = truth.Count(row => observations.Any(observation => Names(row, observation) && Value(observation.Value) == row["value"]));
        ((double)found / truth.Count).Should().BeGreaterThanOrEqualTo(level);
    }

    [Theory]
    [InlineData("letters")]
    [InlineData("reports")]
    public void Other_documents_have_no_observations(string subfolder)
    {
        var folder = CorpusFolder.Require();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, subfolder)))
        {
            var reading = Read(File.ReadAllText(path));
            if (reading.Kind is not (DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport))
                reading.Observations.Should().BeEmpty("of {0}", Path.GetFileName(path));
        }
    }

    private static IEnumerable<IGrouping<string, IReadOnlyDictionary<string, string>>> Truth(string folder) =>
        TruthTable.Read(Path.Combine(folder, "truth-area-blocks.csv")).GroupBy(row => row["file"]);

    private static ReportReading Read(string text) => ReportReader.Read(text);

    private static void Compare(AccuracyTable table, string template, string file, List<IReadOnlyDictionary<string, string>> truth, EquatableList<Observation> observations, bool checksLines)
    {
        foreach (var row in truth)
        {
            var expected = Expected(row, checksLines);
            var read = observations.Where(observation => Names(row, observation)).Select(observation => Actual(observation, checksLines)).ToList();
            table.Compare(template, Family(row["indicator"]), file, expected, read.Contains(expected) ? expected : read.FirstOrDefault("nothing"));
        }
    }

    /// <summary>Observations of indicators that the truth holds, whose number is none of those it holds for them, and that no caveat marks.</summary>
    private static List<string> Silent(List<IReadOnlyDictionary<string, string>> truth, EquatableList<Observation> observations) =>
        observations
            .Where(observation => truth.Exists(row => row["indicator"] == observation.IndicatorCode) && observation.Value is ExactValue && !IsMarked(observation))
            .Where(observation => !truth.Exists(row => Names(row, observation) && Value(observation.Value) == row["value"] && ComparesAlike(row, observation)))
            .Select(observation => observation.ToString())
            .ToList();

    private static bool ComparesAlike(IReadOnlyDictionary<string, string> row, Observation observation) =>
        observation.Comparators.Count == 0 || Value(observation.Comparators[0].Value) == row["comparator_value"];

    private static bool IsMarked(Observation observation) =>
        observation.Caveats.Any(caveat => caveat.Code is CaveatCodes.DoubtfulText or CaveatCodes.DoesNotFollow or CaveatCodes.DirectionContradicted);

    private static bool Names(IReadOnlyDictionary<string, string> row, Observation observation) =>
        row["indicator"] == observation.IndicatorCode && row["dimension"] == (observation.Dimension ?? "");

    private static string Family(string indicator) => indicator switch
    {
        "ctx-sin-since-last-inspection" or "ctx-scr-count" => "serious incidents and reviews",
        "ctx-childrens-homes-operated" => "children's homes",
        "cla-count" or "cla-rate" => "looked after",
        _ when indicator.StartsWith("ctx-", StringComparison.Ordinal) => "population and schools",
        _ when indicator.StartsWith("hp-", StringComparison.Ordinal) => "need and protection",
        _ when indicator.EndsWith("-12m", StringComparison.Ordinal) || indicator is "adp-adopted-count" or "cla-returned-pct" => "within a year",
        _ => "placements",
    };

    private static string Expected(IReadOnlyDictionary<string, string> row, bool checksLines)
    {
        var comparator = row["comparator_kind"] switch
        {
            "England" => $"England {row["comparator_period"]} {row["comparator_value"]}",
            "previous-period" => $"PreviousPeriod {row["comparator_period"]} {row["comparator_value"]}",
            _ => "",
        };
        return Plain($"{row["period"]}|{row["value"]}|{row["unit"]}|{comparator}|{(checksLines ? row["line"] : "")}");
    }

    private static string Actual(Observation observation, bool checksLines)
    {
        var comparator = observation.Comparators is [var first, ..] ? $"{first.Kind} {(first.Period is null ? "" : Period(first.Period))} {Value(first.Value)}" : "";
        var line = checksLines ? observation.Line?.ToString(CultureInfo.InvariantCulture) : "";
        return Plain($"{Period(observation.Period)}|{Value(observation.Value)}|{Unit(observation)}|{comparator}|{line}");
    }

    private static string Plain(string text) => text.Replace('’', '\'').Replace('‘', '\'');

    private static string Period(ObservationPeriod period) =>
        period is { Kind: PeriodKind.AsAt, Start: null, End: { } day } ? LocalDatePattern.Iso.Format(day) : period.Text;

    private static string Value(ObservedValue value) => value switch
    {
        ExactValue exact => exact.Value.ToString("0.####", CultureInfo.InvariantCulture),
        BoundedValue { Below: { } below } => FormattableString.Invariant($"<{below}"),
        BoundedValue { To: { } most } => FormattableString.Invariant($"<={most}"),
        TextValue text => text.Text,
        _ => "",
    };

    private static string Unit(Observation observation) => observation.Value is TextValue ? "text" : observation.Unit switch
    {
        MeasurementUnit.Count => "count",
        MeasurementUnit.Percent => "percent",
        MeasurementUnit.RatePer10000 => "rate-per-10000",
        _ => "",
    };
}
