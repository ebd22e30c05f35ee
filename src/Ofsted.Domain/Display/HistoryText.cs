using System.Globalization;
using System.Text;
using NodaTime;

namespace Ofsted.Domain.Display;

/// <summary>Writes the inspection history of an authority for people to read.</summary>
public static class HistoryText
{
    /// <summary>The whole history: a block for each event, in the order of their first days on site, with every judgement.</summary>
    /// <param name="events">The events of one authority, in any order.</param>
    /// <param name="style">How to write it; plain when null.</param>
    /// <returns>The blocks, an empty line between them; every line ends with a line feed. Empty when there is no event.</returns>
    public static string Render(IEnumerable<InspectionEvent> events, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        style ??= TextStyle.Plain;
        var text = new StringBuilder();
        foreach (var item in InOrder(events))
        {
            text.Append(text.Length == 0 ? "" : "\n")
                .Append(Tones.Paint(Heading(item), TextTone.Heading, style)).Append('\n')
                .Append(EventText.Details(item, style));
        }

        return text.ToString();
    }

    /// <summary>The history on one screen: a row for each event, with its overall grade.</summary>
    /// <param name="events">The events of one authority, in any order.</param>
    /// <param name="style">How to write it; plain when null.</param>
    /// <returns>A table; every line ends with a line feed.</returns>
    public static string RenderOverview(IEnumerable<InspectionEvent> events, TextStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(events);
        return TextTable.Render(
            ["On site", "Activity", "Overall effectiveness"],
            InOrder(events).Select(item => (EquatableList<TextCell>)[EventText.Fieldwork(item), EventText.What(item), Overall(item)]),
            style);
    }

    private static IEnumerable<InspectionEvent> InOrder(IEnumerable<InspectionEvent> events) =>
        events.OrderBy(item => item.FirstDay ?? LocalDate.MaxIsoValue);

    private static string Heading(InspectionEvent item) =>
        item.FirstDay is { } first
            ? string.Create(CultureInfo.InvariantCulture, $"{first.Year}: {EventText.What(item)}")
            : EventText.What(item);

    private static TextCell Overall(InspectionEvent item) => item switch
    {
        Inspection { Overall: { } grade } => TextCell.Of(grade),
        Inspection { Edition.HasOverall: false } => TextCell.Of("not judged by this edition", TextTone.Quiet),
        Inspection => TextCell.Of("-", TextTone.Quiet),
        _ => TextCell.Of("not graded", TextTone.Quiet),
    };
}
