namespace Ofsted.Domain.Reading;

/// <summary>Takes out of a reading what its strictness does not allow.</summary>
internal static class Doubt
{
    public static ReportReading Apply(ReportReading reading, ReadingStrictness strictness) => strictness switch
    {
        ReadingStrictness.AllOrNothing when reading.HasErrors => reading with { Event = null, Values = [] },
        ReadingStrictness.CertainOnly when reading.HasErrors && reading.Event is { } found => WithoutDoubtful(reading, found),
        _ => reading,
    };

    private static ReportReading WithoutDoubtful(ReportReading reading, InspectionEvent found)
    {
        var doubtful = reading.Findings
            .Where(finding => finding.Severity == FindingSeverity.Error && finding.Path is not null)
            .Select(finding => finding.Path!)
            .ToHashSet(StringComparer.Ordinal);
        bool IsSure(string path) => !doubtful.Contains(path);

        var kept = found with
        {
            Fieldwork = IsSure("fieldwork") ? found.Fieldwork : [],
            Published = IsSure("published") ? found.Published : null,
            LeadInspector = IsSure("leadInspector") ? found.LeadInspector : null,
            Edition = IsSure("edition") ? found.Edition : null,
            Activity = IsSure("activity") ? found.Activity : null,
            Recommendations = IsSure("recommendations") ? found.Recommendations : null,
        };
        if (kept is Inspection inspection)
            kept = inspection with { Judgements = inspection.Judgements.Where(judgement => IsSure($"judgements[{judgement.Area.Code}]")).ToEquatableList() };
        return reading with { Event = kept, Values = reading.Values.Where(value => IsSure(value.Path)).ToEquatableList() };
    }
}
