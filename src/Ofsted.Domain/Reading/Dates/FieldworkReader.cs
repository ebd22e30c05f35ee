using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Dates;

/// <summary>Reads the days on site.</summary>
internal static class FieldworkReader
{
    private const int LongestPeriod = 366;
    private const int LongestVisit = 14;
    private const int LongestSentence = 6;
    private const int LongestSentenceText = 3_000;
    private const int LongestDates = 2;
    private const int FarthestAreaSentence = 40;
    private const int FarthestOpening = 20;
    private const int FarthestDay = 24;

    /// <summary>Reads the line "Inspection dates: …" of a report.</summary>
    public static EquatableList<FieldworkPeriod> ReadReport(DocumentContext context)
    {
        for (var i = 0; i < context.FrontEnd; i++)
        {
            if (!LineKey.BeginsWithAny(context.Content[i].Key, "inspection date", "review date", "dates of inspection", "dates of this inspection"))
                continue;
            var text = context.Content[i].Text;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            var dates = colon >= 0 ? text[(colon + 1)..] : WithoutLabel(text);
            if (dates.AsSpan().Trim().IsEmpty || EndsOpen(dates))
                dates += " " + context.Document.JoinedText(i + 1, 1);
            dates = dates.TrimStart();
            if (PrintedPeriods.Read(dates) is { } periods)
            {
                if (dates.AsSpan(periods.Length).ContainsAnyInRange('0', '9'))
                    context.Log.Warn(ReadingFindingCodes.FieldworkDoubtful, $"Text beside the dates could not be read: '{Excerpt.Of(dates.AsSpan().Trim())}'.", context.Content[i], RecordMember.Fieldwork);
                return Found(context, periods, i, LongestDates, dates[..periods.Length]);
            }

            context.Log.Error(ReadingFindingCodes.FieldworkUnreadable, $"The dates of the inspection cannot be read: '{Excerpt.Of(dates.AsSpan().Trim())}'.", context.Content[i], RecordMember.Fieldwork);
            return [];
        }

        context.Log.Error(ReadingFindingCodes.FieldworkMissing, "The dates of the inspection were not found.", null, RecordMember.Fieldwork);
        return [];
    }

    /// <summary>Reads the sentence "This letter summarises the findings of the visit … on 17 and 18 May 2023".</summary>
    public static EquatableList<FieldworkPeriod> ReadLetter(DocumentContext context, LocalDate? letterDate)
    {
        if (context.Summary is not { } summary)
        {
            context.Log.Error(ReadingFindingCodes.FieldworkMissing, "The dates of the visit were not found.", null, RecordMember.Fieldwork);
            return [];
        }

        var sentence = context.Document.JoinedText(summary, LongestSentence);
        if (sentence.Length > LongestSentenceText)
            sentence = sentence[..LongestSentenceText];
        if (FirstPeriods(sentence, letterDate) is var (periods, printed) && periods is not null)
            return Found(context, periods, summary, LongestSentence, printed);
        context.Log.Error(ReadingFindingCodes.FieldworkUnreadable, "The dates of the visit cannot be read from the letter's first sentence.", context.Content[summary], RecordMember.Fieldwork);
        return [];
    }

    /// <summary>Reads the sentence of an area's letter that says when the inspectors were there: "Between …" or "took place from …".</summary>
    public static EquatableList<FieldworkPeriod> ReadAreaLetter(DocumentContext context, LocalDate? letterDate)
    {
        var unreadable = -1;
        for (var i = context.Title.Index; i < context.Content.Count && i < context.Title.Index + FarthestAreaSentence && unreadable < 0; i++)
        {
            var sentence = context.Document.JoinedText(i, LongestDates + 1);
            var start = StartOfDates(context.Content[i], sentence);
            if (start < 0)
                continue;
            if (PrintedPeriods.Read(sentence.AsSpan(start), (month, day) => YearBefore(letterDate, month, day)) is { } periods)
                return Found(context, periods, i, LongestDates + 1, sentence.Substring(start, periods.Length).Trim());
            unreadable = i;
        }

        if (ReadOpening(context, letterDate) is { } found)
            return found;
        if (unreadable >= 0)
            context.Log.Error(ReadingFindingCodes.FieldworkUnreadable, "The dates of the inspection cannot be read from the letter's first sentences.", context.Content[unreadable], RecordMember.Fieldwork);
        else
            context.Log.Error(ReadingFindingCodes.FieldworkMissing, "The dates of the inspection were not found.", null, RecordMember.Fieldwork);
        return [];
    }

    /// <summary>The first period of some days in the first sentences of a letter that speak of inspecting, in whatever words.</summary>
    private static EquatableList<FieldworkPeriod>? ReadOpening(DocumentContext context, LocalDate? letterDate)
    {
        for (var i = context.Title.Index + 1; i < context.Content.Count && i < context.Title.Index + FarthestOpening; i++)
        {
            var line = context.Content[i].Text;
            var sentence = context.Document.JoinedText(i, LongestDates + 1);
            if (!LineKey.HoldsAny(LineKey.Of(sentence), "inspect", "ofsted", "jtai"))
                continue;
            for (var digit = line.AsSpan().IndexOfAnyInRange('0', '9'); digit >= 0; digit = NextNumber(line, digit))
            {
                var isBetween = sentence.LastIndexOf("between ", digit, StringComparison.OrdinalIgnoreCase) is >= 0 and var between && digit - between <= FarthestDay;
                var dates = (isBetween ? "between " : "") + sentence[digit..];
                if (PrintedPeriods.Read(dates, (month, day) => YearBefore(letterDate, month, day)) is { Periods: [{ CalendarDays: > 1 and <= LongestVisit }] } periods)
                    return Found(context, periods, i, LongestDates + 1, dates[..periods.Length].Trim());
            }
        }

        return null;
    }

