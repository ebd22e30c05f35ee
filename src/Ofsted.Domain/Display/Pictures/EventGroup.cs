using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>The events of one authority among those to be shown. Those of its predecessors are a group of their own.</summary>
/// <param name="Known">The authority, or null when the library does not know it.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Events">Its events, in the order of their days.</param>
internal sealed record EventGroup(Authority? Known, string Name, IReadOnlyList<InspectionEvent> Events)
{
    public LocalDate? LatestDay => Events.Max(item => item.Day);

    /// <summary>The inspections of the authority in order: those whose day is known.</summary>
    public IEnumerable<Inspection> Inspections => Events.OfType<Inspection>().Where(item => item.Day is not null);

    public static bool IsPublicBy(InspectionEvent item, LocalDate? date) => date is null || item.PublicFrom <= date;

    /// <summary>The groups that the options ask for, in that order; otherwise all, those with the latest event first.</summary>
    public static IReadOnlyList<EventGroup> Of(IEnumerable<InspectionEvent> events, PictureOptions options)
    {
        var groups = events
            .Where(item => IsPublicBy(item, options.AsAt))
            .GroupBy(KeyOf, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, Group, StringComparer.Ordinal);
        return options.Authorities is { } wanted
            ? [.. wanted.Select(authority => groups.GetValueOrDefault(KeyOf(authority)) ?? new EventGroup(authority, NameOf(authority), []))]
            : [.. groups.Values.OrderByDescending(group => group.LatestDay ?? LocalDate.MinIsoValue).ThenBy(group => group.Name, StringComparer.Ordinal)];
    }

    private static EventGroup Group(IGrouping<string, InspectionEvent> group)
    {
        var first = group.First();
        var known = Authorities.Resolve(first.Authority, first.FirstDay);
        return new EventGroup(
            known,
            SingleLine.Of(known is null ? first.Authority.ToString() : NameOf(known)),
            [.. group.OrderBy(item => item.Day ?? LocalDate.MaxIsoValue)]);
    }

    /// <summary>An abolished authority may share the name of one that replaced it.</summary>
    private static string NameOf(Authority authority) => authority.To is { } last
        ? string.Create(CultureInfo.InvariantCulture, $"{authority.ShortName} (to {last.Year})")
        : authority.ShortName;

    private static string KeyOf(Authority authority) => "key " + authority.Key;

    private static string KeyOf(InspectionEvent item) => item.Authority switch
    {
        var reference when Authorities.Resolve(reference, item.FirstDay) is { } known => KeyOf(known),
        { Urn: { } urn } => "urn " + urn.ToString(CultureInfo.InvariantCulture),
        var reference => "name " + AuthorityName.KeyOf(reference.Name),
    };
}
