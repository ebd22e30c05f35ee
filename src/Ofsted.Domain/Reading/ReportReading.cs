namespace Ofsted.Domain.Reading;

/// <summary>What the reader got from one document.</summary>
public sealed record ReportReading
{
    /// <summary>What kind of document it is.</summary>
    public required DocumentKind Kind { get; init; }

    /// <summary>The inspection or visit, or null when the document is not one that can be read.</summary>
    public InspectionEvent? Event { get; init; }

    /// <summary>What the reader could not read, doubts or wants known, in the order of the document.</summary>
    public required EquatableList<ReadingFinding> Findings { get; init; }

    /// <summary>Where each value of <see cref="Event"/> was read.</summary>
    public EquatableList<ReadValue> Values { get; init; } = [];

    /// <summary>Whether a value is missing or in doubt.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>Where a value was read, or null when it was not.</summary>
    /// <param name="path">The value, such as <c>published</c> or <c>judgements[care-leavers]</c>.</param>
    public ReadValue? WhereIs(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Values.FirstOrDefault(value => value.Path == path);
    }

    /// <summary>The kind, the event and the number of findings.</summary>
    public override string ToString() => $"{Kind}: {Event?.ToString() ?? "not read"}; findings: {Findings.Count}";
}
