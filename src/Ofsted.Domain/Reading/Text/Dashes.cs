using System.Globalization;

namespace Ofsted.Domain.Reading.Text;

/// <summary>Brings the dashes of Unicode to the few that documents print.</summary>
internal static class Dashes
{
    /// <summary>A hyphen, an en dash or an em dash for any other dash; every other character as it is.</summary>
    /// <remarks>The bar and the minus sign stay: documents print them before the parts of an item.</remarks>
    public static char Fold(char c) => c switch
    {
        < '\u058A' or '\u2013' or '\u2014' or '\u2015' or '\u2212' => c,
        '\u2012' => '–',
        '\u2E3A' or '\u2E3B' or '\uFE31' or '\uFE58' => '—',
        '\uFE32' => '–',
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation => '-',
        _ => c,
    };

    /// <summary>Whether a character is a dash of any kind, or a minus sign.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2212' || char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation;
}
