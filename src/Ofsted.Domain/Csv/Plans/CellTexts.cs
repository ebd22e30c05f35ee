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
        var trimmed = text.Trim();
        if (IsoDate.TryParse(trimmed, out var day) || TryReadBritish(trimmed, out day))
            return day;
        throw new CellException(PlanCsvFindingCodes.NotADate, $"'{Excerpt.Of(text)}' is not a date in the form 2024-05-13 or 13/05/2024.");
    }

    public static string? Places(EquatableList<int> places) =>
        places.Count == 0 ? null : string.Join("; ", places.Select(place => place.ToString(CultureInfo.InvariantCulture)));

    public static EquatableList<int> ReadPlaces(string text) => Parts.Of(text, ';', ',')
        .Select(place => int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new CellException(PlanCsvFindingCodes.NotAPlace, $"'{Excerpt.Of(place)}' is not the place of an item."))
        .ToEquatableList();

    /// <summary>Day, month and year, as spreadsheets in Britain write a date back.</summary>
    private static bool TryReadBritish(string text, out LocalDate day)
    {
        day = default;
        var parts = text.Split('/');
        if (parts is not [{ Length: 1 or 2 }, { Length: 1 or 2 }, { Length: 4 }])
            return false;
        return IsoDate.TryParse($"{parts[2]}-{parts[1].PadLeft(2, '0')}-{parts[0].PadLeft(2, '0')}", out day);
    }
}
