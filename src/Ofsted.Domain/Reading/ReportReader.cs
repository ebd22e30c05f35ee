using NodaTime;
using Ofsted.Domain.Reading.AreaInformation;
using Ofsted.Domain.Reading.AreaInspections;
using Ofsted.Domain.Reading.Dates;
using Ofsted.Domain.Reading.Judgements;
using Ofsted.Domain.Reading.People;
using Ofsted.Domain.Reading.Recommendations;
using Ofsted.Domain.Reading.References;
using Ofsted.Domain.Reading.Text;
using Ofsted.Domain.Reading.Title;

namespace Ofsted.Domain.Reading;

/// <summary>Reads the text of a published report or letter into a record.</summary>
/// <remarks>
/// It reads what the document says and nothing else: what is not stated is absent, what is inferred is marked, and what
/// cannot be read is a finding with its line. It never throws on bad text. Text comes from <c>pdftotext</c>, with or
/// without <c>-layout</c>, or from any converter that keeps lines.
/// </remarks>
public static class ReportReader
{
    private const string OtherPublication = "The text is a publication of another kind, which the library does not read.";

    /// <summary>Reads a document.</summary>
    /// <param name="text">The text; null and empty text give a finding.</param>
    /// <param name="options">What the reader may use beside the text, or null for nothing.</param>
    /// <param name="cancellationToken">Stops the reading of a very long text.</param>
    /// <returns>The record as far as it could be read, and the findings.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ReportReading Read(string? text, ReadingOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(text, options, new ReadingWork(cancellationToken));

    /// <summary>Reads a document and counts the work.</summary>
    internal static ReportReading Read(string? text, ReadingOptions? options, ReadingWork work)
    {
        if (string.IsNullOrWhiteSpace(text))
            return Unread(DocumentKind.Unspecified, ReadingFindingCodes.Empty, "The text is empty.");
        var document = DocumentText.Of(text, work);
        if (document.Content.Count == 0)
            return Unread(DocumentKind.Unspecified, ReadingFindingCodes.Empty, "The text has no readable line.");
        if (TitleReader.Read(document) is not { } title)
        {
            return HtmlText.IsHtml(text)
                ? Unread(DocumentKind.Other, ReadingFindingCodes.OtherDocument, OtherPublication, document.Content[0])
                : Unread(DocumentKind.Other, ReadingFindingCodes.NotRecognised, "The text is not a recognised inspection report or visit letter.");
        }

        if (title.Kind == DocumentKind.Other)
            return Unread(title.Kind, ReadingFindingCodes.OtherDocument, OtherPublication, document.Content[title.Index]) with { Text = text };

        var context = new DocumentContext { Document = document, Title = title, Options = options ?? ReadingOptions.Default, Log = new ReadingLog(document.Text, work) };
        if (document.Cut is { } cut)
            context.Log.Error(ReadingFindingCodes.TooLong, "The text is longer than any report, and is not read from here on.", cut);
        var reading = title.Kind switch
        {
            DocumentKind.FocusedVisitLetter or DocumentKind.MonitoringVisitLetter => ReadLetter(context),
            DocumentKind.JointTargetedAreaLetter or DocumentKind.AreaSendReport or DocumentKind.AreaSendLetter => Result(context, AreaInspectionReader.Read(context), []),
            _ => ReadReport(context),
        };
        return reading with { Text = text };
    }

