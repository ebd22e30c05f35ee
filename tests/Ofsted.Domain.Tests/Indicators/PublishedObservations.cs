using System.Globalization;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Tests;

/// <summary>The figures of four published documents, as facts: <c>published-observations.tsv</c>.</summary>
internal static class PublishedObservations
{
    private const string File = "tests/Ofsted.Domain.Tests/Indicators/published-observations.tsv";

    private static readonly string[] Columns =
    [
        "id", "document", "place", "line", "authority", "indicator", "dimension", "period_kind", "months", "period", "value", "unit", "qualifier",
        "comparator", "comparator_period_kind", "comparator_period", "comparator_value", "direction", "implied", "stated_as",
    ];

    private static readonly Dictionary<string, PeriodKind> Kinds = new()
    {
        ["unstated"] = PeriodKind.Unspecified,
        ["as-at"] = PeriodKind.AsAt,
        ["at-inspection"] = PeriodKind.AtInspection,
        ["month"] = PeriodKind.Month,
        ["quarter"] = PeriodKind.Quarter,
        ["year"] = PeriodKind.Year,
        ["academic-year"] = PeriodKind.AcademicYear,
        ["term"] = PeriodKind.Term,
        ["three-year-average"] = PeriodKind.ThreeYearAverage,
        ["rolling"] = PeriodKind.Rolling,
        ["year-to-date"] = PeriodKind.YearToDate,
        ["since-last-inspection"] = PeriodKind.SinceLastInspection,
        ["between"] = PeriodKind.Between,
        ["policy"] = PeriodKind.Policy,
        ["case"] = PeriodKind.Case,
    };

    private static readonly Dictionary<string, MeasurementUnit> Units = new()
    {
        ["count"] = MeasurementUnit.Count,
        ["percent"] = MeasurementUnit.Percent,
        ["rate-per-10000"] = MeasurementUnit.RatePer10000,
        ["percent-change"] = MeasurementUnit.PercentChange,
        ["percentage-points"] = MeasurementUnit.PercentagePoints,
        ["days"] = MeasurementUnit.Days,
        ["weeks"] = MeasurementUnit.Weeks,
        ["cases"] = MeasurementUnit.Cases,
        ["gbp"] = MeasurementUnit.Pounds,
        ["text"] = MeasurementUnit.Unspecified,
    };

    private static readonly Dictionary<string, ComparatorKind> Comparators = new()
    {
        ["england"] = ComparatorKind.England,
        ["statistical-neighbours"] = ComparatorKind.StatisticalNeighbours,
        ["national-target"] = ComparatorKind.NationalTarget,
        ["local-target"] = ComparatorKind.LocalTarget,
        ["previous-period"] = ComparatorKind.PreviousPeriod,
        ["all-local-children"] = ComparatorKind.AllLocalChildren,
    };

    /// <summary>The lines of the file, without its notes and its header.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [.. System.IO.File.ReadLines(Repository.PathOf(File)).Where(line => !line.StartsWith('#')).Skip(1)];

    /// <summary>The observations by identifier, in the order of the file; the lines of one become one with several comparators.</summary>
    public static IReadOnlyDictionary<string, Observation> ById { get; } = Lines
        .Select(line => Columns.Zip(line.Split('\t')).ToDictionary(cell => cell.First, cell => cell.Second))
        .GroupBy(row => row["id"])
        .ToDictionary(group => group.Key, group => Read([.. group]));

