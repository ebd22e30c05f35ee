using Ofsted.Domain.Reading.Judgements;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.References;

/// <summary>Reads the references to earlier inspections in the area information of SIF reports.</summary>
internal static class PreviousInspectionReader
{
    private const int MostLines = 5;
    private const int MostJudgements = 8;

    private static readonly KeyBeginnings Headings = new("previous ofsted inspection", "other ofsted inspection");

    public static EquatableList<PreviousInspection> Read(DocumentText document)
    {
        var found = new List<PreviousInspection>();
        var next = 0;
        foreach (var heading in document.ContentBeginning(Headings))
        {
            if (heading < next || !IsHeading(document.Content[heading]))
                continue;
            var i = heading + 1;
            for (; i < document.Content.Count && !EndsBlock(document.Content[i]); i++)
            {
                if (ReadAt(document, i) is { } previous)
                    found.Add(previous);
            }

            next = i + 1;
        }

        return found.ToEquatableList();
    }

    private static bool IsHeading(SourceLine line) =>
        line.HeadingKey is "previous ofsted inspections" or "previous ofsted inspection" or "other ofsted inspections" or "other ofsted inspection";

    private static bool EndsBlock(SourceLine line) =>
        line.HeadingKey is "local leadership" or "children living in this area" or "other information about this area" or "other information"
            or "executive summary" or "child protection in this area" or "recommendations";

    private static PreviousInspection? ReadAt(DocumentText document, int index)
    {
        var key = Bare(document.Content[index]);
        if (!LineKey.BeginsWithAny(key, "the previous inspection", "the last inspection"))
            return null;

        var length = 1;
        while (length < MostLines && index + length < document.Content.Count && !ListItem.TryRead(document.Content[index + length], out _)
            && !EndsBlock(document.Content[index + length]))
        {
            length++;
        }

        var sentence = Bare(document.Content[index]) + (length > 1 ? " " + document.JoinedKey(index + 1, length - 1) : "");
        var (year, month) = MonthText.FindIn(sentence);
        var subject = SubjectOf(sentence);
        return new PreviousInspection
        {
            Kind = KindOf(subject),
            Subject = subject,
            Year = year,
            Month = month,
            Grade = GradeIn(sentence),
            Judgements = JudgementsAfter(document, index + 1),
        };
    }

    private static string Bare(SourceLine line) => ListItem.TryRead(line, out var item) ? LineKey.Of(item.Span) : line.Key;

    private static string? SubjectOf(string sentence)
    {
        const string Start = "previous inspection of ";
        var from = sentence.IndexOf(Start, StringComparison.Ordinal);
        if (from < 0)
            return null;
        from += Start.Length;
        var to = sentence.IndexOf(" was in ", from, StringComparison.Ordinal);
        if (to < 0)
            to = sentence.IndexOf(" was ", from, StringComparison.Ordinal);
        return to > from ? sentence[from..to] : null;
    }

    private static PreviousInspectionKind KindOf(string? subject) => subject switch
    {
        null => PreviousInspectionKind.Unspecified,
        _ when LineKey.HoldsAny(subject, "fostering", "adoption service", "childrens home", "adoption agenc") => PreviousInspectionKind.OtherService,
        _ when LineKey.HoldsAny(subject, "safeguarding", "protection of children", "child protection", "looked after", "help and protection", "childrens services")
            => PreviousInspectionKind.ChildrensServices,
        _ => PreviousInspectionKind.Unspecified,
    };

    private static Grade? GradeIn(string sentence)
    {
        foreach (var lead in (ReadOnlySpan<string>)["judged to be ", "judged as ", "judged "])
        {
            var judged = sentence.LastIndexOf(lead, StringComparison.Ordinal);
            if (judged < 0)
                continue;
            var verdict = sentence[(judged + lead.Length)..];
            var end = verdict.IndexOf('.', StringComparison.Ordinal);
            return GradeWords.TryReadWhole(end < 0 ? verdict : verdict[..end], out var grade) ? grade : null;
        }

        return null;
    }

    /// <summary>The list "Overall effectiveness: inadequate" and so on, which follows in re-inspection reports.</summary>
    private static EquatableList<Judgement> JudgementsAfter(DocumentText document, int index)
    {
        var judgements = new List<Judgement>();
        for (var i = index; i < document.Content.Count && i < index + MostLines + MostJudgements && !EndsBlock(document.Content[i]); i++)
        {
            var line = document.Content[i];
            if (judgements.Count == 0 && !line.Text.Contains(':', StringComparison.Ordinal))
                continue;
            var text = Bare(line);
            if (text.Length == 0)
                continue;
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && JudgementArea.TryParse(text[..colon], out var area) && GradeWords.TryReadWhole(text[(colon + 1)..].Trim(), out var grade) && grade is not null)
                judgements.Add(Judgement.Of(area, grade));
            else if (judgements.Count > 0)
                break;
        }

        return judgements.ToEquatableList();
    }
}
