using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading;

/// <summary>Takes out of a record what the strictness of a reading does not allow.</summary>
internal static class Doubt
{
    public static InspectionEvent? Apply(InspectionEvent record, ReadingLog log, ReadingStrictness strictness) => strictness switch
    {
        ReadingStrictness.AllOrNothing when log.HasErrors => null,
        ReadingStrictness.CertainOnly when log.HasErrors => WithoutDoubtful(record, log.Doubtful),
        _ => record,
    };

    private static InspectionEvent WithoutDoubtful(InspectionEvent record, HashSet<RecordMember> doubtful)
    {
        bool IsSure(RecordMember member) => !doubtful.Contains(member);
        record = record with
        {
            Fieldwork = IsSure(RecordMember.Fieldwork) ? record.Fieldwork : [],
            Published = IsSure(RecordMember.Published) ? record.Published : null,
            LeadInspector = IsSure(RecordMember.LeadInspector) ? record.LeadInspector : null,
            Edition = IsSure(RecordMember.Edition) ? record.Edition : null,
            Activity = IsSure(RecordMember.Activity) ? record.Activity : null,
            Recommendations = IsSure(RecordMember.Recommendations) ? record.Recommendations : null,
        };
        return record switch
        {
            Inspection inspection => inspection with { Judgements = inspection.Judgements.Where(judgement => IsSure(RecordMember.GradeOf(judgement.Area))).ToEquatableList() },
            AreaInspection area => area with
            {
                Inspectorates = IsSure(RecordMember.Inspectorates) ? area.Inspectorates : [],
                Theme = IsSure(RecordMember.Theme) ? area.Theme : null,
                Outcome = IsSure(RecordMember.Outcome) ? area.Outcome : null,
            },
            _ => record,
        };
    }
}