    private static int NextNumber(string line, int digit)
    {
        while (digit < line.Length && char.IsAsciiDigit(line[digit]))
            digit++;
        var rest = line.AsSpan(digit).IndexOfAnyInRange('0', '9');
        return rest < 0 ? -1 : digit + rest;
    }

    /// <summary>Where the dates begin in a sentence whose first line says that they come, or -1.</summary>
    private static int StartOfDates(SourceLine line, string sentence)
    {
        foreach (var lead in (ReadOnlySpan<string>)["took place from ", "took place between ", "took place on ", "took place ", "Between "])
        {
            var at = sentence.IndexOf(lead, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at >= line.Text.Length)
                continue;
            var start = lead is "Between " or "took place between " ? at + lead.Length - "between ".Length : at + lead.Length;
            var digit = sentence.AsSpan(start).IndexOfAnyInRange('0', '9');
            if (digit is >= 0 and <= FarthestDay)
                return start;
        }

        return -1;
    }

    private static (PeriodText? Periods, string Printed) FirstPeriods(string sentence, LocalDate? letterDate)
    {
        foreach (var lead in (ReadOnlySpan<string>)[" on ", " between ", " from ", " during "])
        {
            for (var at = sentence.IndexOf(lead, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(lead, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var start = lead == " between " ? at + 1 : at + lead.Length;
                if (PrintedPeriods.Read(sentence.AsSpan(start), (month, day) => YearBefore(letterDate, month, day)) is { } periods)
                    return (periods, sentence.Substring(start, periods.Length).Trim());
            }
        }

        return (null, "");
    }

    private static int? YearBefore(LocalDate? letterDate, int month, int day)
    {
        if (letterDate is not { } date)
            return null;
        return month < date.Month || (month == date.Month && day <= date.Day) ? date.Year : date.Year - 1;
    }

    private static EquatableList<FieldworkPeriod> Found(DocumentContext context, PeriodText text, int index, int count, string printed)
    {
        var (line, log) = (context.Content[index], context.Log);
        var lines = context.Content.Slice(index, count);
        for (var i = 0; i < text.Periods.Count; i++)
            log.AddValue(RecordMember.Fieldwork[i], lines, printed, text.IsYearInferred ? ValueOrigin.Inferred : ValueOrigin.Stated);
        if (text.IsYearInferred)
            log.Warn(ReadingFindingCodes.FieldworkYearInferred, "The dates are printed without a year, which was inferred from the date of the document.", line, RecordMember.Fieldwork);
        if (text.Periods.Any(period => period.CalendarDays is < 1 or > LongestPeriod))
            log.Warn(ReadingFindingCodes.FieldworkImplausible, "The dates, as printed, end before they begin or are over a year apart.", line, RecordMember.Fieldwork);
        else if (!IsUsual(text.Periods[0], context.Kind) || HasLongBreak(text.Periods, context.Kind) || text.Periods.Any(period => IsWeekend(period.Start) || IsWeekend(period.LastKnown)))
            log.Warn(ReadingFindingCodes.FieldworkDoubtful, "The dates are unusual for a document of this kind: they may be misprinted or damaged.", line, RecordMember.Fieldwork);
        return text.Periods.ToEquatableList();
    }

    /// <summary>Whether a first period has a length that published documents of the kind have, all but a handful of 864.</summary>
    public static bool IsUsual(FieldworkPeriod period, DocumentKind kind) => kind switch
    {
        DocumentKind.IlacsReport => Weekdays(period) is 5 or 10,
        DocumentKind.SingleInspectionReport => Weekdays(period) is >= 14 and <= 21,
        DocumentKind.ReInspectionReport => Weekdays(period) is >= 10 and <= 21,
        DocumentKind.FocusedVisitLetter or DocumentKind.MonitoringVisitLetter => Weekdays(period) <= 3,
        DocumentKind.JointTargetedAreaLetter or DocumentKind.AreaSendReport => Weekdays(period) is 5,
        DocumentKind.AreaSendLetter => Weekdays(period) <= 5,
        _ => true,
    };

    /// <summary>The days of a visit lie close together; inspectors who come back to an inspection may do so months later.</summary>
    private static bool HasLongBreak(IReadOnlyList<FieldworkPeriod> periods, DocumentKind kind) =>
        kind is DocumentKind.FocusedVisitLetter or DocumentKind.MonitoringVisitLetter
        && Period.DaysBetween(periods[0].Start, periods[^1].LastKnown) > LongestVisit;

    private static int Weekdays(FieldworkPeriod period)
    {
        var count = 0;
        for (var day = period.Start; day <= period.LastKnown && count <= LongestPeriod; day = day.PlusDays(1))
            count += IsWeekend(day) ? 0 : 1;
        return count;
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static bool EndsOpen(string dates)
    {
        var text = dates.AsSpan().TrimEnd();
        return text.EndsWith(" and", StringComparison.OrdinalIgnoreCase) || text.EndsWith(" to", StringComparison.OrdinalIgnoreCase)
            || (text.Length > 0 && (Dashes.IsDash(text[^1]) || text[^1] is '&' or ',' || !EndsWithYear(text)));
    }

    private static bool EndsWithYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && text[^4..].IndexOfAnyExceptInRange('0', '9') < 0;

    private static string WithoutLabel(string text)
    {
        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit < 0 ? "" : text[digit..];
    }
}
