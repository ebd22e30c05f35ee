using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Ofsted.Domain.Internal;

/// <summary>Reads typed cells of the embedded catalogues.</summary>
internal static class RowValues
{
    public static LocalDate? Date(this TabSeparated.Row row, string column) =>
        row.Optional(column) is not { } text ? null
        : IsoDate.TryParse(text, out var date) ? date
        : throw new FormatException($"Line {row.Line}: '{text}' is not an ISO date.");

    public static AnnualDate? AnnualDate(this TabSeparated.Row row, string column) =>
        row.Optional(column) is not { } text ? null
            : IsoDate.TryParse("2000-" + text, out var day) ? new AnnualDate(day.Month, day.Day)
            : throw new FormatException($"Line {row.Line}: '{text}' is not a {column}.");

    public static int? SignedInteger(this TabSeparated.Row row, string column) =>
        row.Optional(column) is { } text ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    public static int Integer(this TabSeparated.Row row, string column) =>
        int.Parse(row[column], NumberStyles.None, CultureInfo.InvariantCulture);

    public static int? OptionalInteger(this TabSeparated.Row row, string column) =>
        row.Optional(column) is null ? null : row.Integer(column);

    public static decimal? OptionalNumber(this TabSeparated.Row row, string column) =>
        row.Optional(column) is { } text ? decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    /// <summary>The member of an enumeration whose code a cell holds.</summary>
    /// <exception cref="FormatException">No member has the code.</exception>
    public static T Code<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(this TabSeparated.Row row, string column)
        where T : struct, Enum => MemberOf<T>(row, column, row[column]);

    /// <summary>The members whose codes a cell holds, with semicolons between them.</summary>
    /// <exception cref="FormatException">No member has a code.</exception>
    public static EquatableList<T> Codes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(this TabSeparated.Row row, string column)
        where T : struct, Enum => row.List(column).Select(code => MemberOf<T>(row, column, code)).ToEquatableList();

    private static T MemberOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(TabSeparated.Row row, string column, string code)
        where T : struct, Enum =>
        EnumCodes<T>.TryFind(code, out var member) ? member : throw new FormatException($"Line {row.Line}: '{code}' is not a {column}.");
}
