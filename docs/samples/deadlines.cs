#:project ../../src/Ofsted.Domain/Ofsted.Domain.csproj

// Works out when something is due, and writes it as one line of JSON.
// See docs/timescales.md, "From the command line".

using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Ofsted.Domain.Timescales;
using Ofsted.Domain;

const int Written = 0, Unusable = 2;
const string Usage = "usage: dotnet run docs/samples/deadlines.cs -- TIMESCALE TRIGGER-DATE [--as-at DATE]   (dates as 2023-05-09)";

var words = args.ToList();
LocalDate? asAt = null;
if (words.IndexOf("--as-at") is >= 0 and var place)
{
    if (place + 1 == words.Count)
        return Refuse([Usage]);
    if (!TryDate(words[place + 1], out var day))
        return Refuse([$"'{words[place + 1]}' is not a date such as 2023-05-09"]);
    asAt = day;
    words.RemoveRange(place, 2);
}

if (words is not [var code, var date])
    return Refuse([Usage, .. Known()]);
if (TimescaleCatalogue.Find(code.ToUpperInvariant()) is null)
    return Refuse([$"there is no time limit '{code}'; these exist:", .. Known()]);
if (!TryDate(date, out var trigger))
    return Refuse([$"'{date}' is not a date such as 2023-05-09"]);

var timescale = TimescaleCatalogue.Find(code.ToUpperInvariant(), trigger)!;
if (!Deadline.TryFor(timescale, trigger, DeadlineOptions.Default, out var deadline) && timescale.HasDueDate)
    return Refuse([$"the calendar knows the holidays from {Iso(WorkingDayCalendar.England.First)} to {Iso(WorkingDayCalendar.England.Last)} only"]);

Write(timescale, deadline);
return Written;

static int Refuse(IEnumerable<string> lines)
{
    foreach (var line in lines)
        Console.Error.WriteLine(line);
    return Unusable;
}

static IEnumerable<string> Known() => TimescaleCatalogue.All
    .DistinctBy(timescale => timescale.Code)
    .Select(timescale => $"  {timescale.Code,-32}{TimescaleCatalogue.Find(timescale.Code)}");

static bool TryDate(string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date);

static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

// A value that does not exist is null: the due date of what has no amount, the days left without a day to look from.
void Write(Timescale timescale, Deadline? deadline)
{
    using var output = Console.OpenStandardOutput();
    using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
    {
        json.WriteStartObject();
        json.WriteString("timescale", timescale.Code);
        json.WriteString("title", timescale.ToString());
        json.WriteString("startsWhen", timescale.Trigger);
        json.WriteString("trigger", Iso(trigger));
        WriteDate(json, "due", deadline?.Due);
        if (deadline?.DueFrom is { } from)
            WriteDate(json, "dueFrom", from);
        WriteDate(json, "asAt", asAt);
        WriteNumber(json, "workingDaysLeft", WorkingDaysLeft(deadline));
        WriteNumber(json, "daysLeft", asAt is { } day ? deadline?.DaysLeft(day) : null);
        if (deadline is { IsToTheDayOnly: true })
            json.WriteString("precision", "date");
        json.WriteString("countingRule", timescale.CountingRule);
        json.WriteString("legalForce", JsonNamingPolicy.KebabCaseLower.ConvertName(timescale.Force.ToString()));
        json.WriteBoolean("statutory", timescale.IsStatutory);
        json.WriteString("citation", timescale.Source.ToString());
        json.WriteString("note", timescale.Source.Note);
        json.WriteStartArray("caveats");
        foreach (var caveat in deadline?.Caveats ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code", caveat.Code);
            json.WriteString("message", caveat.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    output.Write("\n"u8);
}

int? WorkingDaysLeft(Deadline? deadline) =>
    deadline is not null && asAt is { } day && deadline.Options.Calendar is var calendar && calendar.Covers(day) && calendar.Covers(deadline.Due)
        ? deadline.WorkingDaysLeft(day)
        : null;

static void WriteDate(Utf8JsonWriter json, string name, LocalDate? date) => json.WriteString(name, date is { } day ? Iso(day) : null);

static void WriteNumber(Utf8JsonWriter json, string name, int? number)
{
    if (number is { } value)
        json.WriteNumber(name, value);
    else
        json.WriteNull(name);
}
