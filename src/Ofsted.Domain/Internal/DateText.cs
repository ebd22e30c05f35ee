using System.Globalization;
using NodaTime;

namespace Ofsted.Domain.Internal;

/// <summary>Writes dates in English, whatever the culture of the machine.</summary>
internal static class DateText
{
    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static string Of(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}");

    /// <summary>As "13 to 24 May 2024", as short as can be.</summary>
    public static string Of(LocalDate start, LocalDate end)
    {
        if (start == end)
            return Of(end);
        if (start.Year != end.Year)
            return $"{Of(start)} to {Of(end)}";
        return start.Month == end.Month
            ? string.Create(CultureInfo.InvariantCulture, $"{start.Day} to {Of(end)}")
            : string.Create(CultureInfo.InvariantCulture, $"{start.Day} {Months[start.Month - 1]} to {Of(end)}");
    }
}