    private static ReportReading ReadReport(DocumentContext context)
    {
        var fieldwork = FieldworkReader.ReadReport(context);
        LocalDate? firstDay = fieldwork.Count > 0 ? fieldwork[0].Start : null;
        var judgements = JudgementReader.Read(context);
        var (edition, editionOrigin) = EditionReader.Read(context, judgements.Areas, firstDay);
        var printed = PublicationReader.ReadReport(context);
        var (published, publishedOrigin) = PublicationReader.Settle(context, printed);
        var paragraphs = ParagraphReader.Read(context.Document, judgements.Statements);
        var (activity, activityOrigin) = ActivityReader.Read(context, fieldwork);
        var inspection = new Inspection
        {
            Authority = AuthorityReader.Read(context, firstDay),
            Edition = edition,
            Activity = activity,
            Fieldwork = fieldwork,
            Published = published,
            LeadInspector = LeadInspectorReader.ReadReport(context),
            Judgements = JudgementReader.Settle(context, judgements, edition),
            Recommendations = RecommendationReader.Read(context, judgements.Statements),
            Document = PublishedDocumentReader.ReadReport(context, printed, paragraphs, judgements),
            Source = context.Options.Source,
            Basis = Basis(("activity", activity is not null, activityOrigin), ("edition", edition is not null, editionOrigin), ("published", published is not null, publishedOrigin)),
        };
        inspection = inspection with { Document = PublishedDocumentReader.WithoutLostNumbers(context, inspection) };
        var observations = context.Kind is DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport
            ? AreaBlockReader.Read(context, inspection.Authority)
            : [];
        return Result(context, inspection, paragraphs) with { Observations = observations };
    }

    private static ReportReading ReadLetter(DocumentContext context)
    {
        var letterDate = PublicationReader.ReadLetter(context);
        var (published, publishedOrigin) = PublicationReader.Settle(context, letterDate);
        var fieldwork = FieldworkReader.ReadLetter(context, published);
        LocalDate? firstDay = fieldwork.Count > 0 ? fieldwork[0].Start : null;
        var (edition, editionOrigin) = EditionReader.Read(context, [], firstDay);
        var leadInspector = LeadInspectorReader.ReadLetter(context);
        var paragraphs = ParagraphReader.Read(context.Document, []);
        var visit = new Visit
        {
            Authority = AuthorityReader.Read(context, firstDay),
            Edition = edition,
            Activity = context.Kind == DocumentKind.MonitoringVisitLetter ? InspectionActivities.MonitoringVisit : InspectionActivities.FocusedVisit,
            Fieldwork = fieldwork,
            Published = published,
            LeadInspector = leadInspector,
            Topics = TopicReader.Read(context),
            Recommendations = RecommendationReader.Read(context, []),
            Document = PublishedDocumentReader.ReadLetter(context, letterDate, paragraphs, leadInspector),
            Source = context.Options.Source,
            Basis = Basis(("edition", edition is not null, editionOrigin), ("published", published is not null, publishedOrigin)),
        };
        return Result(context, visit, paragraphs);
    }

    internal static EquatableList<ValueBasis> Basis(params ReadOnlySpan<(string Member, bool IsKnown, ValueOrigin Origin)> values)
    {
        var basis = new List<ValueBasis>();
        foreach (var (member, isKnown, origin) in values)
        {
            if (isKnown && origin is ValueOrigin.Inferred or ValueOrigin.FileName)
                basis.Add(new ValueBasis { Member = member, Origin = origin });
        }

        return basis.ToEquatableList();
    }

    private static ReportReading Result(DocumentContext context, InspectionEvent record, EquatableList<NumberedParagraph> paragraphs)
    {
        if (PageNumbers.FindBreak(context.Document.Lines) is { } number)
            context.Log.Warn(ReadingFindingCodes.PagesOutOfOrder, "The page numbers are not consecutive here: pages may be missing, with items of a list on them.", number, RecordMember.Recommendations);
        var kept = Doubt.Apply(record, context.Log, context.Options.Strictness);
        return new ReportReading
        {
            Kind = context.Kind,
            Event = kept,
            Findings = context.Log.FindingsIn(kept),
            Values = context.Log.ValuesIn(kept),
            Paragraphs = paragraphs,
        };
    }

    private static ReportReading Unread(DocumentKind kind, string code, string message, SourceLine? line = null) =>
        new() { Kind = kind, Findings = [new Finding { Code = code, Severity = FindingSeverity.Error, Message = message, Line = line?.SourceNumber }] };
}
