using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>Writes and reads simple cells.</summary>
internal static class CellTexts
{
    public static string? Optional(string text) => string.IsNullOrWhiteSpace(text) ? null : text;

    public static LocalDate? ReadDate(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return CellDate.TryParse(text, out var day)
            ? day
            : throw new CellException(PlanCsvFindingCodes.NotADate, $"'{Excerpt.Of(text)}' is not a date in a form such as 2024-05-13, 13/05/2024 or 13 May 2024.");
    }

    public static string? Places(EquatableList<int> places) =>
        places.Count == 0 ? null : string.Join("; ", places.Select(place => place.ToString(CultureInfo.InvariantCulture)));

    public static EquatableList<int> ReadPlaces(string text) => Parts.Of(text, ';', ',')
        .Select(place => int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new CellException(PlanCsvFindingCodes.NotAPlace, $"'{Excerpt.Of(place)}' is not the position of an item."))
        .ToEquatableList();
}
