using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Makes inspections and visits of the rows of one table.</summary>
/// <param name="table">The table.</param>
/// <param name="sheet">The name of its sheet.</param>
/// <param name="source">The name of the statistics.</param>
/// <param name="family">The kind of inspection of areas that the sheet is about, where neither row nor header names one.</param>
internal sealed class RowReader(FoundTable table, string? sheet, string source, InspectionFamily family = InspectionFamily.Unstated)
{
    private readonly TableLayout _layout = table.Layout;
    private readonly HashSet<int> _early = PublicationColumns.FindEarly(table);

    public IEnumerable<OfficialEntry> Read() => table.Rows.SelectMany(Read);

    private List<OfficialEntry> Read(TableRow row)
    {
        var entries = new List<OfficialEntry>();
        if (AuthorityFinder.WithoutNotes(row[_layout.Name].Text) is { Length: > 0 } name && AuthorityFinder.IsOfMany(name) && Authorities.FindByName(name) is null)
            return [WithoutEvent(row, "The row is about several authorities together.")];
        foreach (var columns in _layout.Events)
        {
            var findings = new RowFindings(row.Number, _layout);
            var item = EventOf(row, columns, findings);
            if (item is not null || findings.Count > 0)
                entries.Add(new OfficialEntry { Sheet = sheet, Row = row.Number, Event = item, Findings = findings.All });
        }

        if (entries.Count == 0)
            entries.Add(WithoutEvent(row, "The row gives no inspection."));
        return entries;
    }

    private OfficialEntry WithoutEvent(TableRow row, string message)
    {
        var findings = new RowFindings(row.Number, _layout);
        findings.Add(OfficialFindingCodes.NoInspection, FindingSeverity.Information, message, _layout.Name);
        return new OfficialEntry { Sheet = sheet, Row = row.Number, Findings = findings.All };
    }

    private InspectionEvent? EventOf(TableRow row, EventColumns columns, RowFindings findings)
    {
        var (first, last) = PeriodOf(row, columns.Start, findings);
        var (start, end, published) = (first, EndOf(row, columns.End, first, findings) ?? last, DateOf(row, columns.Published, findings));
        var grades = new GradeReader(row, columns, findings);
        if (start is null && published is null)
        {
            if (grades.HasAny || Value(row, columns.Outcome).Length > 0)
                findings.Add(OfficialFindingCodes.NoDay, FindingSeverity.Error, "The row has an outcome, but no day that can be read.", columns.Start >= 0 ? columns.Start : columns.Published);
            return null;
        }

        if (AuthorityOf(row, start ?? published, findings) is not { } authority)
            return null;
        var type = Value(row, columns.Type);
        var kind = KindReader.Read(type, columns.Group);
        if (kind.Family == InspectionFamily.Unstated && columns.Type < 0 && columns.Grades.Count == 0)
            kind = KindReader.Read(type, columns.Group with { Family = family });
        if (!kind.IsKnown)
            findings.Add(OfficialFindingCodes.UnknownKind, FindingSeverity.Warning, $"'{Excerpt.Of(type)}' is not a known kind of inspection or visit.", columns.Type, "$.activity", type);
        var corrected = published is { } printed && _early.Contains(columns.Published) ? Corrected(printed, columns.Published, findings) : published;
        var edition = EditionFinder.Find(kind, start, corrected);
        var theme = Value(row, columns.Theme);
        var isVisit = kind.IsVisit || (kind.Activity is null && !grades.HasAny && theme.Length > 0);
        var basis = new List<ValueBasis>();
        AddBasis(basis, "activity", kind.Activity is not null);
        AddBasis(basis, "fieldwork", start is not null);
        if (corrected != published)
            basis.Add(new ValueBasis { Member = "published", Origin = ValueOrigin.Inferred, Source = source });
        else
            AddBasis(basis, "published", published is not null);
        if (edition is not null)
            basis.Add(new ValueBasis { Member = "edition", Origin = ValueOrigin.Inferred });

        if (kind.IsOfArea)
        {
            if (grades.HasAny)
                findings.Add(OfficialFindingCodes.GradedVisit, FindingSeverity.Warning, "The row has grades, but an inspection of an area is not graded: they are left out.", columns.Type);
            var area = new AreaRowReader(kind, edition, findings);
            area.ReadTheme(theme, type, columns.Theme, start ?? corrected);
            area.ReadOutcome(Value(row, columns.Outcome), columns.Outcome);
            AddBasis(basis, "theme", area.Theme is not null);
            AddBasis(basis, "outcome", area.Outcome is not null);
            AddBasis(basis, "writtenStatementRequired", area.WrittenStatementRequired is not null);
            return new AreaInspection
            {
                Authority = authority.Reference, Edition = edition, Activity = kind.Activity, Fieldwork = Fieldwork(start, end), Published = corrected,
                Theme = area.Theme, Outcome = area.Outcome, WrittenStatementRequired = area.WrittenStatementRequired, IsRevisit = kind.IsAgain, Basis = basis.ToEquatableList(),
            };
        }

        if (isVisit)
        {
            if (grades.HasAny)
                findings.Add(OfficialFindingCodes.GradedVisit, FindingSeverity.Warning, "The row has grades, but a visit is not graded: they are left out.", columns.Type);
            var topics = TopicsOf(theme, columns.Theme, findings);
            AddBasis(basis, "topics", topics.Count > 0);
            return new Visit
            {
                Authority = authority.Reference, Edition = edition, Activity = kind.Activity, Fieldwork = Fieldwork(start, end), Published = corrected,
                Topics = topics, Basis = basis.ToEquatableList(),
            };
        }

        if (Value(row, columns.Outcome) is { Length: > 0 } outcome && !CellGrade.TryRead(outcome, out _))
            findings.Add(OfficialFindingCodes.UnknownOutcome, FindingSeverity.Information, $"'{Excerpt.Of(outcome)}' is not an outcome of such an inspection: it is left out.", columns.Outcome, Finding.WholeRecord, outcome);
        var judgements = grades.Judgements(edition, authority.Known, start);
        AddBasis(basis, "judgements", judgements.Count > 0);
        return new Inspection
        {
            Authority = authority.Reference, Edition = edition, Activity = kind.Activity, Fieldwork = Fieldwork(start, end), Published = corrected,
            Judgements = judgements, Basis = basis.ToEquatableList(),
        };
    }

