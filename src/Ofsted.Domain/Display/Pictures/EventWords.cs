using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>Events in words: what a pointer shows and what a screen reader reads.</summary>
internal static class EventWords
{
    public const string Nothing = "No inspection or visit is recorded.";

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>A month such as "May 2024".</summary>
    public static string Month(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{Months[day.Month - 1]} {day.Year}");

    /// <summary>The activity in a word or two, such as "Standard".</summary>
    public static string Activity(Inspection inspection) => inspection.Activity?.Code switch
    {
        "single-inspection" => "Single",
        "re-inspection" => "Re-inspection",
        "lscb-review" => "Board review",
        "looked-after-inspection" => "Looked after",
        "standard-inspection" => "Standard",
        "short-inspection" => "Short",
        _ => "Inspection",
    };

    public static string Days(InspectionEvent item) => item switch
    {
        { Fieldwork.Count: > 0 } => EventText.Fieldwork(item),
        { Published: { } published } => "published " + DateText.Of(published),
        _ => "day not known",
    };

    public static string Judgement(Judgement judgement) =>
        $"{judgement.Area.Label}: {judgement.Grade?.Label ?? "not judged"}";

    /// <summary>An event with everything that a picture shows of it.</summary>
    public static string Sentence(InspectionEvent item)
    {
        var outcome = item switch
        {
            Inspection { Judgements.Count: > 0 } inspection => string.Join("; ", inspection.Judgements.Select(Judgement)),
            Inspection => "no judgement is recorded",
            AreaInspection area => AreaText.Summary(area),
            Visit { Topics.Count: > 0 } visit => string.Join(", ", visit.Topics.Select(topic => topic.Label)),
            _ => "no single topic",
        };
        return SingleLine.Of($"{EventText.What(item)}, {Days(item)}: {outcome}.");
    }

    /// <summary>Years such as "2018 to 2024".</summary>
    public static string Years(int first, int last) =>
        first == last ? first.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{first} to {last}");
}
