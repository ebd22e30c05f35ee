using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain.Json;

internal sealed class DateShape : Shape<LocalDate>
{
    public override bool TryRead(JsonWalk walk, JsonElement element, out LocalDate value)
    {
        value = default;
        if (!Shapes.Text.TryRead(walk, element, out var text))
            return false;
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value))
            return walk.Error(JsonProblemCodes.NotADate, $"'{JsonText.Excerpt(text)}' is not a date in the form 2024-05-13.");
        return true;
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value.WithCalendar(CalendarSystem.Iso)));
}
