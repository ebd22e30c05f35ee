using System.Globalization;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads the line of an area SEND report on the inspection before it.</summary>
internal static class PreviousAreaInspections
{
    private const int MostLines = 3;
    private const int FarthestLine = 25;
    private const int YearLength = 4;

    /// <summary>The earlier inspections; empty when the report says that there was none, null when it does not say.</summary>
    public static EquatableList<PreviousInspection>? Read(DocumentContext context)
    {
        for (var i = context.Title.Index; i < context.Content.Count && i < context.Title.Index + FarthestLine; i++)
        {
            if (!LineKey.BeginsWithAny(context.Content[i].Key, "dates of previous", "date of previous", "date(s) of previous", "previous inspection", "date of last", "dates of last", "last inspection"))
                continue;
            var text = context.Content[i].Text;
            text = text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
            for (var next = i + 1; next < context.Content.Count && next < i + MostLines && (text.Length == 0 || !context.Document.FollowsGap(next)) && context.Content[next].HeadingKey != "inspection outcome"; next++)
                text = (text + " " + context.Content[next].Text).TrimStart();
            var found = InspectionsIn(text).ToEquatableList();
            if (found.Count > 0 || SaysNone(text))
                return found;
            context.Log.Warn(ReadingFindingCodes.PreviousInspectionUnreadable, "An earlier inspection is mentioned, and its dates cannot be read.", context.Content[i], RecordMember.PreviousInspections);
            return null;
        }

        return null;
    }

    private static bool SaysNone(string text) => LineKey.BeginsWithAny(LineKey.Of(text), "no", "n/a", "not ", "none", "first ", "this is the first", "this was the first", "there ");

    private static IEnumerable<PreviousInspection> InspectionsIn(string text)
    {
        foreach (var sentence in text.Split(". ").SelectMany(part => part.Split('(', ';')))
        {
            var subject = sentence.Contains("revisit", StringComparison.OrdinalIgnoreCase) ? "revisit" : null;
            if (PeriodsIn(sentence) is { } periods)
            {
                foreach (var period in periods)
                    yield return Of(subject, period.Start.Year, period.Start.Month) with { Fieldwork = period };
            }
            else if (MonthIn(sentence) is var (year, month))
            {
                yield return Of(subject, year, month);
            }
        }
    }

    private static PreviousInspection Of(string? subject, int year, int? month) =>
        new() { Kind = PreviousInspectionKind.SpecialEducationalNeeds, Subject = subject, Year = year, Month = month };

    private static List<FieldworkPeriod>? PeriodsIn(string sentence)
    {
        for (var digit = sentence.AsSpan().IndexOfAnyInRange('0', '9'); digit >= 0;)
        {
            if (PrintedPeriods.Read(sentence.AsSpan(digit)) is { } periods)
                return [.. periods.Periods];
            var rest = sentence.AsSpan(digit + 1).IndexOfAnyInRange('0', '9');
            digit = rest < 0 ? -1 : digit + 1 + rest;
        }

        return null;
    }

    /// <summary>The month and year, or the year alone, that a sentence prints.</summary>
    private static (int Year, int? Month)? MonthIn(string sentence)
    {
        var words = Parts.Of(sentence, ' ', ',', '.', ')');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length == YearLength && int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 2000 and < 2100)
                return (year, i > 0 && PrintedPeriods.ReadDate("1 " + words[i - 1] + " " + words[i]) is { } first ? first.Month : null);
        }

        return null;
    }
}
