using System.Globalization;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;
using static Ofsted.Domain.Csv.CellEntries;
using static Ofsted.Domain.Csv.CellTexts;

namespace Ofsted.Domain.Csv;

/// <summary>Writes and reads the measures of an action.</summary>
internal static class CellMeasures
{
    private const NumberStyles TargetStyle = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;

    public static string? Write(EquatableList<SuccessMeasure> measures) => measures.Count == 0
        ? null
        : EntryText.Join(measures.Select(measure => (string?[])
        [
            measure.IndicatorCode, measure.Title, measure.Dimension, EnumCodes.Of(measure.Unit),
            measure.Baseline is null ? null : Number(measure.Baseline), Target(measure.Target), IsoDate.Of(measure.Target?.By),
            string.Join("; ", measure.Results.Select(Number)),
        ]));

    public static EquatableList<SuccessMeasure> Read(string cell) => EntryText.Split(cell).Select(ReadOne).ToEquatableList();

    private static SuccessMeasure ReadOne(List<string> fields)
    {
        var measure = new SuccessMeasure
        {
            IndicatorCode = Needed(fields, 0, "indicator"), Title = Optional(At(fields, 1)), Dimension = Optional(At(fields, 2)),
        };
        var unit = PlanWords.Units.Read(At(fields, 3));
        if (unit == MeasurementUnit.Unspecified)
            unit = measure.Indicator?.Unit ?? MeasurementUnit.Unspecified;
        return measure with
        {
            Baseline = Optional(At(fields, 4)) is { } baseline ? ReadNumber(baseline, measure, unit) : null,
            Target = ReadTarget(At(fields, 5), At(fields, 6), unit),
            Results = Parts.Of(At(fields, 7), ';')
                .Select(result => ReadNumber(result, measure, unit)).ToEquatableList(),
        };
    }

    private static string Number(Observation observation) => observation.Period.Kind == PeriodKind.AsAt
        ? $"{Value(observation)} @ {IsoDate.Of(observation.Period.End) ?? observation.Period.Text}"
        : $"{Value(observation)} @ {observation.Period.Text}".TrimEnd(' ', '@');

    /// <summary>The value in its own words where these are read as it again.</summary>
    private static string Value(Observation observation) => observation.Value switch
    {
        { Wording: { } wording } value when wording.IndexOfAny([';', '@']) < 0 && ObservedValue.FromCell(wording, observation.Unit) == value => wording,
        SuppressedValue suppressed => suppressed.Code,
        NotApplicableValue { Code: { } code } => code,
        TextValue text => text.Text,
        var value => value.ToString(),
    };

    private static Observation ReadNumber(string text, SuccessMeasure measure, MeasurementUnit unit)
    {
        var at = text.LastIndexOf('@');
        var value = ObservedValue.FromCell(at < 0 ? text : text[..at], unit)
            ?? throw new CellException(PlanCsvFindingCodes.NotAMeasure, $"'{Excerpt.Of(text)}' has no value.");
        var time = at < 0 ? "" : text[(at + 1)..].Trim();
        return new Observation
        {
            IndicatorCode = measure.IndicatorCode,
            Dimension = measure.Dimension,
            Unit = unit,
            Value = value,
            Period = IsoDate.TryParse(time, out var day) ? ObservationPeriod.AsAt(day)
                : time.Length == 0 ? ObservationPeriod.Unstated
                : ObservationPeriod.FromText(PeriodKind.Unspecified, time),
        };
    }

    private static string? Target(MeasureTarget? target) => target is null ? null : target.Comparison switch
    {
        TargetDirection.AtLeast => string.Create(CultureInfo.InvariantCulture, $">={target.Value}"),
        TargetDirection.AtMost => string.Create(CultureInfo.InvariantCulture, $"<={target.Value}"),
        TargetDirection.Exactly => string.Create(CultureInfo.InvariantCulture, $"={target.Value}"),
        _ => target.Value.ToString(CultureInfo.InvariantCulture),
    };

    private static MeasureTarget? ReadTarget(string text, string by, MeasurementUnit unit)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.IsNullOrWhiteSpace(by)
                ? null
                : throw new CellException(PlanCsvFindingCodes.NotAMeasure, "A measure has a target date but no target.");
        }

        var (comparison, number) = text switch
        {
            ['>' or '≥', '=', ..] => (TargetDirection.AtLeast, text[2..]),
            ['≥', ..] => (TargetDirection.AtLeast, text[1..]),
            ['<' or '≤', '=', ..] => (TargetDirection.AtMost, text[2..]),
            ['≤', ..] => (TargetDirection.AtMost, text[1..]),
            ['=', ..] => (TargetDirection.Exactly, text[1..]),
            _ => (TargetDirection.Unspecified, text),
        };
        return decimal.TryParse(number.Trim().TrimEnd('%'), TargetStyle, CultureInfo.InvariantCulture, out var value)
            ? new MeasureTarget { Value = value, Unit = unit, Comparison = comparison, By = ReadDate(by) }
            : throw new CellException(PlanCsvFindingCodes.NotAMeasure, $"'{Excerpt.Of(text)}' is not a target.");
    }
}
