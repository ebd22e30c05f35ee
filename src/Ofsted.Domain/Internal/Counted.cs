using System.Globalization;

namespace Ofsted.Domain.Internal;

/// <summary>Numbers of things in words, such as "1 day" and "3 days".</summary>
internal static class Counted
{
    /// <param name="count">How many.</param>
    /// <param name="one">The noun for one.</param>
    /// <param name="many">The noun for any other number; with an "s" when null.</param>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
