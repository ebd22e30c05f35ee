using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads the outcome of an area SEND report, and what the inspectorates will do next.</summary>
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

    /// <summary>Words that together say an outcome where none of the sentences of the framework is printed.</summary>
    private static readonly (string[] Words, AreaSendOutcome Outcome)[] LooseWords =
    [
        (["typically", "positive experiences"], AreaSendOutcome.TypicallyPositive),
        (["inconsistent experiences"], AreaSendOutcome.Inconsistent),
        (["widespread", "systemic", "failings"], AreaSendOutcome.SystemicFailings),
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
        if (found.Count == 0)
            found = LooseWords.Where(loose => Array.TrueForAll(loose.Words, word => _key.Contains(word, StringComparison.Ordinal))).Select(loose => loose.Outcome).ToList();
        if (found.Count == 1)
        {
            _context.Log.AddValue(RecordMember.Outcome, [LineOf("experiences") ?? LineOf("failings") ?? _lines[0].Line], null);
            return found[0];
        }

        _context.Log.Error(ReadingFindingCodes.OutcomeMissing, found.Count == 0 ? "The report states none of the framework's outcomes." : "Two outcomes are stated.", _lines.Count > 0 ? _lines[0].Line : null, RecordMember.Outcome);
        return null;
    }

    public EquatableList<FollowUp> ReadFollowUp()
    {
        var found = new List<FollowUp>();
        foreach (var clause in Clauses())
        {
            if (KindOf(clause) is not { } kind || found.Exists(followUp => followUp.Kind == kind))
                continue;
            var followUp = new FollowUp { Kind = kind, Years = NumberBefore(clause, " year"), Months = NumberBefore(clause, " month") };
            if (followUp is { Years: null, Months: null })
                continue;
            _context.Log.AddValue(RecordMember.FollowUp[found.Count], [LineOf(kind == FollowUpKind.MonitoringInspection ? "monitoring" : "full") ?? _lines[0].Line], null);
            found.Add(followUp);
        }

        if (!found.Exists(followUp => followUp.Kind == FollowUpKind.FullInspection))
            _context.Log.Warn(ReadingFindingCodes.FollowUpMissing, "The report does not say, in words the reader recognises, when the next full inspection will be.", _lines.Count > 0 ? _lines[0].Line : null, RecordMember.FollowUp);
        return found.OrderBy(followUp => followUp.Kind).ToEquatableList();
    }

    /// <summary>The sentences, parted where one goes on with what happens after that.</summary>
    private IEnumerable<string> Clauses()
    {
        foreach (var sentence in _key.Split(". "))
        {
            var monitoring = sentence.IndexOf("monitoring ", StringComparison.Ordinal);
            var full = sentence.IndexOf("full ", StringComparison.Ordinal);
            if (monitoring < 0 || full < 0)
            {
                yield return sentence;
                continue;
            }

            var cut = Math.Max(monitoring, full);
            yield return sentence[..cut];
            yield return sentence[cut..];
        }
    }

    private static FollowUpKind? KindOf(string clause)
    {
        if (LineKey.HoldsAny(clause, "monitoring inspection", "monitoring visit"))
            return FollowUpKind.MonitoringInspection;
        return LineKey.HoldsAny(clause, "full ", "next ") && clause.Contains("inspection", StringComparison.Ordinal) ? FollowUpKind.FullInspection : null;
    }

    private static int? NumberBefore(string sentence, string unit)
    {
        var at = sentence.IndexOf(unit, StringComparison.Ordinal);
        if (at <= 0)
            return null;
        var word = sentence[..at].TrimEnd(')');
        word = word.Replace("(", "", StringComparison.Ordinal);
        word = word[(word.LastIndexOf(' ') + 1)..];
        if (int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < 100)
            return number;
        var spelled = Array.IndexOf(NumberWords, word) + 1;
        return spelled > 0 ? spelled : word == "eighteen" ? 18 : null;
    }

    private SourceLine? LineOf(string word) => _lines.Find(line => line.Line.Key.Contains(word, StringComparison.Ordinal))?.Line;
}
