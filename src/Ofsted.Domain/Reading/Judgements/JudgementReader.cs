using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>Brings together what the table, the headings and the sentences of a report say about each area.</summary>
internal sealed class JudgementReader
{
    private readonly Dictionary<JudgementArea, Entry> _entries = [];
    private readonly List<GradeStatement> _statements = [];
    private readonly List<GradeStatement> _rows = [];
    private readonly ReadingLog _log;

    private JudgementReader(ReadingLog log) => _log = log;

    /// <summary>The areas that the report judges, as far as they can be told from it.</summary>
    public IReadOnlyCollection<JudgementArea> Areas => _entries.Keys;

    /// <summary>The rows of the table, in their order.</summary>
    public IReadOnlyList<GradeStatement> Rows => _rows;

    /// <summary>The headings and sentences that grade an area, in the order in which they were read.</summary>
    public IReadOnlyList<GradeStatement> Statements => _statements;

    public static JudgementReader Read(DocumentText document, DocumentTitle title, int frontEnd, ReadingLog log)
    {
        var reader = new JudgementReader(log);
        switch (title.Kind)
        {
            case DocumentKind.IlacsReport:
                reader.TakeTable(JudgementTable.Read(document, title.Index, frontEnd, AreaLabels.Ilacs));
                reader.TakeStatements(HeadingGrades.Read(document, frontEnd, document.Content.Count, AreaLabels.Ilacs));
                break;
            case DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport:
                if (OverallReader.Read(document, frontEnd, out var afterOverall) is { } overall)
                    reader.TakeStatements([overall]);
                reader.TakeTable(JudgementTable.Read(document, Math.Max(title.Index, afterOverall), frontEnd, AreaLabels.Sif));
                reader.TakeStatements(HeadingGrades.Read(document, frontEnd, document.Content.Count, AreaLabels.Sif));
                if (title.Kind == DocumentKind.SingleInspectionReport)
                    reader.TakeStatements(LscbReader.Read(document));
                break;
            case DocumentKind.LscbReviewReport:
                reader.TakeStatements(LscbReader.Read(document));
                break;
            case DocumentKind.LookedAfterReport:
                reader.TakeStatements(LookedAfterGrades.Read(document));
                break;
        }

        return reader;
    }

    /// <summary>The judgements in the order of the edition; what the edition asks for and the report does not give is a finding.</summary>
    public EquatableList<Judgement> Settle(FrameworkEdition? edition, DocumentTitle title)
    {
        var order = edition?.Areas.Select(area => area.Area).ToList() ?? [];
        foreach (var area in Required(edition, title))
        {
            if (_entries.ContainsKey(area))
                continue;
            if (area == JudgementAreas.Lscb)
                _log.Error(ReadingFindingCodes.LscbGradeMissing, "The report reviews the board, but no grade of the board was found.", null, PathOf(area));
            else
                _log.Error(ReadingFindingCodes.GradeMissing, $"No grade was found for {area.Label.ToLowerInvariant()}.", null, PathOf(area));
        }

        NoteUnconfirmed(title.Kind);
        foreach (var (area, entry) in _entries)
            _log.Read(PathOf(area), [entry.Line, entry.GradeLine], Shown(entry.Grade), entry.Statements > 1 ? ValueOrigin.CrossChecked : ValueOrigin.Stated);
        return _entries
            .OrderBy(pair => order.IndexOf(pair.Key) is var index && index >= 0 ? index : int.MaxValue)
            .Select(pair => new Judgement { Area = pair.Key, Grade = pair.Value.Grade })
            .ToEquatableList();
    }

    /// <summary>Every area but the overall judgement and the board has a heading that repeats its grade: one that lacks it is in doubt.</summary>
    private void NoteUnconfirmed(DocumentKind kind)
    {
        if (kind is not (DocumentKind.IlacsReport or DocumentKind.SingleInspectionReport or DocumentKind.ReInspectionReport))
            return;
        if (_entries.Values.Count(entry => entry.Statements > 1) * 2 < _entries.Count)
            return;
        foreach (var (area, entry) in _entries)
        {
            if (entry.Statements == 1 && entry.Grade is not null && area != JudgementAreas.OverallEffectiveness && area != JudgementAreas.Lscb)
                _log.Warn(ReadingFindingCodes.GradeUnconfirmed, $"{area.Label}: {Shown(entry.Grade)} is stated once, where other areas repeat their grade.", entry.Line, PathOf(area));
        }
    }

    private static IEnumerable<JudgementArea> Required(FrameworkEdition? edition, DocumentTitle title) => title.Kind switch
    {
        DocumentKind.LscbReviewReport => [JudgementAreas.Lscb],
        DocumentKind.LookedAfterReport => [JudgementAreas.OverallEffectiveness],
        _ => (edition ?? FrameworkEditions.Ilacs2023).Areas.Where(area => area.Role != JudgementRole.Separate || title.AnnouncesLscbReview).Select(area => area.Area),
    };

    private void TakeTable(TableReading table)
    {
        foreach (var (row, grade) in table.Pairs())
        {
            _entries.TryAdd(row.Area, new Entry { Grade = grade.Grade, Line = row.First, GradeLine = grade.First });
            if (grade.Grade is not null)
                _rows.Add(new GradeStatement(row.Area, grade.Grade, row.First) { Last = grade.First });
        }

        if (!table.MatchesOneToOne && (table.Rows.Count > 0 || table.Grades.Count > 0))
        {
            _log.Warn(ReadingFindingCodes.TableDamaged, System.FormattableString.Invariant(
                $"The table of judgements does not add up: {table.Rows.Count} labels and {table.Grades.Count} grades."), table.Rows.Count > 0 ? table.Rows[0].First : table.Grades[0].First, "judgements");
        }
    }

    private void TakeStatements(IEnumerable<GradeStatement> statements)
    {
        foreach (var statement in statements)
        {
            _statements.Add(statement);
            if (!_entries.TryGetValue(statement.Area, out var entry))
            {
                _entries.Add(statement.Area, new Entry { Grade = statement.Grade, Line = statement.Line, GradeLine = statement.Last });
                continue;
            }

            if (entry.Grade == statement.Grade)
            {
                entry.Statements++;
                continue;
            }

            _log.Error(ReadingFindingCodes.GradeConflict,
                $"{statement.Area.Label}: line {entry.Line.SourceNumber.ToString(System.Globalization.CultureInfo.InvariantCulture)} says {Shown(entry.Grade)}, this line says {Shown(statement.Grade)}.",
                statement.Line, PathOf(statement.Area));
        }
    }

    private static string Shown(Grade? grade) => grade?.Label.ToLowerInvariant() ?? "not judged";

    private static string PathOf(JudgementArea area) => $"judgements[{area.Code}]";

    private sealed class Entry
    {
        public required Grade? Grade { get; init; }

        public required SourceLine Line { get; init; }

        public required SourceLine GradeLine { get; init; }

        public int Statements { get; set; } = 1;
    }
}
