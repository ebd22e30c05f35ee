using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads the line of an area SEND report on the inspection before it.</summary>
internal static class PreviousAreaInspections
{
    private const int MostLines = 3;
    private const int FarthestLine = 25;

    /// <summary>The earlier inspections; empty when the report says that there was none, null when it does not say.</summary>
    public static EquatableList<PreviousInspection>? Read(DocumentContext context)
    {
        for (var i = context.Title.Index; i < context.Content.Count && i < context.Title.Index + FarthestLine; i++)
        {
            if (!LineKey.BeginsWithAny(context.Content[i].Key, "dates of previous", "date of previous", "previous inspection"))
                continue;
            var text = context.Content[i].Text;
            text = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            for (var next = i + 1; next < context.Content.Count && next < i + MostLines && (text.Length == 0 || !context.Document.FollowsGap(next)) && context.Content[next].HeadingKey != "inspection outcome"; next++)
                text = (text + " " + context.Content[next].Text).TrimStart();
            return InspectionsIn(text).ToEquatableList();
        }

        return null;
    }

    private static IEnumerable<PreviousInspection> InspectionsIn(string text)
    {
        foreach (var sentence in text.Split(". "))
        {
            for (var digit = sentence.AsSpan().IndexOfAnyInRange('0', '9'); digit >= 0;)
            {
                if (PrintedPeriods.Read(sentence.AsSpan(digit)) is { } periods)
                {
                    var period = periods.Periods[0];
                    yield return new PreviousInspection
                    {
                        Kind = PreviousInspectionKind.SpecialEducationalNeeds,
                        Subject = sentence.Contains("revisit", StringComparison.OrdinalIgnoreCase) ? "revisit" : null,
                        Year = period.Start.Year,
                        Month = period.Start.Month,
                        Fieldwork = period,
                    };
                    break;
                }

                var rest = sentence.AsSpan(digit + 1).IndexOfAnyInRange('0', '9');
                digit = rest < 0 ? -1 : digit + 1 + rest;
            }
        }
    }
}
