using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Dates;

/// <summary>Tells the activity that a report is of: by its kind, or by how long the inspectors were on site.</summary>
internal static class ActivityReader
{
    public static (InspectionActivity? Activity, ValueOrigin Origin) Read(DocumentContext context, EquatableList<FieldworkPeriod> fieldwork) => context.Kind switch
    {
        DocumentKind.SingleInspectionReport => (InspectionActivities.SingleInspection, ValueOrigin.Stated),
        DocumentKind.ReInspectionReport => (InspectionActivities.ReInspection, ValueOrigin.Stated),
        DocumentKind.LscbReviewReport => (InspectionActivities.LscbReview, ValueOrigin.Stated),
        DocumentKind.LookedAfterReport => (InspectionActivities.LookedAfterInspection, ValueOrigin.Stated),
        _ => ByLength(context, fieldwork),
    };

    private static (InspectionActivity? Activity, ValueOrigin Origin) ByLength(DocumentContext context, EquatableList<FieldworkPeriod> fieldwork)
    {
        if (fieldwork.Count == 0 || fieldwork[0].CalendarDays < 1)
        {
            context.Log.Error(ReadingFindingCodes.ActivityMissing, "Short or standard cannot be determined without the dates of the inspection.", null, RecordMember.Activity);
            return (null, ValueOrigin.Unspecified);
        }

        context.Log.AddValue(RecordMember.Activity, ValueOrigin.Inferred);
        if (!FieldworkReader.IsUsual(fieldwork[0], context.Kind))
            context.Log.Warn(ReadingFindingCodes.FieldworkDoubtful, "Short or standard was inferred from unusual dates.", null, RecordMember.Activity);
        var isShort = fieldwork[0].CalendarDays <= InspectionActivities.LongestShortInspection;
        return (isShort ? InspectionActivities.ShortInspection : InspectionActivities.StandardInspection, ValueOrigin.Inferred);
    }
}
