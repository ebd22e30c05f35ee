using System.Collections.Frozen;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>The time limits of children's services and of their inspection.</summary>
/// <remarks>
/// Source: the embedded file <c>timescales.tsv</c>, which names the text behind each limit and says how sure we are of it.
/// What is not a duty is here too, marked by <see cref="Timescale.Force"/>: what local policies commonly say, what statistical
/// returns ask, and how long Ofsted was seen to take. <see cref="Timescale.IsStatutory"/> tells them apart.
/// </remarks>
public static class TimescaleCatalogue
{
    /// <summary>Every time limit, past ones included, in the order in which a child meets them.</summary>
    /// <remarks>A limit that changed is here once for each of its versions, the earliest first.</remarks>
    public static EquatableList<Timescale> All { get; } =
        TabSeparated.ReadEmbedded("timescales.tsv").Rows.Select(Read).ToEquatableList();

    /// <summary>Changes in the law that may affect time limits, with the days from which they apply where those are fixed.</summary>
    public static EquatableList<AnnouncedChange> LawChanges { get; } =
        TabSeparated.ReadEmbedded("law-changes.tsv").Rows.Select(ReadChange).ToEquatableList();

    private static FrozenDictionary<string, EquatableList<Timescale>> ByCode { get; } = All
        .GroupBy(timescale => timescale.Code, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToEquatableList(), StringComparer.Ordinal);

    /// <summary>Assessment: 45 working days from the referral.</summary>
    public static Timescale Assessment { get; } = Latest("TS-ASSESS-45");

    /// <summary>Initial child protection conference: 15 working days from the strategy discussion.</summary>
    public static Timescale InitialChildProtectionConference { get; } = Latest("TS-ICPC-15");

    /// <summary>Return home interview: 72 hours from the return of a child who was missing.</summary>
    public static Timescale ReturnHomeInterview { get; } = Latest("TS-MISSING-RHI");

    /// <summary>First review of a looked after child: 20 working days from becoming looked after.</summary>
    public static Timescale FirstLookedAfterReview { get; } = Latest("TS-CLA-REVIEW-1");

    /// <summary>Care proceedings: 26 weeks beginning with the day of issue.</summary>
    public static Timescale CareProceedings { get; } = Latest("TS-COURT-26W");

    /// <summary>The authority's written statement of proposed action: 70 working days from receiving the report.</summary>
    public static Timescale StatementOfProposedAction { get; } = Latest("TS-OFSTED-PLAN-70");

    /// <summary>The draft action plan after an area for priority action: 20 working days from receiving the letter.</summary>
    public static Timescale DraftActionPlan { get; } = Latest("TS-OFSTED-DRAFT-20");

    /// <summary>Publication of the report by the authority: 30 working days from receiving it.</summary>
    public static Timescale PublicationOfReport { get; } = Latest("TS-LA-PUBLISH-30");

    /// <summary>Notice of an inspection: 5 working days from the call to the first day on site.</summary>
    public static Timescale InspectionNotice { get; } = Latest("TS-ILACS-NOTICE");

    /// <summary>The next inspection after one that was not inadequate: 30 to 42 months from its first day on site.</summary>
    public static Timescale InspectionCycle { get; } = Latest("TS-ILACS-CYCLE");

    /// <summary>The time limit with a code, or null; the latest version where there are several.</summary>
    /// <param name="code">A code, such as <c>TS-ICPC-15</c>, or null.</param>
    public static Timescale? Find(string? code) => VersionsOf(code) is [.., var latest] ? latest : null;

    /// <summary>The version of a time limit that applies to an event on a day, or null when there is no such code.</summary>
    /// <param name="code">A code, such as <c>TS-PUB-FV</c>, or null.</param>
    /// <param name="eventDay">The day of the event.</param>
    /// <returns>
    /// Where no version applies, the last that had ended by then, or else the first: a deadline from it carries the caveat
    /// <see cref="CaveatCodes.OutsideValidity"/>.
    /// </returns>
    public static Timescale? Find(string? code, LocalDate eventDay)
    {
        eventDay = eventDay.InIso();
        var versions = VersionsOf(code);
        return versions.FirstOrDefault(version => version.AppliesOn(eventDay))
            ?? versions.LastOrDefault(version => version.To < eventDay)
            ?? (versions is [var first, ..] ? first : null);
    }

    /// <summary>The versions of a time limit, the earliest first; none when there is no such code.</summary>
    /// <param name="code">A code, such as <c>TS-PUB-INSP</c>, or null.</param>
    public static EquatableList<Timescale> VersionsOf(string? code) => code is null ? [] : ByCode.GetValueOrDefault(code, []);

    /// <summary>How long Ofsted took to publish the letter of a focused visit that ended on a given day: observed, not promised.</summary>
    /// <param name="lastDayOnSite">The last day on site.</param>
    public static Timescale PublicationOfVisitLetter(LocalDate lastDayOnSite) => Find("TS-PUB-FV", lastDayOnSite.InIso())!;

    /// <summary>How long Ofsted took to publish the report of an inspection that ended on a given day: observed, not promised.</summary>
    /// <param name="lastDayOnSite">The last day on site.</param>
    public static Timescale PublicationOfInspectionReport(LocalDate lastDayOnSite) => Find("TS-PUB-INSP", lastDayOnSite.InIso())!;

    /// <summary>The time limits that apply to events on a day, as far as is known, including those that are not a duty.</summary>
    /// <param name="day">The day of the event.</param>
    public static EquatableList<Timescale> AppliedOn(LocalDate day) =>
        All.Where(timescale => timescale.AppliesOn(day.InIso())).ToEquatableList();

    private static Timescale Latest(string code) => ByCode[code][^1];

    private static AnnouncedChange ReadChange(TabSeparated.Row row) => new()
    {
        Text = row["text"],
        From = row.Date("from"),
        Source = SourceOf(row),
    };

    private static Timescale Read(TabSeparated.Row row) => new()
    {
        Code = row["code"],
        Title = row["title"],
        Trigger = row["trigger"],
        Amount = row.OptionalInteger("amount"),
        AmountTo = row.OptionalInteger("amount_to"),
        Unit = row.Optional("unit") is null ? TimescaleUnit.Unspecified : row.Code<TimescaleUnit>("unit"),
        CountsEventDay = row["event_day"] == "1",
        CountsBack = row["event_day"] == "before",
        IsApproximate = row["approximate"] == "yes",
        Force = row.Code<LegalForce>("force"),
        From = row.Date("from"),
        To = row.Date("to"),
        RelaxedBy = row.Optional("relaxed_by"),
        Source = SourceOf(row),
    };

    private static Citation SourceOf(TabSeparated.Row row) => new()
    {
        Document = row["document"],
        Place = row.Optional("place"),
        Confidence = row.Code<Confidence>("confidence"),
        Note = row.Optional("note"),
    };
}
