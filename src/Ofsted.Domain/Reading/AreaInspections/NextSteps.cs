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

    private static readonly string[] Writing =
        [" should prepare a written statement", " should coordinate the preparation of a written statement", " should co-ordinate the preparation of a written statement", " should lead the preparation of a written statement", " should submit a written statement"];

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

        _context.Log.Warn(ReadingFindingCodes.PrincipalAuthorityMissing, "The letter does not say, in words that are known, who is to write the statement.", _lines.Count > 0 ? _lines[0].Line : null, RecordMember.PrincipalAuthority);
        return null;
    }

    public LocalDate? ReadStatementDue()
    {
        var sending = _text.IndexOf("ofsted.gov.uk", StringComparison.OrdinalIgnoreCase);
        if (sending < 0)
            sending = _text.IndexOf("send the", StringComparison.OrdinalIgnoreCase);
        var by = sending < 0 ? -1 : _text.IndexOf(" by ", sending, StringComparison.OrdinalIgnoreCase);
        var digit = by < 0 ? -1 : _text.AsSpan(by).IndexOfAnyInRange('0', '9');
        if (by < 0 || digit is < 0 or > FarthestDate)
            return Missing("The letter prints no day by which the statement is due.");

        var printed = _text[(by + " by ".Length)..];
        var line = LineOf(printed[..Math.Min(printed.Length, FarthestDate)]);
        if (PrintedPeriods.Read(printed) is { Periods: [var due, ..], IsYearInferred: false } && due.Start == due.End)
            return Checked(due.Start, printed, line, isShort: false);
        return ShortYear(printed) is { } shortDue ? Checked(shortDue, printed, line, isShort: true) : Missing("The day by which the statement is due cannot be read.");
    }

    private string? Determined()
    {
        const string Lead = "determined that ";
        var start = _text.IndexOf(Lead, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        start += Lead.Length;
        foreach (var end in (ReadOnlySpan<string>)[" is the principal authority", " are the principal authority", " is the principal", " should be the principal authority", " should prepare", " will be the principal authority"])
        {
            if (_text.IndexOf(end, start, StringComparison.OrdinalIgnoreCase) is > 0 and var at)
                return _text[start..at].Trim(' ', ',');
        }

        return null;
    }

    private string? Writer()
    {
        foreach (var writing in Writing)
        {
            var at = _text.IndexOf(writing, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var start = _text.LastIndexOf(". ", at, StringComparison.Ordinal);
            return _text[(start < 0 ? 0 : start + 2)..at].Trim(' ', ',');
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
