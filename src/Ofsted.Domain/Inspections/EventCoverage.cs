using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The dates between which a record is complete for one kind of event, the source, and how many events are known to be missing.</summary>
/// <remarks>What a set of events does not hold outside these days may have happened all the same.</remarks>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record EventCoverage
{
    /// <summary>The kind of event.</summary>
    public required InspectionActivity Activity { get; init; }

    /// <summary>The first day from which events of the kind were looked for.</summary>
    public required LocalDate From { get; init => field = value.InIso(); }

    /// <summary>The day up to which publications of the kind were seen.</summary>
    public required LocalDate To { get; init => field = value.InIso(); }

    /// <summary>How many events of the kind the dataset holds, as counted by the dataset.</summary>
    public int Held { get; init; }

    /// <summary>How many events between the two days are known to be missing, according to Ofsted's own lists; null when there is no such list.</summary>
    public int? Missing { get; init; }

    /// <summary>The source that confirms that nothing else is missing, or null when none is named.</summary>
    public string? Source { get; init; }

    /// <summary>Whether a day lies between the two, both included.</summary>
    /// <param name="day">The day.</param>
    public bool Covers(LocalDate day) => From <= day.InIso() && day.InIso() <= To;

    /// <summary>The kind, the days and the numbers, on one line.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Activity.Label}, {IsoDate.Of(From)} to {IsoDate.Of(To)}: {Held} held, {(Missing is { } missing ? $"{missing} known to be missing" : "no list to count by")}"));

    /// <summary>What to know where an answer leans on the kind between two days, or null when all of them are covered.</summary>
    internal Caveat? CaveatFor(LocalDate from, LocalDate to)
    {
        if (to < from || (Covers(from) && Covers(to)))
            return null;
        var isVisit = Activity == InspectionActivities.FocusedVisit || Activity == InspectionActivities.MonitoringVisit;
        var extent = from < From
            ? $"{Activity.Label}s are known only from {DateText.Of(From)} to {DateText.Of(To)}"
            : $"{Activity.Label}s are known only to {DateText.Of(To)}";
        return new Caveat
        {
            Code = isVisit ? CaveatCodes.VisitsIncomplete : CaveatCodes.InspectionsIncomplete,
            Message = $"{extent}: {(isVisit ? "a visit" : "an inspection")} that is not recorded is not counted.",
        };
    }
}
