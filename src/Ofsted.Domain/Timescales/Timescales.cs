using System.Collections.Frozen;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The national time limits of children's services and of their inspection.</summary>
/// <remarks>
/// Source: the embedded file <c>timescales.tsv</c>, which names the text behind each limit and says how sure we are of it.
/// Limits that authorities set for themselves, and medians seen in practice, are not time limits and are left out.
/// </remarks>
public static class Timescales
{
    private static readonly FrozenDictionary<string, Timescale> ByCode;

    static Timescales()
    {
        All = TabSeparated.ReadEmbedded("timescales.tsv").Rows.Select(Read).ToEquatableList();
        ByCode = All.ToFrozenDictionary(timescale => timescale.Code, StringComparer.Ordinal);
    }

    /// <summary>Every time limit, past ones among them, in the order of a child's way through the services.</summary>
    public static EquatableList<Timescale> All { get; }

    /// <summary>Assessment: 45 working days from the referral.</summary>
    public static Timescale Assessment => ByCode["assessment-45"];

    /// <summary>Initial child protection conference: 15 working days from the strategy discussion.</summary>
    public static Timescale InitialChildProtectionConference => ByCode["icpc-15"];

    /// <summary>First review of a looked after child: 20 working days from becoming looked after.</summary>
    public static Timescale FirstLookedAfterReview => ByCode["cla-review-first-20"];

    /// <summary>Care proceedings: 26 weeks beginning with the day of issue.</summary>
    public static Timescale CareProceedings => ByCode["court-26w"];

    /// <summary>The authority's written statement of proposed action: 70 working days from receiving the report.</summary>
    public static Timescale StatementOfProposedAction => ByCode["statement-of-action-70"];

    /// <summary>The draft action plan after an area for priority action: 20 working days from receiving the letter.</summary>
    public static Timescale DraftActionPlan => ByCode["draft-action-plan-20"];

    /// <summary>Publication of the report by the authority: 30 working days from receiving it.</summary>
    public static Timescale PublicationOfReport => ByCode["publish-report-30"];

    /// <summary>The time limit with a code, or null.</summary>
    /// <param name="code">A code, such as <c>icpc-15</c>, or null.</param>
    public static Timescale? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The time limits that apply to events on a day, as far as is known.</summary>
    /// <param name="day">The day of the event.</param>
    public static EquatableList<Timescale> AppliedOn(LocalDate day) =>
        All.Where(timescale => timescale.AppliesOn(day)).ToEquatableList();

    private static Timescale Read(TabSeparated.Row row) => new()
    {
        Code = row["code"],
        Title = row["title"],
        Trigger = row["trigger"],
        Amount = row.Integer("amount"),
        Unit = row.OneOf("unit", word => word switch
        {
            "working-days" => TimescaleUnit.WorkingDays,
            "calendar-days" => TimescaleUnit.CalendarDays,
            "hours" => TimescaleUnit.Hours,
            "weeks" => TimescaleUnit.Weeks,
            "months" => TimescaleUnit.Months,
            _ => default,
        }),
        EventDay = row.OneOf("event_day", word => word switch
        {
            "0" => EventDay.Zero,
            "1" => EventDay.One,
            _ => default,
        }),
        Force = row.OneOf("force", word => word switch
        {
            "statute" => LegalForce.Statute,
            "regulations" => LegalForce.Regulations,
            "guidance" => LegalForce.StatutoryGuidance,
            "framework" => LegalForce.Framework,
            _ => default,
        }),
        From = row.Date("from"),
        To = row.Date("to"),
        Source = new Citation
        {
            Document = row["document"],
            Place = row.Optional("place"),
            Confidence = row.Confidence("confidence"),
            Note = row.Optional("note"),
        },
    };
}
