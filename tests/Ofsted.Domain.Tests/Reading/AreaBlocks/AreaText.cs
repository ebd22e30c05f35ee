using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>Reads invented area information as a part of an invented SIF report.</summary>
internal static class AreaText
{
    private const string Front = """
        Borough of Eastmere
        Inspection of services for children in need of help and
        protection, children looked after and care leavers
        Harbour edition
        Inspection date: 13 October 2034 – 4 November 2034
        Report published: 19 December 2034

        The local authority


        """;

    private const string Back = """


        Executive summary
        The harbour has 99 lamps, and 12 children looked after them.
        """;

    /// <summary>Reads a report whose area information is the given text, with its heading.</summary>
    public static ReportReading Read(string block) => ReportReader.Read(Front + block + Back);

    /// <summary>The observations of statements about children looked after, which stand under the sub-heading.</summary>
    public static EquatableList<Observation> LookedAfter(string statements) => Under("Children looked after in this area", statements);

    public static EquatableList<Observation> Protection(string statements) => Under("Child protection in this area", statements);

    public static EquatableList<Observation> Living(string statements) => Under("Children living in this area", statements);

    public static EquatableList<Observation> Homes(string statements) => Under("Other Ofsted inspections", statements);

    /// <summary>The statements each as a bullet, under their sub-heading.</summary>
    public static EquatableList<Observation> Under(string heading, string statements) =>
        Read($"Information about this local authority area\n{heading}\n{statements}").Observations;

    /// <summary>An observation in one line: indicator, dimension, period, value, comparators, and the caveats that not all have.</summary>
    public static string Line(Observation observation)
    {
        var parts = new List<string> { observation.IndicatorCode };
        if (observation.Dimension is { } dimension)
            parts.Add($"[{dimension}]");
        if (observation.Period.Text.Length > 0)
            parts.Add($"@ {observation.Period.Text}");
        parts.Add($"= {observation.Value}");
        parts.AddRange(observation.Comparators.Select(comparator => $"| {comparator.Kind}{(comparator.Period is null ? "" : " " + comparator.Period.Text)} {comparator.Value}"));
        parts.AddRange(observation.Caveats.Where(caveat => caveat.Code is not (CaveatCodes.Unvalidated or CaveatCodes.PeriodUnstated)).Select(caveat => $"! {caveat.Code}"));
        return string.Join(' ', parts);
    }
}
