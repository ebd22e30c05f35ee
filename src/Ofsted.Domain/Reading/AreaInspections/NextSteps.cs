using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads the end of a joint letter: who is to write the statement, and by when.</summary>
internal sealed class NextSteps
{
    private const int MostLines = 40;
    private const int LongestName = 200;
    private const int FarthestDate = 40;

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly string[] Modals = [" should", " must", " is required to", " are required to", " is to", " are to", " needs to", " will"];

    private static readonly string[] Verbs = ["prepar", "produc", "coordinat", "co-ordinat", "write"];

    /// <summary>What is around the name of the principal authority in the sentence that says that it is one.</summary>
    private static readonly string[] BeforeName = ["determined that ", "decided that ", "concluded that ", "identified ", "the principal authority is ", "the principal authority, "];

    private static readonly string[] AfterName =
    [
        " is the principal", " are the principal", " as the principal", ", as the principal", " should be the principal", " will be the principal", " to be the principal",
        " will act as", " has been ", " have been ", " was determined", " is determined", ". ",
    ];

    /// <summary>The words after which a letter prints the day by which the statement is due.</summary>
    private static readonly string[] BeforeDay = [" by ", " no later than ", " on or before ", " before ", " deadline ", " due "];

    private static readonly string[] Sending = ["ofsted.gov.uk", "statement", "send ", "sent ", "submit"];

    private readonly DocumentContext _context;
    private readonly List<AreaLine> _lines;
    private readonly string _text;

    private NextSteps(DocumentContext context, List<AreaLine> lines)
    {
        (_context, _lines) = (context, lines);
        _text = string.Join(' ', lines.Select(line => line.Text));
    }

    public static NextSteps Of(DocumentContext context, List<AreaLine> lines)
    {
        var start = lines.FindLastIndex(line => AreaHeadings.Of(line.Line) == AreaSection.NextSteps);
        if (start < 0)
            start = lines.FindLastIndex(line => line.Line.Key.Contains("written statement", StringComparison.Ordinal)) is >= 0 and var named ? Math.Max(0, named - 2) : lines.Count;
        else
            start++;
        var end = start;
        while (end < lines.Count && end < start + MostLines && AreaHeadings.Of(lines[end].Line) != AreaSection.Other)
            end++;
        return new NextSteps(context, lines.GetRange(start, end - start));
    }

    public string? ReadPrincipalAuthority()
    {
        if ((Determined() ?? Writer()) is { Length: > 1 and < LongestName } name)
        {
            _context.Log.AddValue(RecordMember.PrincipalAuthority, [.. _lines.Select(line => line.Line)], name);
            return name;
        }

        _context.Log.Warn(ReadingFindingCodes.PrincipalAuthorityMissing, "The letter does not say, in words the reader recognises, who is to write the statement.", _lines.Count > 0 ? _lines[0].Line : null, RecordMember.PrincipalAuthority);
        return null;
    }

    public LocalDate? ReadStatementDue()
    {
        var sending = _text.IndexOf("ofsted.gov.uk", StringComparison.OrdinalIgnoreCase);
        if (sending < 0)
            sending = _text.IndexOf("send the", StringComparison.OrdinalIgnoreCase);
        var by = sending < 0 ? -1 : _text.IndexOf(" by ", sending, StringComparison.OrdinalIgnoreCase);
        var digit = by < 0 ? -1 : _text.AsSpan(by).IndexOfAnyInRange('0', '9');
        if (by >= 0 && digit is >= 0 and <= FarthestDate)
        {
            var printed = _text[(by + " by ".Length)..];
            var line = LineOf(printed[..Math.Min(printed.Length, FarthestDate)]);
            if (PrintedPeriods.Read(printed) is { Periods: [var due, ..], IsYearInferred: false } && due.Start == due.End)
                return Checked(due.Start, printed, line, isShort: false);
            if (ShortYear(printed) is { } shortDue)
                return Checked(shortDue, printed, line, isShort: true);
        }

        return InOtherWords() ?? Missing(digit is >= 0 and <= FarthestDate ? "The day by which the statement is due cannot be read." : "The letter prints no day by which the statement is due.");
    }

    /// <summary>The day in a sentence on the statement or on sending it that says by when, in whatever order.</summary>
    private LocalDate? InOtherWords()
    {
        foreach (var sentence in _text.Split(". "))
        {
            if (!Array.Exists(Sending, word => sentence.Contains(word, StringComparison.OrdinalIgnoreCase)))
                continue;
            foreach (var lead in BeforeDay)
            {
                for (var at = sentence.IndexOf(lead, StringComparison.OrdinalIgnoreCase); at >= 0; at = sentence.IndexOf(lead, at + 1, StringComparison.OrdinalIgnoreCase))
                {
                    if (DayWithin(sentence[(at + lead.Length)..]) is var (due, printed))
                        return Checked(due, printed, LineOf(printed), isShort: false);
                }
            }
        }

        return null;
    }

