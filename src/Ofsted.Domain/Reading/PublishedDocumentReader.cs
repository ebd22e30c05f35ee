using NodaTime;
using Ofsted.Domain.Reading.Judgements;
using Ofsted.Domain.Reading.People;
using Ofsted.Domain.Reading.References;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading;

/// <summary>Reads what a document prints beside the outcome.</summary>
internal static class PublishedDocumentReader
{
    private const int MostTitleLines = 9;
    private const int FewestLostReferences = 2;

    public static PublishedDocument ReadReport(
        DocumentContext context, LocalDate? printed, EquatableList<NumberedParagraph> paragraphs, JudgementReading judgements) =>
        Read(context, printed, paragraphs) with
        {
            Team = TeamReader.ReadReport(context.Document),
            PreviousInspections = context.Kind == DocumentKind.IlacsReport ? [] : PreviousInspectionReader.Read(context.Document),
            Grades = PrintedGradeReader.Read(context.Kind, judgements),
            Offices = OfficeReader.Read(context),
        };

    public static PublishedDocument ReadLetter(
        DocumentContext context, LocalDate? printed, EquatableList<NumberedParagraph> paragraphs, string? leadInspector) =>
        Read(context, printed, paragraphs) with
        {
            Team = TeamReader.ReadLetter(context, leadInspector),
            ActionPlan = ActionPlanReader.Read(context.Document),
            VisitNumber = context.Kind == DocumentKind.MonitoringVisitLetter ? VisitNumberOf(context.Document) : null,
        };

    /// <summary>What a report prints, without the number of its last paragraph where the items that were read tell that the numbers are lost.</summary>
    public static PublishedDocument? WithoutLostNumbers(DocumentContext context, Inspection read)
    {
        if (read is not { Document: { LastParagraph: { } last } document, Recommendations: { } items })
            return read.Document;
        var references = items.SelectMany(item => item.Paragraphs).ToList();
        var beyond = references.Count(paragraph => paragraph > last);
        if (beyond < FewestLostReferences || beyond * 2 <= references.Count)
            return document;
        context.Log.Warn(ReadingFindingCodes.ParagraphNumbersLost, last == 0
            ? "Items refer to paragraphs, but no paragraph has a number: the numbers have been lost."
            : FormattableString.Invariant($"Items refer to paragraphs after {last}, the last one with a number: some numbers have been lost."), null, RecordMember.LastParagraph);
        return document with { LastParagraph = null };
    }

    private static PublishedDocument Read(DocumentContext context, LocalDate? printed, EquatableList<NumberedParagraph> paragraphs) => new()
    {
        Title = context.Title.IsLost ? null : context.Document.JoinedText(context.Title.Index, LengthOf(context.Document, context.Title)),
        PrintedDate = printed,
        InspectorStyle = StyleOf(context.Document),
        Statutes = StatuteReader.Read(context.Document),
        LastParagraph = paragraphs.Count == 0 ? 0 : paragraphs[^1].Number,
        SaysNoPriorityAction = SaysNoPriorityAction(context.Document),
    };

    /// <summary>The lines of a title, up to the gap after it; the half on the board may be after one.</summary>
    private static int LengthOf(DocumentText document, DocumentTitle title)
    {
        var end = Math.Min(document.Content.Count, title.Index + MostTitleLines);
        var next = title.Index + 1;
        while (next < end && (!document.FollowsGap(next) || GoesOn(document.Content[next - 1].Key)) && !EndsTitle(document.Content[next].Key))
            next++;
        if (title.AnnouncesLscbReview)
        {
            for (var i = title.Index; i < end; i++)
            {
                if (document.Content[i].Key.EndsWith("board", StringComparison.Ordinal))
                    return i + 1 - title.Index;
            }
        }

        return next - title.Index;
    }

    private static bool GoesOn(string key) => key == "and" || key.EndsWith(" and", StringComparison.Ordinal);

    private static bool EndsTitle(string key) =>
        LineKey.BeginsWithAny(key, "inspection date", "report published", "dear ", "this letter", "her majestys", "his majestys");

    private static string? StyleOf(DocumentText document)
    {
        foreach (var index in document.ContentWith(SetWord.Majesty))
        {
            var key = document.Content[index].Key;
            if (key.Contains("his majestys inspector", StringComparison.Ordinal))
                return "His Majesty's Inspector";
            if (key.Contains("her majestys inspector", StringComparison.Ordinal))
                return "Her Majesty's Inspector";
        }

        return null;
    }

    /// <summary>Whether the part about the authority says so; what the part about the board says is about other lists.</summary>
    internal static bool SaysNoPriorityAction(DocumentText document)
    {
        foreach (var index in document.ContentWith(SetWord.Priority))
        {
            if (DeniesPriorityActions(document.Content[index].Key))
                return !Enumerable.Range(0, index + 1).Any(before => document.HeadingAt(before).HasFlag(HeadingKinds.LscbPart));
        }

        return false;
    }

    private static bool DeniesPriorityActions(string key) =>
        key.Contains("there are no ", StringComparison.Ordinal)
        && LineKey.HoldsAny(
            key, "there are no priority action", "there are no areas for priority", "there are no areas of priority",
            "there are no priority and immediate", "there are no priority or immediate");

    private static int? VisitNumberOf(DocumentText document)
    {
        const int Opening = 40;
        string[] ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
        foreach (var line in document.Content.Slice(0, Opening))
        {
            var place = Array.FindIndex(ordinals, ordinal => line.Key.Contains(ordinal + " monitoring visit", StringComparison.Ordinal));
            if (place >= 0)
                return place + 1;
        }

        return null;
    }
}
