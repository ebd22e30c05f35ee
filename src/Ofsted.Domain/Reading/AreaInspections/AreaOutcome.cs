using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads the outcome of an area SEND report, and what the inspectorates do next.</summary>
internal sealed class AreaOutcome
{
    private const int MostLines = 40;

    private static readonly (string Words, AreaSendOutcome Outcome)[] Sentences =
    [
        ("typically lead to positive experiences", AreaSendOutcome.TypicallyPositive),
        ("lead to inconsistent experiences", AreaSendOutcome.Inconsistent),
        ("widespread and/or systemic failings", AreaSendOutcome.SystemicFailings),
        ("widespread and systemic failings", AreaSendOutcome.SystemicFailings),
        ("widespread or systemic failings", AreaSendOutcome.SystemicFailings),
    ];

    private static readonly string[] NumberWords = ["one", "two", "three", "four", "five", "six"];

    private readonly DocumentContext _context;
    private readonly List<AreaLine> _lines;
    private readonly string _key;

    private AreaOutcome(DocumentContext context, List<AreaLine> lines)
    {
        (_context, _lines) = (context, lines);
        _key = string.Join(' ', lines.Select(line => LineKey.Of(line.Text)));
    }

    public static AreaOutcome Of(DocumentContext context, List<AreaLine> lines)
    {
        var end = lines.FindIndex(line => line.Line.HeadingKey is "information about the local area partnership" or "information about the area partnership");
        return new AreaOutcome(context, lines.GetRange(0, Math.Min(end < 0 ? lines.Count : end, MostLines)));
    }

    public AreaSendOutcome? ReadOutcome()
    {
        var found = Sentences.Where(sentence => _key.Contains(sentence.Words, StringComparison.Ordinal)).Select(sentence => sentence.Outcome).Distinct().ToList();
        if (found.Count == 1)
        {
            _context.Log.AddValue(RecordMember.Outcome, [LineOf("experiences") ?? LineOf("failings") ?? _lines[0].Line], null);
            return found[0];
        }

        _context.Log.Error(ReadingFindingCodes.OutcomeMissing, found.Count == 0 ? "No outcome of the framework is stated." : "Two outcomes are stated.", _lines.Count > 0 ? _lines[0].Line : null, RecordMember.Outcome);
        return null;
    }

    public EquatableList<FollowUp> ReadFollowUp()
    {
        var found = new List<FollowUp>();
        foreach (var sentence in _key.Split(". "))
        {
            if (KindOf(sentence) is not { } kind)
                continue;
            var followUp = new FollowUp { Kind = kind, Years = NumberBefore(sentence, " year"), Months = NumberBefore(sentence, " month") };
            if (followUp is { Years: null, Months: null })
                continue;
            _context.Log.AddValue(RecordMember.FollowUp[found.Count], [LineOf(kind == FollowUpKind.MonitoringInspection ? "monitoring" : "full") ?? _lines[0].Line], null);
            found.Add(followUp);
        }

        if (!found.Exists(followUp => followUp.Kind == FollowUpKind.FullInspection))
            _context.Log.Warn(ReadingFindingCodes.FollowUpMissing, "The report does not say, in words that are known, when the next full inspection will be.", _lines.Count > 0 ? _lines[0].Line : null, RecordMember.FollowUp);
        return found.OrderBy(followUp => followUp.Kind).ToEquatableList();
    }

    private static FollowUpKind? KindOf(string sentence)
    {
        if (!sentence.Contains("within", StringComparison.Ordinal))
            return null;
        if (sentence.Contains("monitoring inspection", StringComparison.Ordinal))
            return FollowUpKind.MonitoringInspection;
        return sentence.Contains("full ", StringComparison.Ordinal) && sentence.Contains("inspection", StringComparison.Ordinal) ? FollowUpKind.FullInspection : null;
    }

    private static int? NumberBefore(string sentence, string unit)
    {
        var at = sentence.IndexOf(unit, StringComparison.Ordinal);
        if (at <= 0)
            return null;
        var word = sentence[..at];
        word = word[(word.LastIndexOf(' ') + 1)..];
        if (int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < 100)
            return number;
        var spelled = Array.IndexOf(NumberWords, word) + 1;
        return spelled > 0 ? spelled : word == "eighteen" ? 18 : null;
    }

    private SourceLine? LineOf(string word) => _lines.Find(line => line.Line.Key.Contains(word, StringComparison.Ordinal))?.Line;
}