    /// <summary>The lines of an observation, made from nothing but the observation.</summary>
    public static IEnumerable<string> LinesOf(string id, Observation observation)
    {
        string?[] cells =
        [
            id, observation.Source!.Document, observation.Source.Place, Shown(observation.Line), observation.Authority!.Name, observation.IndicatorCode,
            observation.Dimension, Word(Kinds, observation.Period.Kind), Shown(observation.Period.Months), observation.Period.Text,
            .. ValueCells(observation.Value, observation.Unit),
        ];
        var end = observation.StatedAs ?? "";
        if (observation.Comparators.Count == 0)
            yield return string.Join('\t', [.. cells, "", "", "", "", "", "", end]);
        foreach (var comparator in observation.Comparators)
        {
            yield return string.Join('\t',
            [
                .. cells, Word(Comparators, comparator.Kind), Word(Kinds, comparator.Period!.Kind), comparator.Period.Text,
                comparator.Value.ToString(), comparator.Direction == Direction.Unspecified ? "" : comparator.Direction.ToString().ToLowerInvariant(),
                comparator.IsImplied ? "yes" : "", end,
            ]);
        }
    }

    private static Observation Read(List<Dictionary<string, string>> rows)
    {
        var row = rows[0];
        return new()
        {
            IndicatorCode = row["indicator"],
            Authority = AuthorityReference.To(Authorities.FindByName(row["authority"])!) with { Name = row["authority"] },
            Dimension = Optional(row["dimension"]),
            Period = Period(row["period_kind"], row["period"]) is var period && row["months"].Length > 0
                ? period with { Months = int.Parse(row["months"], CultureInfo.InvariantCulture) }
                : period,
            Value = Value(row["value"], row["qualifier"], row["unit"]),
            Unit = Units[row["unit"]],
            Comparators = rows.Where(item => item["comparator"].Length > 0).Select(ReadComparator).ToEquatableList(),
            StatedAs = Optional(row["stated_as"]),
            Source = new Citation { Document = row["document"], Place = row["place"], Confidence = Confidence.VerifiedInDocuments },
            Line = row["line"].Length == 0 ? null : int.Parse(row["line"], CultureInfo.InvariantCulture),
        };
    }

    private static Comparator ReadComparator(Dictionary<string, string> row) => new()
    {
        Kind = Comparators[row["comparator"]],
        Period = Period(row["comparator_period_kind"], row["comparator_period"]),
        Value = ObservedValue.FromCell(row["comparator_value"])!,
        Direction = row["direction"].Length == 0 ? default : Enum.Parse<Direction>(row["direction"], ignoreCase: true),
        IsImplied = row["implied"] == "yes",
    };

    private static ObservationPeriod Period(string kind, string text) => ObservationPeriod.FromText(Kinds[kind], text);

    private static ObservedValue Value(string text, string qualifier, string unit)
    {
        var number = unit == "text" ? null : ObservedValue.FromCell(text)!.Number;
        var value = (qualifier, number) switch
        {
            ("", { } plain) => ObservedValue.Exactly(plain),
            ("approximately" or "around", { } near) => ObservedValue.Approximately(near),
            ("over" or "above", { } bound) => ObservedValue.MoreThan(bound),
            ("maximum" or "within", { } most) => ObservedValue.AtMost(most),
            ("range", _) when text.Split(" to ") is [var from, var to] =>
                ObservedValue.Between(decimal.Parse(from, CultureInfo.InvariantCulture), decimal.Parse(to, CultureInfo.InvariantCulture)),
            (_, { } stated) => ObservedValue.Exactly(stated),
            _ => ObservedValue.Words(text),
        };
        return qualifier.Length == 0 ? value : value with { Wording = qualifier };
    }

    private static IEnumerable<string> ValueCells(ObservedValue value, MeasurementUnit unit) =>
    [
        value switch
        {
            BoundedValue { From: { } from, To: { } to } => string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"),
            BoundedValue bounded => (bounded.Above ?? bounded.To)!.Value.ToString(CultureInfo.InvariantCulture),
            ExactValue exact => exact.Value.ToString(CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        },
        Word(Units, unit), value.Wording ?? "",
    ];

    private static string Word<T>(Dictionary<string, T> words, T meaning)
        where T : notnull => words.Single(pair => pair.Value.Equals(meaning)).Key;

    private static string? Optional(string cell) => cell.Length == 0 ? null : cell;

    private static string Shown(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
