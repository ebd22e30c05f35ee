using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>The bank holidays of England and Wales: the yearly rules, and the exceptions to them.</summary>
/// <remarks>
/// Source: the embedded files <c>bank-holiday-rules.tsv</c> and <c>bank-holiday-exceptions.tsv</c>. Together they give the
/// published holidays of 2011 to 2027; those of 2010 and from 2028 are what the rules give. Make a calendar of your own from
/// them, changed as you need, with <see cref="WorkingDayCalendar.FromRules"/>.
/// </remarks>
public static class BankHolidays
{
    /// <summary>The holidays that come every year, in the order in which their dates are assigned.</summary>
    public static EquatableList<HolidayRule> Rules { get; } =
        TabSeparated.ReadEmbedded("bank-holiday-rules.tsv").Rows.Select(ReadRule).ToEquatableList();

    /// <summary>The extra, moved and missing holidays of single years, by date.</summary>
    public static EquatableList<HolidayException> Exceptions { get; } =
        TabSeparated.ReadEmbedded("bank-holiday-exceptions.tsv").Rows.Select(ReadException).ToEquatableList();

    private static HolidayRule ReadRule(TabSeparated.Row row) => new()
    {
        Name = row["name"],
        Date = row.AnnualDate("date"),
        Weekday = row.Optional("weekday") is null ? null : row.Code<IsoDayOfWeek>("weekday"),
        DaysFromEaster = row.SignedInteger("days_from_easter"),
    };

    private static HolidayException ReadException(TabSeparated.Row row) => new()
    {
        Date = row.Date("date")!.Value,
        IsHoliday = row["change"] switch
        {
            "added" => true,
            "removed" => false,
            var other => throw new FormatException($"Line {row.Line}: '{other}' is not a change."),
        },
        Reason = row.Optional("reason"),
    };
}
