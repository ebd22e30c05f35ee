using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>A published document that itself breaks a rule, so that an accurate record breaks the rule too.</summary>
/// <remarks>The message of a finding that a slip explains says so; <see cref="Explaining"/> gives the slip.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record KnownSlip
{
    /// <summary>Every known slip, by rule.</summary>
    public static EquatableList<KnownSlip> All { get; } =
    [
        Of("OFS-DAT-12", 80456, new(2014, 3, 21), "The report prints 28 January to 5 February 2014, nine days, although about four weeks are usual."),
        Of("OFS-DAT-12", 80450, new(2016, 9, 20), "The report prints only 28 July 2016, although about four weeks are usual."),
        Of("OFS-DAT-15", 80458, new(2023, 11, 28), "The letter prints a start in October 2022, but the visit began on 24 October 2023."),
        Of("OFS-LAW-02", 80477, new(2015, 2, 3), "The report does not cite section 152 of the Education and Inspections Act 2006."),
        Of("OFS-REC-08", 80508, new(2016, 1, 20), "The report keeps the heading of priority and immediate actions, which other reports of its time no longer have."),
        Of("OFS-REC-11", 80480, new(2015, 11, 27), "A recommendation refers to paragraph 163, but the last paragraph of the report is 161."),
    ];

    /// <summary>The identifier of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>The number of the authority.</summary>
    public required int Urn { get; init; }

    /// <summary>The day of publication of the document.</summary>
    public required LocalDate Published { get; init => field = value.InIso(); }

    /// <summary>One sentence on what the document prints and, where known, what is meant.</summary>
    public required string Explanation { get; init; }

    /// <summary>Where it was seen.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The known slip that explains a finding, or null when there is none and the record may be at fault.</summary>
    /// <param name="finding">The finding of a rule on single events.</param>
    /// <param name="concerned">The event in which it was found.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static KnownSlip? Explaining(Finding finding, InspectionEvent concerned)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(concerned);
        foreach (var slip in All.AsSpan())
        {
            if (slip.RuleId == finding.Code && slip.Published == concerned.Published && slip.Urn == RuleSubject.Of(concerned).Urn)
                return slip;
        }

        return null;
    }

    /// <summary>The rule and the explanation.</summary>
    public override string ToString() => Excerpt.OfLine($"{RuleId}: {Explanation}");

    private static KnownSlip Of(string ruleId, int urn, LocalDate published, string explanation) => new()
    {
        RuleId = ruleId,
        Urn = urn,
        Published = published,
        Explanation = explanation,
        Citation = Sources.Documents(string.Create(CultureInfo.InvariantCulture, $"the document published on {published:d MMMM yyyy}")),
    };
}
