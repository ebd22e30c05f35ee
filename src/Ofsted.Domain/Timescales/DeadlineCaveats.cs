using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>What to know before a due date is used.</summary>
internal static class DeadlineCaveats
{
    public static IEnumerable<Caveat> Of(Deadline deadline)
    {
        var timescale = deadline.Timescale;
        if (!timescale.AppliesOn(deadline.Event))
            yield return Of(CaveatCodes.OutsideValidity, $"{timescale.Code} applies to events {Validity(timescale)}; this one was on {DateText.Of(deadline.Event)}.");
        if (OfForce(timescale) is { } force)
            yield return force;
        if (timescale.IsApproximate)
            yield return Of(CaveatCodes.RoughLimit, "The source gives a rough amount, not an exact limit.");
        if (deadline.IsToTheDayOnly)
            yield return Of(CaveatCodes.HoursAsDays, $"The limit runs in hours but only days are known, so the time runs out during {DateText.Of(deadline.Due)}.");
        if (timescale.Source.Confidence == Confidence.Unverified)
            yield return Of(CaveatCodes.UnverifiedSource, $"The text behind the limit was not read: {timescale.Source}.");
        if (RelaxedIn(deadline) is { } window)
            yield return OfWindow(window);
        if (OfDay(deadline) is { } day)
            yield return day;
    }

    public static Caveat Of(string code, string message) => new() { Code = code, Message = message };

    private static Caveat? OfForce(Timescale timescale) => timescale.Force switch
    {
        LegalForce.Local => Of(CaveatCodes.LocalPolicy, $"{timescale.Code} is set by a local policy, not by law: use the authority's own amount."),
        LegalForce.Reporting => Of(CaveatCodes.ReportingOnly, $"{timescale.Code} is how a return or scorecard counts, and is not a duty."),
        LegalForce.Observed => Of(CaveatCodes.ObservedOnly, $"{timescale.Code} was only observed in practice, and is not a duty."),
        _ => null,
    };

    private static Caveat OfWindow(Timescale window)
    {
        var days = $"from {DateText.Of(window.From!.Value)} to {DateText.Of(window.To!.Value)}: {window.Source}";
        return Of(CaveatCodes.Relaxed, window.Source.Confidence == Confidence.Unverified
            ? $"The limit may have been relaxed {days}, according to a text that was not read."
            : $"The limit was relaxed {days}.");
    }

    private static Caveat? OfDay(Deadline deadline)
    {
        if (deadline.RolledFrom is { } moved)
            return Of(CaveatCodes.RolledForward, $"The limit ends on {moved.DayOfWeek} {DateText.Of(moved)}, and was moved to the next working day.");

        var (due, calendar) = (deadline.Due, deadline.Options.Calendar);
        return deadline.Timescale.Unit != TimescaleUnit.WorkingDays && calendar.Covers(due) && !calendar.IsWorkingDay(due)
            ? Of(CaveatCodes.NonWorkingDay, $"{due.DayOfWeek} {DateText.Of(due)} is not a working day, and the deadline has not been moved.")
            : null;
    }

    private static Timescale? RelaxedIn(Deadline deadline) =>
        TimescaleCatalogue.Find(deadline.Timescale.RelaxedBy) is { From: not null, To: not null } window && window.AppliesOn(deadline.Due)
            ? window
            : null;

    private static string Validity(Timescale timescale) => (timescale.From, timescale.To) switch
    {
        ({ } from, null) => $"from {DateText.Of(from)}",
        (null, { } to) => $"to {DateText.Of(to)}",
        ({ } from, { } to) => $"from {DateText.Of(from)} to {DateText.Of(to)}",
        _ => "on any day",
    };
}
