using NodaTime;
using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Timescales;
using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on inspections of areas by several inspectorates.</summary>
internal static class AreaInspectionRules
{
    private const int StatementDays = 70;
    private const int EarliestStatement = 64;
    private const int LatestStatement = 71;
    private const int MonthsOfMonitoring = 18;
    private const int DaysOnSite = 5;
    private const string NotOfAnArea = "the record is not of an area";
    private const string NoOutcome = "no outcome is recorded";

    private static readonly Citation Letters = Documents("letters of joint targeted area inspections");

    private static readonly Citation Reports = Documents("area SEND reports");

    private static readonly Citation Regulation4 = new()
    {
        Document = "Children Act 2004 (Joint Area Reviews) Regulations 2015", Place = "regulation 4", Confidence = Confidence.StatedAndVerified,
        Note = "70 working days from receiving the report",
    };

    private static readonly Applies Joint = new()
    {
        Editions = [FrameworkEditions.JointTargetedArea2016, FrameworkEditions.JointTargetedArea2022],
        Activities = [InspectionActivities.JointTargetedAreaInspection],
    };

    private static readonly Applies Send = new() { Editions = [FrameworkEditions.AreaSend2023], Activities = [InspectionActivities.AreaSendInspection] };

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-DAT-60", FindingSeverity.Warning, "A joint targeted area inspection, or an area SEND inspection since 2023, lasts five days on site, from Monday to Friday.",
            Documents("days on site"), RuleIncidence.Of(3, 119, "three joint inspections, as printed"),
            "The fieldwork of both is one week; other dates may be misprinted.", "fieldwork revisit",
            LastsOneWeek, Joint with { Editions = [.. Joint.Editions, .. Send.Editions], Activities = [.. Joint.Activities, .. Send.Activities] }),
        new("OFS-DAT-61", FindingSeverity.Error, "The statement in response to a joint inspection is due after its letter.",
            Letters, RuleIncidence.Of(0, 63), "A letter cannot be answered before it is written.", "published statementDue",
            StatementFollowsLetter, Joint),
        new("OFS-DAT-62", FindingSeverity.Warning, "The statement is due 64 to 71 working days after the letter.",
            Regulation4, RuleIncidence.Of(5, 63, "38, 49, 50, 62 and 83 working days"),
            "The regulations allow 70 working days from the day of receipt; a day outside the range may be misprinted.", "published statementDue",
            StatementIsInRange, Joint),
        new("OFS-DAT-63", FindingSeverity.Information, "The statement is due on the seventieth working day after the letter.",
            Regulation4, RuleIncidence.Of(30, 63, "25 of them within 64 to 71 working days"),
            "The day that the letter prints differs from the one that the regulations give, counted from the letter's date.", "published statementDue",
            StatementIsOnTheSeventiethDay, Joint),
        new("OFS-EDN-60", FindingSeverity.Error, "The inspectorates that take part in an area inspection are those of its edition.",
            Documents("first sentences, and the team"), RuleIncidence.Of(0, 119),
            "All four inspect together until 2020, and Ofsted, the Care Quality Commission and the inspectorate of constabulary since 2022, with that of probation for some themes; "
            + "Ofsted and the Care Quality Commission alone inspect arrangements for special needs.", "edition activity fieldwork judgements inspectorates",
            HasInspectoratesOfEdition),
        new("OFS-EDN-61", FindingSeverity.Warning, "The theme of a joint inspection was in use by its first day on site.",
            Letters, RuleIncidence.Of(0, 64), "A theme starts in all areas together, so one used earlier may be misread.", "fieldwork theme",
            ThemeHadBegun, Joint),
        new("OFS-EDN-62", FindingSeverity.Error, "An inspection of an area has only what belongs to its kind: a theme and a statement, or an outcome, or whether a written statement is required.",
            Documents("first pages and next steps"), RuleIncidence.Of(0, 119),
            "Joint targeted inspections have no outcome in words, and area SEND inspections no theme.", "activity theme outcome writtenStatementRequired statementDue principalAuthority",
            HoldsWhatItsKindHas),
        new("OFS-ACT-60", FindingSeverity.Error, "What follows an area SEND inspection matches its outcome.",
            Reports, RuleIncidence.Of(0, 55),
            "A full inspection follows within five years of typically positive experiences and within three of inconsistent ones; systemic failings lead to monitoring within 18 months and a full inspection within three years.",
            "outcome followUp", FollowsOutcome, Send),
        new("OFS-ACT-61", FindingSeverity.Information, "A letter since 2022 that asks for a statement after a joint inspection says who is to write it.",
            Letters, RuleIncidence.Of(0, 29), "The Chief Inspector decides who is the principal authority (regulation 3).", "statementDue principalAuthority",
            NamesPrincipalAuthority, Joint with { Editions = [FrameworkEditions.JointTargetedArea2022] }),
        new("OFS-REC-62", FindingSeverity.Error, "An area SEND report has priority actions if and only if the failings are systemic.",
            Reports, RuleIncidence.Of(0, 55), "Priority actions, and the plan in response to them, belong only to the third outcome.", "outcome recommendations totals",
            HasActionsOfOutcome, Send),
    ];

    private static Citation Documents(string place) => new()
    {
        Document = "64 letters of joint targeted area inspections and 55 area SEND reports, 2016 to 2025", Place = place, Confidence = Confidence.VerifiedInDocuments,
    };

    private static string? LastsOneWeek(EventFacts facts, Findings findings)
    {
        if (facts.Event is not AreaInspection area)
            return NotOfAnArea;
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (area.IsRevisit)
            return "it is a revisit";
        var period = facts.Event.Fieldwork[0];
        if (period.CalendarDays is not { } days)
            return "the last day on site is not known";
        if (facts.Event.Fieldwork.Count > 1 || days != DaysOnSite || period.Start.DayOfWeek != IsoDayOfWeek.Monday)
            findings.Add("$.fieldwork[0]", $"The inspectors were on site for {Counted.Of(days, "day")} from a {period.Start.DayOfWeek}.", period.ToString());
        return null;
    }

    private static string? StatementFollowsLetter(EventFacts facts, Findings findings)
    {
        if (WhyNoStatement(facts, out var letter, out var due) is { } reason)
            return reason;
        if (due <= letter)
            findings.Add("$.statementDue", $"The statement is due on {DateText.Of(due)}, but the letter is dated {DateText.Of(letter)}.", IsoDate.Of(due), IsoDate.Of(letter));
        return null;
    }

    private static string? StatementIsInRange(EventFacts facts, Findings findings)
    {
        if (WhyNoStatement(facts, out var letter, out var due) is { } reason)
            return reason;
        if (due <= letter)
            return "the statement is due before the letter (OFS-DAT-61)";
        if (!IsCovered(letter, due))
            return "the calendar does not reach so far";
        if (WorkingDayCalendar.England.CountBetween(letter, due) is var days and (< EarliestStatement or > LatestStatement))
            findings.Add("$.statementDue", Invariant($"The statement is due {days} working days after the letter."), IsoDate.Of(due), Invariant($"{days}"));
        return null;
    }

    private static string? StatementIsOnTheSeventiethDay(EventFacts facts, Findings findings)
    {
        if (WhyNoStatement(facts, out var letter, out var due) is { } reason)
            return reason;
        if (due <= letter || !IsCovered(letter, due))
            return "the statement is due before the letter, or beyond the calendar";
        var days = WorkingDayCalendar.England.CountBetween(letter, due);
        if (days is < EarliestStatement or > LatestStatement)
            return "the day is out of the usual range (OFS-DAT-62)";
        if (days != StatementDays)
            findings.Add("$.statementDue", Invariant($"The statement is due {days} working days after the letter, not 70."), IsoDate.Of(due), Invariant($"{days}"));
        return null;
    }

    private static bool IsCovered(LocalDate letter, LocalDate due) => WorkingDayCalendar.England.Covers(letter) && WorkingDayCalendar.England.Covers(due);

    private static string? WhyNoStatement(EventFacts facts, out LocalDate letter, out LocalDate due)
    {
        (letter, due) = (default, default);
        if (facts.Event is not AreaInspection area)
            return NotOfAnArea;
        if (facts.NoPublicationReason is { } reason)
            return reason;
        if (area.StatementDue is not { } day || !EventFacts.IsPlausible(day))
            return "the day by which a statement is due is not known";
        (letter, due) = (facts.Published, day);
        return null;
    }

    private static string? HasInspectoratesOfEdition(EventFacts facts, Findings findings)
    {
        if (facts.Event is not AreaInspection area)
            return NotOfAnArea;
        if (area.Inspectorates.Count == 0)
            return "the inspectorates are not known";
        if (facts.Edition is not { IsGraded: false } edition)
            return facts.NoEditionReason;

        Inspectorate[] must = edition.Activities.Contains(InspectionActivities.AreaSendInspection)
            ? [Inspectorate.Ofsted, Inspectorate.Cqc]
            : edition == FrameworkEditions.JointTargetedArea2016
                ? [Inspectorate.Ofsted, Inspectorate.Cqc, Inspectorate.Hmicfrs, Inspectorate.HmiProbation]
                : [Inspectorate.Ofsted, Inspectorate.Cqc, Inspectorate.Hmicfrs];
        var mayHaveProbation = edition == FrameworkEditions.JointTargetedArea2022;
        var held = area.Inspectorates.Where(inspectorate => !(mayHaveProbation && inspectorate == Inspectorate.HmiProbation)).ToList();
        if (held.Count != must.Length || must.Except(held).Any())
            findings.Add("$.inspectorates", $"The inspectorates are not those of {edition.Name}.", string.Join(", ", area.Inspectorates.Select(inspectorate => EnumCodes.Of(inspectorate))));
        return null;
    }

    private static string? ThemeHadBegun(EventFacts facts, Findings findings)
    {
        if (facts.Event is not AreaInspection { Theme: { } theme })
            return "no theme is recorded";
        if (facts.NoDaysReason is { } reason)
            return reason;
        if (facts.FirstDay < theme.From)
            findings.Add("$.theme", $"The first inspection with the theme began on {DateText.Of(theme.From)}.", theme.Code, IsoDate.Of(theme.From));
        return null;
    }

    private static string? HoldsWhatItsKindHas(EventFacts facts, Findings findings)
    {
        if (facts.Event is not AreaInspection area)
            return NotOfAnArea;
        if (area.Activity is not { } activity)
            return Reasons.NoActivity;
        if (activity == InspectionActivities.JointTargetedAreaInspection)
        {
            if (area.Outcome is not null)
                findings.Add("$.outcome", "Joint targeted area inspections have none of the three SEND outcomes.");
            if (area.WrittenStatementRequired is not null)
                findings.Add("$.writtenStatementRequired", "A written statement of action belongs to area SEND inspections before 2023.");
        }
        else if (activity == InspectionActivities.AreaSendInspection)
        {
            if (area.Theme is not null)
                findings.Add("$.theme", "An area SEND inspection has no theme.", area.Theme.Code);
            if (area.StatementDue is not null || area.PrincipalAuthority is not null)
                findings.Add(area.StatementDue is null ? "$.principalAuthority" : "$.statementDue", "The statement of a principal authority belongs to joint targeted area inspections.");
        }

        return null;
    }

    private static string? FollowsOutcome(EventFacts facts, Findings findings)
    {
        if (facts.Event is not AreaInspection { Outcome: { } outcome } area)
            return NoOutcome;
        if (area.FollowUp.Count == 0)
            return "what follows is not recorded";
        var (full, monitoring) = (area.FollowUpOf(FollowUpKind.FullInspection), area.FollowUpOf(FollowUpKind.MonitoringInspection));
        var years = outcome == AreaSendOutcome.TypicallyPositive ? 5 : 3;
        if (full?.Years != years)
            findings.Add("$.followUp", Invariant($"After this outcome, the next full inspection is due within about {years} years."), full?.ToString() ?? "none");
        else if (outcome == AreaSendOutcome.SystemicFailings ? monitoring?.Months != MonthsOfMonitoring : monitoring is not null)
            findings.Add("$.followUp", "A monitoring inspection within about 18 months follows systemic failings and no other outcome.", monitoring?.ToString() ?? "none");
        return null;
    }

    private static string? NamesPrincipalAuthority(EventFacts facts, Findings findings)
    {
        if (facts.Event is not AreaInspection { StatementDue: not null } area)
            return "no statement is asked for, as far as is known";
        if (area.PrincipalAuthority is null)
            findings.Add("$.principalAuthority", "The letter does not say who is to write the statement.");
        return null;
    }

    private static string? HasActionsOfOutcome(EventFacts facts, Findings findings)
    {
        if (facts.Event is not AreaInspection { Outcome: { } outcome } area)
            return NoOutcome;
        var actions = area.Recommendations is { } items
            ? items.Count(item => item.Priority == RecommendationPriority.PriorityAction)
            : area.Totals?.PriorityActions;
        if (actions is not { } count)
            return Reasons.NoCounts;
        if (count > 0 != (outcome == AreaSendOutcome.SystemicFailings))
        {
            findings.Add(
                area.Recommendations is null ? "$.totals" : "$.recommendations",
                count > 0 ? "Only systemic failings call for priority actions." : "Systemic failings call for priority actions, but the report has none.", Invariant($"{count}"));
        }

        return null;
    }
}
