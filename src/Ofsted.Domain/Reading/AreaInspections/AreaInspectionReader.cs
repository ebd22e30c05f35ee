using NodaTime;
using Ofsted.Domain.Reading.Dates;
using Ofsted.Domain.Reading.Text;
using Ofsted.Domain.Reading.Title;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads a letter or report on an area into a record.</summary>
internal static class AreaInspectionReader
{
    public static AreaInspection Read(DocumentContext context) => context.Kind switch
    {
        DocumentKind.JointTargetedAreaLetter => ReadJointLetter(context),
        DocumentKind.AreaSendReport => ReadSendReport(context),
        _ => ReadSendLetter(context),
    };

    private static AreaInspection ReadJointLetter(DocumentContext context)
    {
        var lines = AreaLines.Of(context);
        var record = ReadLetter(context, InspectionActivities.JointTargetedAreaInspection, out var printed);
        var inspectorates = InspectorateReader.Read(context);
        var steps = NextSteps.Of(context, lines);
        return record with
        {
            Inspectorates = inspectorates.Inspectorates,
            Theme = ThemeReader.Read(context, record.FirstDay),
            PrincipalAuthority = steps.ReadPrincipalAuthority(),
            StatementDue = steps.ReadStatementDue(),
            Recommendations = AreaLists.Read(context, lines),
            Document = AreaDocument.Read(context, printed) with { Inspectorates = inspectorates.Printed },
        };
    }

    private static AreaInspection ReadSendReport(DocumentContext context)
    {
        var lines = AreaLines.Of(context);
        var fieldwork = FieldworkReader.ReadReport(context);
        AreaDocument.NoteOtherFieldwork(context, fieldwork);
        var (published, publishedOrigin) = PublicationReader.Settle(context, null);
        var record = Frame(context, InspectionActivities.AreaSendInspection, fieldwork, published, publishedOrigin);
        var outcome = AreaOutcome.Of(context, lines);
        return record with
        {
            Inspectorates = InspectorateReader.ReadSend(context),
            Leads = LeadReader.Read(context, lines),
            Outcome = outcome.ReadOutcome(),
            FollowUp = outcome.ReadFollowUp(),
            Recommendations = AreaLists.Read(context, lines),
            Document = AreaDocument.Read(context, null) with { PreviousInspections = PreviousAreaInspections.Read(context) },
        };
    }

    private static AreaInspection ReadSendLetter(DocumentContext context)
    {
        var lines = AreaLines.Of(context);
        var record = ReadLetter(context, InspectionActivities.AreaSendInspection, out var printed);
        var letter = OldSendLetter.Of(context, lines);
        return record with
        {
            Inspectorates = InspectorateReader.ReadSend(context),
            IsRevisit = letter.IsRevisit,
            WrittenStatementRequired = letter.ReadWrittenStatement(),
            FollowUp = letter.ReadFollowUp(),
            Recommendations = letter.ReadItems(),
            Document = AreaDocument.Read(context, printed),
        };
    }

    private static AreaInspection ReadLetter(DocumentContext context, InspectionActivity activity, out LocalDate? printed)
    {
        printed = PublicationReader.ReadLetter(context);
        var (published, origin) = PublicationReader.Settle(context, printed);
        return Frame(context, activity, FieldworkReader.ReadAreaLetter(context, published), published, origin);
    }

    private static AreaInspection Frame(
        DocumentContext context, InspectionActivity activity, EquatableList<FieldworkPeriod> fieldwork, LocalDate? published, ValueOrigin publishedOrigin)
    {
        LocalDate? firstDay = fieldwork.Count > 0 ? fieldwork[0].Start : null;
        var edition = firstDay is { } day ? FrameworkEditions.For(activity, day) : null;
        if (edition is null)
            context.Log.Error(ReadingFindingCodes.EditionMissing, "The framework edition cannot be determined without the dates of the inspection.", null, RecordMember.Edition);
        else
            context.Log.AddValue(RecordMember.Edition, ValueOrigin.Inferred);
        return new AreaInspection
        {
            Authority = AuthorityReader.Read(context, firstDay),
            Edition = edition,
            Activity = activity,
            Fieldwork = fieldwork,
            Published = published,
            Source = context.Options.Source,
            Basis = ReportReader.Basis(("edition", edition is not null, ValueOrigin.Inferred), ("published", published is not null, publishedOrigin)),
        };
    }
}
