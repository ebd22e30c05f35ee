using System.Globalization;
using NodaTime.Text;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

public class TimescalePageTests
{
    [Fact]
    public void Page_of_timescales()
    {
        FactPage.Check("timescales.md", "timescales", Table(TimescaleCatalogue.All.Where(timescale => timescale.Force < LegalForce.Local)));
        FactPage.Check("timescales.md", "no-duty", Table(TimescaleCatalogue.All.Where(timescale => timescale.Force >= LegalForce.Local)));
        FactPage.Check("timescales.md", "holiday-rules", FactPage.Table(
            ["holiday", "falls on"],
            BankHolidays.Rules.Select(rule => (string?[])[rule.Name, DayOf(rule)])));
        FactPage.Check("timescales.md", "holiday-exceptions", FactPage.Table(
            ["day", "is", "because"],
            BankHolidays.Exceptions.Select(exception => (string?[])
                [Iso(exception.Date), exception.IsHoliday ? "a holiday" : "no holiday", exception.Reason])));
    }

    private static string Table(IEnumerable<Timescale> timescales) => FactPage.Table(
        ["code", "what and how long", "starts when", "applies", "force", "source", "source is"],
        timescales.Select(timescale => (string?[])
        [
            FactPage.Code(timescale.Code),
            timescale + (timescale.CountsEventDay ? ", the first day counted" : ""),
            timescale.Trigger,
            (timescale.From, timescale.To) switch
            {
                (null, null) => "",
                (null, { } to) => $"to {Iso(to)}",
                ({ } from, null) => $"from {Iso(from)}",
                ({ } from, { } to) => $"{Iso(from)} to {Iso(to)}",
            },
            timescale.Force switch
            {
                LegalForce.Statute => "Act",
                LegalForce.StatutoryGuidance => "statutory guidance",
                var force => force.ToString().ToLowerInvariant(),
            },
            timescale.Source.ToString() + (timescale.Source.Note is { } note ? $" ({note})" : ""),
            FactPage.Words(timescale.Source.Confidence),
        ]));

    private static string DayOf(HolidayRule rule) => rule switch
    {
        { Date: not null, Weekday: null } => $"{DayAndMonth(rule.Date!.Value)}, or the next free weekday",
        { Date: not null } => $"the first {rule.Weekday} from {DayAndMonth(rule.Date!.Value)}",
        { DaysFromEaster: -2 } => "the Friday before Easter Sunday",
        { DaysFromEaster: 1 } => "the day after Easter Sunday",
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static string DayAndMonth(AnnualDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)}");

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
