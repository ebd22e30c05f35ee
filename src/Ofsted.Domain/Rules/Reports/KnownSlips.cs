using System.Globalization;
using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>The published documents that are known to print a slip which breaks a rule.</summary>
/// <remarks>A finding in a record of one of them has it in <see cref="RuleFinding.Slip"/>, and says so.</remarks>
public static class KnownSlips
{
    /// <summary>Every known slip, by rule.</summary>
    public static EquatableList<KnownSlip> All { get; } =
    [
        Of("OFS-DAT-12", 80456, new(2014, 3, 21), "The report prints 28 January to 5 February 2014, nine days, where about four weeks are usual."),
        Of("OFS-DAT-12", 80450, new(2016, 9, 20), "The report prints 28 July 2016 alone, where about four weeks are usual."),
        Of("OFS-DAT-15", 80458, new(2023, 11, 28), "The letter prints a start in October 2022; the visit began on 24 October 2023."),
        Of("OFS-LAW-02", 80477, new(2015, 2, 3), "The report does not cite section 152 of the Education and Inspections Act 2006."),
        Of("OFS-REC-08", 80508, new(2016, 1, 20), "The report keeps the heading of priority and immediate actions, which others of its time no longer have."),
        Of("OFS-REC-11", 80480, new(2015, 11, 27), "A recommendation refers to paragraph 163, and the last paragraph of the report is 161."),
    ];

    /// <summary>The slip that explains a finding in a record, or null when none is known.</summary>
    internal static KnownSlip? Find(string ruleId, InspectionEvent concerned, Authority? authority)
    {
        foreach (var slip in All.AsSpan())
        {
            if (slip.RuleId == ruleId && concerned.Published == slip.Published && (concerned.Authority?.Urn ?? authority?.Urn) == slip.Urn)
                return slip;
        }

        return null;
    }

    internal static bool Concern(string ruleId) => All.Any(slip => slip.RuleId == ruleId);

    private static KnownSlip Of(string ruleId, int urn, LocalDate published, string explanation) => new()
    {
        RuleId = ruleId,
        Urn = urn,
        Published = published,
        Explanation = explanation,
        Citation = Sources.Documents(string.Create(CultureInfo.InvariantCulture, $"the document published on {published:d MMMM yyyy}")),
    };
}
