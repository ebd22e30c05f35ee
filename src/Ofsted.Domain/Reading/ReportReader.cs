using NodaTime;
using Ofsted.Domain.Reading.AreaInformation;
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
    /// <summary>Reads a document.</summary>
    /// <param name="text">The text; null and empty text give a finding.</param>
    /// <param name="options">What the reader may use beside the text, or null for nothing.</param>
    /// <param name="cancellationToken">Stops the reading of a very long text.</param>
    /// <returns>The record as far as it could be read, and the findings.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static ReportReading Read(string? text, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ReadingOptions.Default;
        var log = new ReadingLog(text ?? "");
        if (string.IsNullOrWhiteSpace(text))
        {
            log.Error(ReadingFindingCodes.Empty, "The text is empty.");
            return Unread(DocumentKind.Unspecified, log);
        }

        var document = DocumentText.Of(text, cancellationToken);
        if (document.Content.Count == 0)
        {
            log.Error(ReadingFindingCodes.Empty, "The text has no readable line.");
            return Unread(DocumentKind.Unspecified, log);
        }

        var title = TitleReader.Read(document);
        if (title is null)
        {
            if (HtmlText.IsHtml(text))
                return ReadOther(document.Content[0], log);
            log.Error(ReadingFindingCodes.NotRecognised, "The text is no inspection report or visit letter that the library knows.");
            return Unread(DocumentKind.Other, log);
        }

        var reading = title.Kind switch
        {
            DocumentKind.Other => ReadOther(document.Content[title.Index], log),
            DocumentKind.FocusedVisitLetter or DocumentKind.MonitoringVisitLetter => ReadLetter(document, title, options, log),
            _ => ReadReport(document, title, options, log),
        };
        return Doubt.Apply(reading with { Text = text }, options.Strictness);
    }

    private static ReportReading ReadReport(DocumentText document, DocumentTitle title, ReadingOptions options, ReadingLog log)
    {
        var frontEnd = document.FrontEnd(key => SectionHeadings.BeginsBody(key, title.Kind));
        var fieldwork = FieldworkReader.ReadReport(document, title, frontEnd, log);
        LocalDate? firstDay = fieldwork.Count > 0 ? fieldwork[0].Start : null;
        var judgements = JudgementReader.Read(document, title, frontEnd, log);
        var (edition, editionOrigin) = EditionReader.Read(title.Kind, judgements.Areas, firstDay, log);
        var printed = PublicationReader.ReadReport(document, frontEnd, log);
        var (published, publishedOrigin) = PublicationReader.Settle(printed, options.FileName, log);
        var paragraphs = ParagraphReader.Read(document, judgements.Statements);
        var (activity, activityOrigin) = ActivityOf(title.Kind, fieldwork, log);
        var inspection = new Inspection
        {
            Authority = AuthorityReader.Read(document, title, firstDay, log),
            Edition = edition,
            Activity = activity,
            Fieldwork = fieldwork,
            Published = published,
            LeadInspector = LeadInspectorReader.ReadReport(document, log),
            Judgements = judgements.Settle(edition, title),
            Recommendations = RecommendationReader.Read(document, title, judgements.Statements, log),
            Document = PublishedDocumentReader.ReadReport(document, title, printed, paragraphs, judgements),
            Source = options.Source,
            Basis = Basis(("activity", activity is not null, activityOrigin), ("edition", edition is not null, editionOrigin), ("published", published is not null, publishedOrigin)),
        };
        var observations = title.Kind is DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport
            ? AreaBlockReader.Read(document, inspection.Authority, log)
            : [];
        return Result(title.Kind, inspection, document, paragraphs, log) with { Observations = observations };
    }

    private static ReportReading ReadLetter(DocumentText document, DocumentTitle title, ReadingOptions options, ReadingLog log)
    {
        var letterDate = PublicationReader.ReadLetter(document, title, log);
        var (published, publishedOrigin) = PublicationReader.Settle(letterDate, options.FileName, log);
        var fieldwork = FieldworkReader.ReadLetter(document, title, published, log);
        LocalDate? firstDay = fieldwork.Count > 0 ? fieldwork[0].Start : null;
        var (edition, editionOrigin) = EditionReader.Read(title.Kind, [], firstDay, log);
        var leadInspector = LeadInspectorReader.ReadLetter(document, log);
        var paragraphs = ParagraphReader.Read(document, []);
        var visit = new Visit
        {
            Authority = AuthorityReader.Read(document, title, firstDay, log),
            Edition = edition,
            Activity = title.Kind == DocumentKind.MonitoringVisitLetter ? InspectionActivities.MonitoringVisit : InspectionActivities.FocusedVisit,
            Fieldwork = fieldwork,
            Published = published,
            LeadInspector = leadInspector,
            Topics = TopicReader.Read(document, title),
            Recommendations = RecommendationReader.Read(document, title, [], log),
            Document = PublishedDocumentReader.ReadLetter(document, title, letterDate, paragraphs, leadInspector),
            Source = options.Source,
            Basis = Basis(("edition", edition is not null, editionOrigin), ("published", published is not null, publishedOrigin)),
        };
        return Result(title.Kind, visit, document, paragraphs, log);
    }

    private static ReportReading ReadOther(SourceLine line, ReadingLog log)
    {
        log.Error(ReadingFindingCodes.OtherDocument, "The text is a publication of another kind, which the library does not read.", line);
        return Unread(DocumentKind.Other, log);
    }

    private static (InspectionActivity? Activity, ValueOrigin Origin) ActivityOf(DocumentKind kind, EquatableList<FieldworkPeriod> fieldwork, ReadingLog log)
    {
        switch (kind)
        {
            case DocumentKind.SingleInspectionReport:
                return (InspectionActivities.SingleInspection, ValueOrigin.Stated);
            case DocumentKind.ReInspectionReport:
                return (InspectionActivities.ReInspection, ValueOrigin.Stated);
            case DocumentKind.LscbReviewReport:
                return (InspectionActivities.LscbReview, ValueOrigin.Stated);
            case DocumentKind.LookedAfterReport:
                return (InspectionActivities.LookedAfterInspection, ValueOrigin.Stated);
        }

        if (fieldwork.Count == 0 || fieldwork[0].CalendarDays < 1)
        {
            log.Error(ReadingFindingCodes.ActivityMissing, "Short or standard cannot be told without the dates of the inspection.", null, "activity");
            return (null, ValueOrigin.Unspecified);
        }

        log.Infer("activity");
        if (!FieldworkReader.IsUsual(fieldwork[0], kind))
            log.Warn(ReadingFindingCodes.FieldworkDoubtful, "Short or standard follows from dates that are unusual.", null, "activity");
        return (fieldwork[0].CalendarDays <= InspectionActivities.LongestShortInspection ? InspectionActivities.ShortInspection : InspectionActivities.StandardInspection, ValueOrigin.Inferred);
    }

    private static EquatableList<ValueBasis> Basis(params ReadOnlySpan<(string Member, bool IsKnown, ValueOrigin Origin)> values)
    {
        var basis = new List<ValueBasis>();
        foreach (var (member, isKnown, origin) in values)
        {
            if (isKnown && origin is ValueOrigin.Inferred or ValueOrigin.FileName)
                basis.Add(new ValueBasis { Member = member, Origin = origin });
        }

        return basis.ToEquatableList();
    }

    private static ReportReading Result(DocumentKind kind, InspectionEvent inspectionEvent, DocumentText document, EquatableList<NumberedParagraph> paragraphs, ReadingLog log)
    {
        if (PageNumbers.FindBreak(document.Lines) is { } number)
            log.Warn(ReadingFindingCodes.PagesOutOfOrder, "The page numbers do not run on here: pages may be missing, and items of a list with them.", number, "recommendations");
        return new ReportReading
        {
            Kind = kind,
            Event = inspectionEvent,
            Findings = log.Findings,
            Values = log.Values,
            Paragraphs = paragraphs,
        };
    }

    private static ReportReading Unread(DocumentKind kind, ReadingLog log) => new() { Kind = kind, Findings = log.Findings };
}
