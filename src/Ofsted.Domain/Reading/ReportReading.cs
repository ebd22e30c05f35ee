using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Reading;

/// <summary>The result of reading one document.</summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ReportReading : IHolder<InspectionEvent>, IHolder<IShown>
{
    /// <summary>What kind of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The inspection or visit, or null when the document is not one that can be read.</summary>
    public InspectionEvent? Event { get; init; }

    /// <summary>What could not be read or is doubtful or worth reporting, in the order of the document.</summary>
    public required EquatableList<Finding> Findings { get; init; }

    /// <summary>Where each value of <see cref="Event"/> was read.</summary>
    public EquatableList<ReadValue> Values { get; init; } = [];

    /// <summary>The inspection team as far as the document names it; the letters of visits name inspectors only.</summary>
    public EquatableList<TeamMember> Team => Event?.Document?.Team ?? [];

    /// <summary>The numbered paragraphs in their order; empty where a document numbers none.</summary>
    public EquatableList<NumberedParagraph> Paragraphs { get; init; } = [];

    /// <summary>The earlier inspections that a SIF report lists; empty in other documents.</summary>
    public EquatableList<PreviousInspection> PreviousInspections => Event?.Document?.PreviousInspections ?? [];

    /// <summary>The numbers of the information about the area in a SIF report, in its order; empty in other documents.</summary>
    /// <remarks>The authority supplied them and nobody validated them: each carries that caveat, and others where they apply.</remarks>
    public EquatableList<Observation> Observations { get; init; } = [];

    /// <summary>The powers that the document cites; empty when it cites none, as ILACS reports do.</summary>
    public EquatableList<StatutoryReference> StatutoryBasis => Event?.Document?.Statutes ?? [];

    /// <summary>The text that was read, or null when there was none.</summary>
    public string? Text { get; init; }

    /// <summary>Whether a value is missing or doubtful.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Where a value was read, or null when it was not.</summary>
    /// <param name="path">The value, as a JSON path into the exchanged form of the record, such as <c>$.published</c> or <c>$.judgements[2].grade</c>; <c>$.</c> may be left out.</param>
    public ReadValue? WhereIs(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var whole = path.StartsWith('$') ? path : "$." + path;
        return Values.FirstOrDefault(value => value.Path == whole);
    }

    /// <summary>The places where a quotation occurs in the document; empty when it does not.</summary>
    /// <param name="quotation">The quotation, of four letters or more.</param>
    /// <remarks>For many quotations of one document make a <see cref="QuotationFinder"/> of its <see cref="Text"/> once.</remarks>
    public EquatableList<QuotationMatch> Find(string? quotation) => QuotationFinder.Of(Text).Find(quotation);

    IEnumerable<InspectionEvent> IHolder<InspectionEvent>.Held => Event is null ? [] : [Event];

    IEnumerable<IShown> IHolder<IShown>.Held => Findings;

    /// <summary>The kind, the event and the number of findings.</summary>
    public override string ToString() => Excerpt.OfLine($"{Kind}: {Event?.ToString() ?? "not read"}; findings: {Findings.Count}");
}
