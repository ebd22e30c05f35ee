using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ofsted.Explorer;

/// <summary>Days as people write them, and as fields of a form hold them.</summary>
internal static class Days
{
    public static string Text(LocalDate? day) => day is { } known ? known.ToString("d MMM uuuu", CultureInfo.InvariantCulture) : "not known";

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public static LocalDate? Parse(string? text) => text is not null && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day : null;
}
