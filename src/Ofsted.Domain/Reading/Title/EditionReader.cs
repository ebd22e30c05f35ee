using NodaTime;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Title;

/// <summary>Tells the framework edition: by the kind of report, by the areas it judges, or by the first day on site.</summary>
internal static class EditionReader
{
    public static (FrameworkEdition? Edition, ValueOrigin Origin) Read(
        DocumentContext context, IReadOnlyCollection<JudgementArea> areas, LocalDate? firstDay) => context.Kind switch
        {
            DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport or DocumentKind.LscbReviewReport =>
                (FrameworkEditions.Sif2013, ValueOrigin.Stated),
            DocumentKind.LookedAfterReport => (FrameworkEditions.LookedAfter2013, ValueOrigin.Stated),
            DocumentKind.IlacsReport => Ilacs(areas, firstDay, context.Log),
            _ => ByDate(firstDay, context.Log),
        };

    private static (FrameworkEdition? Edition, ValueOrigin Origin) Ilacs(IReadOnlyCollection<JudgementArea> areas, LocalDate? firstDay, ReadingLog log)
    {
        var byDate = firstDay is { } day ? FrameworkEditions.For(InspectionActivities.StandardInspection, day) : null;
        if (ByAreas(areas, byDate) is not { } byTable)
        {
            if (byDate is null)
                log.Error(ReadingFindingCodes.EditionMissing, "The framework edition cannot be determined from the judgements or the dates.", null, RecordMember.Edition);
            else
                log.Warn(ReadingFindingCodes.EditionFromDate, $"The framework edition, {byDate.Name}, was inferred only from the first day on site.", null, RecordMember.Edition);
            return (byDate, ValueOrigin.Inferred);
        }

        if (byDate is not null && byDate != byTable)
        {
            log.Warn(ReadingFindingCodes.EditionConflict,
                $"The judgements are those of {byTable.Name}, but an inspection that began on this day should be under {byDate.Name}.", null, RecordMember.Edition);
        }

        return (byTable, ValueOrigin.Stated);
    }

    private static FrameworkEdition? ByAreas(IReadOnlyCollection<JudgementArea> areas, FrameworkEdition? byDate)
    {
        if (areas.Contains(JudgementAreas.ChildrenInCareAndCareLeavers))
            return FrameworkEditions.Ilacs2018;
        if (!areas.Contains(JudgementAreas.ChildrenInCare) && !areas.Contains(JudgementAreas.CareLeavers))
            return null;
        if (areas.Contains(JudgementAreas.OverallEffectiveness))
            return FrameworkEditions.Ilacs2023;
        return byDate == FrameworkEditions.Ilacs2026 ? byDate : null;
    }

    private static (FrameworkEdition? Edition, ValueOrigin Origin) ByDate(LocalDate? firstDay, ReadingLog log)
    {
        var edition = firstDay is { } day ? FrameworkEditions.For(InspectionActivities.FocusedVisit, day) : null;
        if (edition is not null)
            log.AddValue(RecordMember.Edition, ValueOrigin.Inferred);
        else
            log.Error(ReadingFindingCodes.EditionMissing, "The framework edition cannot be determined without the dates of the visit.", null, RecordMember.Edition);
        return (edition, ValueOrigin.Inferred);
    }
}
