using System.Globalization;
using NodaTime;

namespace Ofsted.Domain.Internal;

/// <summary>Reads typed cells of the embedded catalogues.</summary>
internal static class RowValues
{
    public static LocalDate? Date(this TabSeparated.Row row, string column) =>
        row.Optional(column) is not { } text ? null
        : IsoDate.TryParse(text, out var date) ? date
        : throw new FormatException($"Line {row.Line}: '{text}' is no ISO date.");

    public static AnnualDate? AnnualDate(this TabSeparated.Row row, string column) =>
        row.Optional(column) is not { } text ? null
            : IsoDate.TryParse("2000-" + text, out var day) ? new AnnualDate(day.Month, day.Day)
            : throw new FormatException($"Line {row.Line}: '{text}' is no {column}.");

    public static int? SignedInteger(this TabSeparated.Row row, string column) =>
        row.Optional(column) is { } text ? int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    public static int Integer(this TabSeparated.Row row, string column) =>
        int.Parse(row[column], NumberStyles.None, CultureInfo.InvariantCulture);

    public static int? OptionalInteger(this TabSeparated.Row row, string column) =>
        row.Optional(column) is null ? null : row.Integer(column);

    public static decimal? OptionalNumber(this TabSeparated.Row row, string column) =>
        row.Optional(column) is { } text ? decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    public static Confidence Confidence(this TabSeparated.Row row, string column) => row.OneOf(column, word => word switch
    {
        "unverified" => Domain.Confidence.Unverified,
        "verified" => Domain.Confidence.VerifiedInDocuments,
        "stated" => Domain.Confidence.Stated,
        "stated-and-verified" => Domain.Confidence.StatedAndVerified,
        _ => default,
    });

    /// <summary>The enum value that a cell's word stands for; the zero value means that the word is not known.</summary>
    /// <exception cref="FormatException">The word is not known.</exception>
    public static TEnum OneOf<TEnum>(this TabSeparated.Row row, string column, Func<string, TEnum> meaning)
        where TEnum : struct, Enum =>
        meaning(row[column]) is var value && !EqualityComparer<TEnum>.Default.Equals(value, default)
            ? value
            : throw new FormatException($"Line {row.Line}: '{row[column]}' is no {column}.");
}
