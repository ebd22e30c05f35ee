using System.Globalization;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>Brings together what the table, the headings and the sentences of a report say about each area.</summary>
internal static class JudgementReader
{
    public static JudgementReading Read(DocumentContext context)
    {
        var document = context.Document;
        switch (context.Kind)
        {
            case DocumentKind.IlacsReport:
                var table = JudgementTable.Read(document, context.Title.Index, context.FrontEnd, AreaLabels.Ilacs);
                return Gather(context, null, table, HeadingGrades.Read(document, context.FrontEnd, AreaLabels.Ilacs));
            case DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport:
                var overall = OverallReader.Read(document, context.FrontEnd, out var afterOverall);
                table = JudgementTable.Read(document, Math.Max(context.Title.Index, afterOverall), context.FrontEnd, AreaLabels.Sif);
                var headings = HeadingGrades.Read(document, context.FrontEnd, AreaLabels.Sif);
                return Gather(context, overall, table, context.Kind == DocumentKind.SingleInspectionReport ? [.. headings, .. LscbReader.Read(document)] : headings);
            case DocumentKind.LscbReviewReport:
                return Gather(context, null, null, LscbReader.Read(document));
            default:
                return Gather(context, null, null, LookedAfterGrades.Read(document));
        }
    }

    /// <summary>The judgements in the order of the edition; what the edition asks for and the report does not give is a finding.</summary>
    public static EquatableList<Judgement> Settle(DocumentContext context, JudgementReading reading, FrameworkEdition? edition)
    {
        foreach (var area in Required(edition, context.Title).Where(area => !reading.ByArea.ContainsKey(area)))
        {
            if (area == JudgementAreas.Lscb)
                context.Log.Error(ReadingFindingCodes.LscbGradeMissing, "The report reviews the board, but no grade of the board was found.", null, RecordMember.GradeOf(area));
            else
                context.Log.Error(ReadingFindingCodes.GradeMissing, $"No grade was found for {area.Label.ToLowerInvariant()}.", null, RecordMember.GradeOf(area));
        }

        NoteUnconfirmed(context, reading.ByArea);
        foreach (var (area, stated) in reading.ByArea)
            context.Log.AddValue(RecordMember.GradeOf(area), [stated.Line, stated.GradeLine], Shown(stated.Grade), stated.Statements > 1 ? ValueOrigin.CrossChecked : ValueOrigin.Stated);
        var order = edition?.Areas.Select(area => area.Area).ToList() ?? [];
        return reading.ByArea
            .OrderBy(pair => order.IndexOf(pair.Key) is var index && index >= 0 ? index : int.MaxValue)
            .Select(pair => new Judgement { Area = pair.Key, Grade = pair.Value.Grade })
            .ToEquatableList();
    }

    private static JudgementReading Gather(DocumentContext context, GradeStatement? overall, TableReading? table, IEnumerable<GradeStatement> others)
    {
        var byArea = new Dictionary<JudgementArea, StatedJudgement>();
        if (overall is not null)
            byArea.Add(overall.Area, new StatedJudgement { Grade = overall.Grade, Line = overall.Line, GradeLine = overall.Last });
        var rows = table is null ? [] : TakeTable(context, table, byArea);
        var statements = others.ToList();
        foreach (var statement in statements)
            Take(context, statement, byArea);
        return new JudgementReading { ByArea = byArea, Rows = rows, Statements = overall is null ? statements : [overall, .. statements] };
    }

    private static List<GradeStatement> TakeTable(DocumentContext context, TableReading table, Dictionary<JudgementArea, StatedJudgement> byArea)
    {
        var graded = new List<GradeStatement>();
        foreach (var (row, grade) in table.Pairs())
        {
            byArea.TryAdd(row.Area, new StatedJudgement { Grade = grade.Grade, Line = row.First, GradeLine = grade.First });
            if (grade.Grade is not null)
                graded.Add(new GradeStatement(row.Area, grade.Grade, row.First) { Last = grade.First });
        }

        if (!table.MatchesOneToOne && (table.Rows.Count > 0 || table.Grades.Count > 0))
        {
            var line = table.Rows.Count > 0 ? table.Rows[0].First : table.Grades[0].First;
            context.Log.Warn(ReadingFindingCodes.TableDamaged, FormattableString.Invariant(
                $"The table of judgements does not match up: {table.Rows.Count} labels and {table.Grades.Count} grades."), line, RecordMember.Judgements);
        }

        return graded;
    }

    private static void Take(DocumentContext context, GradeStatement statement, Dictionary<JudgementArea, StatedJudgement> byArea)
    {
        if (!byArea.TryGetValue(statement.Area, out var stated))
            byArea.Add(statement.Area, new StatedJudgement { Grade = statement.Grade, Line = statement.Line, GradeLine = statement.Last });
        else if (stated.Grade == statement.Grade)
            byArea[statement.Area] = stated with { Statements = stated.Statements + 1 };
        else
        {
            context.Log.Error(ReadingFindingCodes.GradeConflict,
                $"{statement.Area.Label}: line {stated.Line.SourceNumber.ToString(CultureInfo.InvariantCulture)} says {Shown(stated.Grade)}, this line says {Shown(statement.Grade)}.",
                statement.Line, RecordMember.GradeOf(statement.Area));
        }
    }

    /// <summary>Every area but the overall judgement and the board has a heading that repeats its grade: one that lacks it is in doubt.</summary>
    private static void NoteUnconfirmed(DocumentContext context, IReadOnlyDictionary<JudgementArea, StatedJudgement> byArea)
    {
        if (context.Kind is DocumentKind.LscbReviewReport or DocumentKind.LookedAfterReport || byArea.Values.Count(stated => stated.Statements > 1) * 2 < byArea.Count)
            return;
        foreach (var (area, stated) in byArea)
        {
            if (stated.Statements == 1 && stated.Grade is not null && area != JudgementAreas.OverallEffectiveness && area != JudgementAreas.Lscb)
                context.Log.Warn(ReadingFindingCodes.GradeUnconfirmed, $"{area.Label}: {Shown(stated.Grade)} is stated once, although other areas repeat their grade.", stated.Line, RecordMember.GradeOf(area));
        }
    }

    private static IEnumerable<JudgementArea> Required(FrameworkEdition? edition, DocumentTitle title) => title.Kind switch
    {
        DocumentKind.LscbReviewReport => [JudgementAreas.Lscb],
        DocumentKind.LookedAfterReport => [JudgementAreas.OverallEffectiveness],
        _ => (edition ?? FrameworkEditions.Ilacs2023).Areas.Where(area => area.Role != JudgementRole.Separate || title.AnnouncesLscbReview).Select(area => area.Area),
    };

    private static string Shown(Grade? grade) => grade?.Label.ToLowerInvariant() ?? "not judged";
}
