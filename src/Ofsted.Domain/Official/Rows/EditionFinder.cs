using NodaTime;

namespace Ofsted.Domain.Official;

/// <summary>Finds the framework edition by the kind and the days; the statistics do not name it.</summary>
internal static class EditionFinder
{
    /// <summary>The most months from the first day on site to publication.</summary>
    private const int LongestLag = 8;

    public static FrameworkEdition? Find(RowKind kind, LocalDate? first, LocalDate? published) => kind.Family switch
    {
        InspectionFamily.SafeguardingAndLookedAfter => FrameworkEditions.SafeguardingAndLookedAfter2009,
        InspectionFamily.ChildProtection => FrameworkEditions.ChildProtection2012,
        InspectionFamily.LookedAfter => FrameworkEditions.LookedAfter2013,
        InspectionFamily.Single => FrameworkEditions.Sif2013,
        InspectionFamily.JointTargeted => OnlyOne(first, published, FrameworkEditions.JointTargetedArea2016, FrameworkEditions.JointTargetedArea2022),
        InspectionFamily.AreaSend => OnlyOne(first, published, FrameworkEditions.AreaSend2016, FrameworkEditions.AreaSend2023),
        _ when kind.IsVisit => first is { } day ? FrameworkEditions.For(kind.Activity!, day) : null,
        InspectionFamily.Ilacs => OnlyOne(first, published, FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026),
        InspectionFamily.Unstated => OnlyOne(first, published, FrameworkEditions.Sif2013, FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026),
        _ => null,
    };

    /// <summary>The one of the editions that was in force on the first day, or all the time within which that must lie; null when there are two.</summary>
    private static FrameworkEdition? OnlyOne(LocalDate? first, LocalDate? published, params FrameworkEdition[] editions)
    {
        if ((first ?? published) is not { } to)
            return null;
        var from = first ?? to.PlusMonths(-LongestLag);
        var fitting = Array.FindAll(editions, edition => edition.From <= to && (edition.To is null || edition.To >= from));
        return fitting.Length == 1 ? fitting[0] : null;
    }
}
