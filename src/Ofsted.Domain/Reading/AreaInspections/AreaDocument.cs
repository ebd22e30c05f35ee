using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads what a letter or report on an area prints beside the outcome.</summary>
internal static class AreaDocument
{
    private const int LongestTitle = 5;

    private static readonly (string Words, string Document, string? Place)[] Powers =
    [
        ("section 20(1)(a) of the children act 2004", "Children Act 2004", "section 20(1)(a)"),
        ("section 20(1)(b) of the children act 2004", "Children Act 2004", "section 20(1)(b)"),
        ("section 20 of the children act 2004", "Children Act 2004", "section 20"),
        ("(joint area reviews) regulations 2015", "Children Act 2004 (Joint Area Reviews) Regulations 2015", null),
    ];

    public static PublishedDocument Read(DocumentContext context, LocalDate? printed) => new()
    {
        Title = context.Title.IsLost ? null : context.Document.JoinedText(context.Title.Index, TitleLength(context.Document, context.Title.Index)),
        PrintedDate = printed,
        Statutes = Statutes(context.Document),
        SaysNoPriorityAction = PublishedDocumentReader.SaysNoPriorityAction(context.Document),
    };

    /// <summary>Warns where a running footer prints other days on site than the first page.</summary>
    public static void NoteOtherFieldwork(DocumentContext context, EquatableList<FieldworkPeriod> fieldwork)
    {
        if (fieldwork.Count == 0)
            return;
        foreach (var (line, dates) in AreaLines.FootersOf(context.Document))
        {
            if (PrintedPeriods.Read(dates) is not { Periods: [{ End: { } last } first, ..] } || first == fieldwork[0])
                continue;
            context.Log.Warn(ReadingFindingCodes.FieldworkDiffers, $"The footer gives different days from the first page: {DateText.Of(first.Start, last)}.", line, RecordMember.Fieldwork);
            return;
        }
    }

    private static int TitleLength(DocumentText document, int index)
    {
        var length = 1;
        while (length < LongestTitle && index + length < document.Content.Count && !document.FollowsGap(index + length)
            && !LineKey.BeginsWithAny(document.Content[index + length].Key, "this letter", "between ", "inspection date", "dear "))
        {
            length++;
        }

        return length;
    }

    /// <summary>The powers that are cited, in the text or in a footnote, each once.</summary>
    private static EquatableList<StatutoryReference> Statutes(DocumentText document)
    {
        var found = new List<StatutoryReference>();
        foreach (var i in document.LinesWith(SetWord.Section).Union(document.LinesWith(SetWord.Regulations)).Order())
        {
            var window = i + 1 < document.Lines.Count ? document.Lines[i].Key + " " + document.Lines[i + 1].Key : document.Lines[i].Key;
            foreach (var (words, act, place) in Powers)
            {
                if (window.Contains(words, StringComparison.Ordinal) && !found.Exists(power => power.Document == act && power.Place == place))
                    found.Add(new StatutoryReference { Document = act, Place = place });
            }
        }

        return found.ToEquatableList();
    }
}
