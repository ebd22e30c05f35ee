using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Json;

internal sealed class DateShape : ItemShape<LocalDate>
{
    private const int Length = 10;

    public override bool TryRead(JsonWalk walk, JsonElement element, out LocalDate value)
    {
        value = default;
        return Values.Text.TryRead(walk, element, out var text) && TryReadKey(walk, text, out value);
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value)
    {
        Span<byte> text = stackalloc byte[Length];
        if (TryFormat(value, text))
            writer.WriteStringValue(text);
        else
            writer.WriteStringValue(KeyOf(value));
    }

    public override string KeyOf(LocalDate value) => IsoDate.Of(value.WithCalendar(CalendarSystem.Iso));

    public override bool TryReadKey(JsonWalk walk, string key, out LocalDate value) =>
        IsoDate.TryParse(key, out value)
        || LocalDatePattern.Iso.Parse(key).TryGetValue(default, out value)
        || walk.Error(JsonFindingCodes.NotADate, $"'{JsonText.Excerpt(key)}' is not a date in the form 2024-05-13.");

    /// <summary>Formats the dates that occur without what NodaTime prepares for the others.</summary>
    private static bool TryFormat(LocalDate date, Span<byte> text)
    {
        if (date.Year is < 1000 or > 9999 || date.Calendar != CalendarSystem.Iso)
            return false;
        text[4] = text[7] = (byte)'-';
        return date.Year.TryFormat(text, out _, provider: null) && TwoDigits(text[5..], date.Month) && TwoDigits(text[8..], date.Day);
    }

    private static bool TwoDigits(Span<byte> text, int number)
    {
        text[0] = (byte)('0' + (number / 10));
        text[1] = (byte)('0' + (number % 10));
        return true;
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("format", "date");
    }
}
