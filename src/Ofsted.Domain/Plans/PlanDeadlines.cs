using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Plans;

/// <summary>The statutory due date of a plan where the calendar knows the days.</summary>
internal static class PlanDeadlines
{
    /// <summary>The day, or null when the law sets none, or the days lie outside what the calendar of England and Wales knows.</summary>
    public static LocalDate? StatutoryDue(ImprovementPlan plan)
    {
        var calendar = WorkingDayCalendar.England;
        return plan.ReportReceived is { } received && received >= calendar.First && received.MonthsLater(6) <= calendar.Last
            ? plan.StatutoryDeadline()?.Due
            : null;
    }
}