    /// <summary>The first whole date that begins near the beginning of a text.</summary>
    private static (LocalDate Due, string Printed)? DayWithin(string text)
    {
        for (var at = 0; at < text.Length && at < FarthestDate; at++)
        {
            var isStart = at == 0 || text[at - 1] == ' ';
            if (isStart && PrintedPeriods.Read(text.AsSpan(at)) is { Periods: [var due, ..], IsYearInferred: false } && due.Start == due.End)
                return (due.Start, text[at..]);
        }

        return null;
    }

    /// <summary>Who is determined to be the principal authority, or else who is to write.</summary>
    private string? Determined()
    {
        foreach (var sentence in Sentences().Where(sentence => sentence.Contains("principal", StringComparison.OrdinalIgnoreCase)))
        {
            if (NameIn(sentence) is { } name)
                return name;
        }

        return null;
    }

    private string? Writer()
    {
        var sentences = Sentences().ToList();
        return sentences.Select(sentence => NameBefore(sentence, Verbs)).FirstOrDefault(name => name is not null)
            ?? sentences.Select(sentence => NameBefore(sentence, ["submit"])).FirstOrDefault(name => name is not null);
    }

    private IEnumerable<string> Sentences() => _text.Split(". ").Select(sentence => sentence + ". ");

    /// <summary>The name in a sentence on the principal authority; null where the sentence says nothing that is known before or after it.</summary>
    private static string? NameIn(string sentence)
    {
        var start = 0;
        foreach (var before in BeforeName)
        {
            if (sentence.IndexOf(before, start, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && (before[^2] != ',' || at == start))
                start = at + before.Length;
        }

        var ends = start > 0 ? AfterName.Concat(Modals) : AfterName.Where(after => after.Contains("principal", StringComparison.Ordinal) || after.EndsWith("en ", StringComparison.Ordinal));
        var end = ends.Select(after => sentence.IndexOf(after, start, StringComparison.OrdinalIgnoreCase)).Where(at => at > start).DefaultIfEmpty(-1).Min();
        if (end < 0 || (start == 0 && sentence.IndexOf("principal", end, StringComparison.OrdinalIgnoreCase) is var principal && (principal < 0 || principal - end > FarthestDate)))
            return null;
        return sentence[start..end].Trim(' ', ',', '.');
    }

    /// <summary>Who, at the beginning of a sentence on a written statement, is to do one of some things.</summary>
    private static string? NameBefore(string sentence, string[] verbs)
    {
        var statement = sentence.IndexOf("written statement", StringComparison.OrdinalIgnoreCase);
        if (statement < 0)
            return null;
        foreach (var modal in Modals)
        {
            var at = sentence.IndexOf(modal + " ", StringComparison.OrdinalIgnoreCase);
            if (at <= 0 || at > statement || !Array.Exists(verbs, verb => sentence.AsSpan(at, statement - at).Contains(verb, StringComparison.OrdinalIgnoreCase)))
                continue;
            return sentence[..at].Trim(' ', ',');
        }

        return null;
    }

    /// <summary>A day whose year is printed with two digits.</summary>
    private static LocalDate? ShortYear(string printed)
    {
        var words = printed.Split(' ', '.', ',').Where(word => word.Length > 0).Take(4).ToList();
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i + 2].Length == 2 && words[i + 2].All(char.IsAsciiDigit)
                && PrintedPeriods.ReadDate($"{words[i]} {words[i + 1]} 20{words[i + 2]}") is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private LocalDate Checked(LocalDate due, string printed, SourceLine? line, bool isShort)
    {
        _context.Log.AddValue(RecordMember.StatementDue, [.. _lines.Select(part => part.Line)], printed[..Math.Min(printed.Length, FarthestDate)]);
        var weekday = Array.FindIndex(Weekdays, day => printed.StartsWith(day, StringComparison.OrdinalIgnoreCase)) + 1;
        if (isShort)
            _context.Log.Warn(ReadingFindingCodes.StatementDueDoubtful, "The year is printed with two digits.", line, RecordMember.StatementDue);
        else if (weekday > 0 && weekday != (int)due.DayOfWeek)
            _context.Log.Warn(ReadingFindingCodes.StatementDueDoubtful, $"{DateText.Of(due)} is a {due.DayOfWeek}, not the weekday that is printed.", line, RecordMember.StatementDue);
        else if (due.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
            _context.Log.Warn(ReadingFindingCodes.StatementDueDoubtful, $"{DateText.Of(due)} is a {due.DayOfWeek}.", line, RecordMember.StatementDue);
        return due;
    }

    private LocalDate? Missing(string message)
    {
        _context.Log.Warn(ReadingFindingCodes.StatementDueMissing, message, _lines.Count > 0 ? _lines[0].Line : null, RecordMember.StatementDue);
        return null;
    }

    private SourceLine? LineOf(string printed)
    {
        var beginning = printed.Split(' ')[0];
        return _lines.FindLast(line => line.Text.Contains(beginning, StringComparison.Ordinal))?.Line;
    }
}
