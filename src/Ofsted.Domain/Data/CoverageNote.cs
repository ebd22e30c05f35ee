using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>The note that says from when to when a kind of event is complete, such as <c># coverage-focused-visit: 2018-01-01/; 0 missing; Letters.</c></summary>
/// <remarks>Without a last day it is the one up to which publications were seen; without a number there is no list to count by.</remarks>
internal static class CoverageNote
{
    public const string Prefix = "coverage-";
    private const string Missing = " missing";
    private const string Separator = "; ";

    public static string Write(EventCoverage item, LocalDate asOf)
    {
        var line = $"{Prefix}{item.Activity.Code}: {IsoDate.Of(item.From)}/{(item.To == asOf ? "" : IsoDate.Of(item.To))}";
        if (item.Missing is { } missing)
            line += Separator + missing.ToString(CultureInfo.InvariantCulture) + Missing;
        return item.Source is { } source ? line + Separator + source : line;
    }

    /// <summary>What a note says, or null when it cannot be read.</summary>
    public static EventCoverage? TryRead(string name, string value, LocalDate asOf)
    {
        if (!InspectionActivity.TryFromCode(name[Prefix.Length..], out var activity))
            return null;
        var end = value.IndexOf(';');
        var days = end < 0 ? value : value[..end];
        var rest = end < 0 ? "" : value[(end + 1)..].TrimStart();
        var slash = days.IndexOf('/');
        if (slash < 0 || !IsoDate.TryParse(days.AsSpan(0, slash), out var from))
            return null;
        var to = asOf;
        if (slash + 1 < days.Length && !IsoDate.TryParse(days.AsSpan(slash + 1), out to))
            return null;

        int? missing = null;
        var mark = rest.IndexOf(Missing, StringComparison.Ordinal);
        if (mark > 0 && int.TryParse(rest[..mark], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            missing = count;
            rest = rest[(mark + Missing.Length)..].TrimStart(';', ' ');
        }

        return new EventCoverage { Activity = activity, From = from, To = to, Missing = missing, Source = rest.Length == 0 ? null : rest };
    }
}
