using NodaTime;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Title;

/// <summary>Tells the framework edition: by the kind of report, by the areas it judges, or by the first day on site.</summary>
internal static class EditionReader
{
    private const string Path = "edition";

    public static (FrameworkEdition? Edition, ValueOrigin Origin) Read(
        DocumentKind kind, IReadOnlyCollection<JudgementArea> areas, LocalDate? firstDay, ReadingLog log) => kind switch
        {
            DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport or DocumentKind.LscbReviewReport =>
                (FrameworkEditions.Sif2013, ValueOrigin.Stated),
            DocumentKind.LookedAfterReport => (FrameworkEditions.LookedAfter2013, ValueOrigin.Stated),
            DocumentKind.IlacsReport => Ilacs(areas, firstDay, log),
            _ => ByDate(firstDay, log),
        };

    private static (FrameworkEdition? Edition, ValueOrigin Origin) Ilacs(IReadOnlyCollection<JudgementArea> areas, LocalDate? firstDay, ReadingLog log)
    {
        var byDate = firstDay is { } day ? FrameworkEditions.For(InspectionActivities.StandardInspection, day) : null;
        if (ByAreas(areas, byDate) is not { } byTable)
        {
            if (byDate is null)
                log.Error(ReadingFindingCodes.EditionMissing, "The framework edition cannot be told: neither the judgements nor the dates say it.", null, Path);
            else
                log.Warn(ReadingFindingCodes.EditionFromDate, $"The framework edition, {byDate.Name}, follows from the first day on site alone.", null, Path);
            return (byDate, ValueOrigin.Inferred);
        }

        if (byDate is not null && byDate != byTable)
        {
            log.Warn(ReadingFindingCodes.EditionConflict,
                $"The judgements are those of {byTable.Name}; an inspection that began on this day should be under {byDate.Name}.", null, Path);
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
            log.Infer(Path);
        else
            log.Error(ReadingFindingCodes.EditionMissing, "The framework edition cannot be told without the dates of the visit.", null, Path);
        return (edition, ValueOrigin.Inferred);
    }
}