    private static EquatableList<FieldworkPeriod> Fieldwork(LocalDate? start, LocalDate? end) =>
        start is { } first ? [FieldworkPeriod.Of(first, end)] : [];

    private static string Value(TableRow row, int column) => row[column].Text is var text && NoValue.Is(text) ? "" : text;

    private static LocalDate? EndOf(TableRow row, int column, LocalDate? start, RowFindings findings)
    {
        var end = DateOf(row, column, findings);
        if (end is null || start <= end)
            return end;
        findings.Add(OfficialFindingCodes.DaysInDoubt, FindingSeverity.Warning, start is null
            ? "The row gives the last day and not the first: the last is left out."
            : "The last day is before the first: it is left out.", column, "$.fieldwork", IsoDate.Of(end.Value));
        return null;
    }

    private static LocalDate? DateOf(TableRow row, int column, RowFindings findings) => PeriodOf(row, column, findings).First;

    private static (LocalDate? First, LocalDate? Last) PeriodOf(TableRow row, int column, RowFindings findings)
    {
        var cell = row[column];
        if (cell.IsBlank)
            return (null, null);
        if (CellDate.ReadDays(cell) is { } days)
        {
            if (days.IsInDoubt)
                findings.Add(OfficialFindingCodes.DaysInDoubt, FindingSeverity.Warning, $"'{Excerpt.Of(cell.Text)}' is more than a day or a plain period: the first day is used.", column, Finding.WholeRecord, cell.Text);
            return (days.First, days.Last);
        }

        if (!NoValue.Is(cell.Text))
            findings.Add(OfficialFindingCodes.BadDate, FindingSeverity.Error, $"'{Excerpt.Of(cell.Text)}' is not a date that can be read.", column, Finding.WholeRecord, cell.Text);
        return (null, null);
    }

    private static LocalDate Corrected(LocalDate published, int column, RowFindings findings)
    {
        if (published.DayOfWeek != IsoDayOfWeek.Sunday)
        {
            findings.Add(OfficialFindingCodes.PublishedInDoubt, FindingSeverity.Information, "Many days in this column are a day early, and this one may be too.", column, "$.published", IsoDate.Of(published));
            return published;
        }

        var next = published.PlusDays(1);
        findings.Add(OfficialFindingCodes.PublishedOnSunday, FindingSeverity.Warning, $"The day of publication is printed as {DateText.Of(published)}, a Sunday: days in this column are a day early, and the next day is used.", column, "$.published", IsoDate.Of(published), IsoDate.Of(next));
        return next;
    }

    private (AuthorityReference Reference, Authority? Known)? AuthorityOf(TableRow row, LocalDate? day, RowFindings findings)
    {
        string? link = null;
        for (var i = 0; i < row.Cells.Length && link is null; i++)
            link = row.Cells[i].Link;
        var (name, code) = (AuthorityFinder.WithoutNotes(row[_layout.Name].Text), row[_layout.Code].Text);
        var (reference, known, conflict) = AuthorityFinder.Find(code, name, link, day);
        if (known is null && _layout.Name < 0 && code.Length > 0)
        {
            findings.Add(OfficialFindingCodes.NoAuthority, FindingSeverity.Error, $"'{Excerpt.Of(code)}' is not the code of a known authority.", _layout.Code, Finding.WholeRecord, code);
            return null;
        }

        if (reference is null)
        {
            findings.Add(OfficialFindingCodes.NoAuthority, FindingSeverity.Error, "The row names no authority.", _layout.Name);
            return null;
        }

        if (known is null)
            findings.Add(OfficialFindingCodes.UnknownAuthority, FindingSeverity.Warning, $"'{Excerpt.Of(name.Length == 0 ? code : name)}' is not a known authority.", _layout.Name, "$.authority", name);
        if (conflict is not null)
            findings.Add(OfficialFindingCodes.AuthoritiesDiffer, FindingSeverity.Warning, $"The row is about {known!.Name}, but its name, code or link refers to {conflict}.", _layout.Name, "$.authority", known.Name, conflict);
        return (reference, known);
    }

    private static EquatableList<VisitTopic> TopicsOf(string theme, int column, RowFindings findings)
    {
        if (theme.Length == 0)
            return [];
        var topics = ThemeReader.Read(theme);
        if (topics.Count == 0)
            findings.Add(OfficialFindingCodes.UnknownTheme, FindingSeverity.Information, $"'{Excerpt.Of(theme)}' is not a known theme.", column, "$.topics", theme);
        return topics;
    }

    private void AddBasis(List<ValueBasis> basis, string member, bool isHeld)
    {
        if (isHeld)
            basis.Add(new ValueBasis { Member = member, Origin = ValueOrigin.OfficialStatistics, Source = source });
    }
}
