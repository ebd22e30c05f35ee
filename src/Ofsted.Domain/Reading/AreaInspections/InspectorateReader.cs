using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads which inspectorates took part, and by what names they are printed.</summary>
internal static class InspectorateReader
{
    private const int FarthestSentence = 30;
    private const int LongestSentence = 9;
    private const int LongestText = 1_500;

    private static readonly string[] CommissionNames = ["ommission", "CQC"];

    private static readonly (Inspectorate Inspectorate, string[] Names)[] All =
    [
        (Inspectorate.Ofsted, ["Ofsted", "Chief Inspector of Education", "HMCI"]),
        (Inspectorate.Cqc, ["CQC", "Care Quality Commission"]),
        (Inspectorate.Hmicfrs, ["HMICFRS", "HMIC", "Inspectorate of Constabulary", "Chief Inspector of Constabulary", "HMI Constabulary"]),
        (Inspectorate.HmiProbation, ["HMI Probation", "HMIP", "HMI Prob", "Inspectorate of Probation", "Chief Inspector of Probation"]),
    ];

    /// <summary>Those of the sentence of a letter that names the Care Quality Commission, always among them.</summary>
    public static (EquatableList<Inspectorate> Inspectorates, EquatableList<string>? Printed) Read(DocumentContext context)
    {
        for (var i = context.Title.Index; i < context.Content.Count && i < context.Title.Index + FarthestSentence; i++)
        {
            if (!LineKey.HoldsAny(context.Content[i].Key, "care quality commission", "cqc", "care quality"))
                continue;
            var sentence = SentenceAround(context, i);
            var named = All.Select(body => (body.Inspectorate, Name: Array.Find(body.Names, name => sentence.Contains(name, StringComparison.OrdinalIgnoreCase))))
                .Where(body => body.Name is not null).ToList();
            if (named.Count < 2)
                continue;
            context.Log.AddValue(RecordMember.Inspectorates, [context.Content[i]], null);
            return (named.Select(body => body.Inspectorate).ToEquatableList(), named.Select(body => body.Name!).ToEquatableList());
        }

        context.Log.Error(ReadingFindingCodes.InspectoratesMissing, "The inspectorates that took part were not found.", null, RecordMember.Inspectorates);
        return ([], null);
    }

    /// <summary>Ofsted and the Care Quality Commission, where an area SEND report or letter names both.</summary>
    public static EquatableList<Inspectorate> ReadSend(DocumentContext context)
    {
        var both = new (Inspectorate Inspectorate, SourceLine? Line)[]
        {
            (Inspectorate.Ofsted, context.Content.Find(line => line.Text.Contains("Ofsted", StringComparison.Ordinal))),
            (Inspectorate.Cqc, context.Content.Find(line => line.Text.Contains("CQC", StringComparison.Ordinal) || line.Key.Contains("care quality commission", StringComparison.Ordinal))),
        };
        if (both.Any(body => body.Line is null))
        {
            context.Log.Error(ReadingFindingCodes.InspectoratesMissing, "The report does not name both inspectorates.", null, RecordMember.Inspectorates);
            return both.Where(body => body.Line is not null).Select(body => body.Inspectorate).ToEquatableList();
        }

        context.Log.AddValue(RecordMember.Inspectorates, [both[1].Line!], null);
        return both.Select(body => body.Inspectorate).ToEquatableList();
    }

    /// <summary>The sentence on a line, from its beginning, which may be some lines above, to its end.</summary>
    private static string SentenceAround(DocumentContext context, int index)
    {
        var first = Math.Max(context.Title.Index, index - LongestSentence);
        var before = context.Document.JoinedText(first, index - first);
        var start = before.LastIndexOf(". ", StringComparison.Ordinal);
        var text = (start < 0 ? before : before[(start + 2)..]) + " " + context.Document.JoinedText(index, LongestSentence);
        var from = Math.Max(0, text.IndexOf(context.Content[index].Text, StringComparison.Ordinal));
        var named = CommissionNames.Select(name => text.IndexOf(name, from, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(from).Min();
        var end = EndOfSentence(text, named);
        var next = end < 0 ? -1 : EndOfSentence(text, end + 1);
        if (next > 0 && LineKey.HoldsAny(LineKey.Of(text[(end + 1)..next]), " also ", " joined ", " too"))
            end = next;
        return text[..Math.Min(end < 0 ? text.Length : end, LongestText)];
    }

    private static int EndOfSentence(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (text[at] == '.' && (at + 1 == text.Length || text[at + 1] == ' ' || char.IsAsciiDigit(text[at + 1])))
                return at;
        }

        return -1;
    }
}
