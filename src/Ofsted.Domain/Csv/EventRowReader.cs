using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>Reads tables of events and of their judgements.</summary>
internal sealed class EventRowReader(IReadOnlyDictionary<string, string>? headings)
{
    private readonly List<EventDraft> _drafts = [];
    private readonly Dictionary<string, EventDraft> _byKey = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    public EventRowsReading Read(string events, string? judgements)
    {
        var rows = 0;
        IEnumerable<string> own = [];
        ReadTable(events, NeedsAuthority, EventColumns.Find, columns => own = columns.Headings, (row, columns) =>
        {
            rows++;
            ReadEvent(row, columns);
        });
        if (judgements is not null)
            ReadTable(judgements, NeedsJudgement, JudgementColumn, null, ReadJudgement);

        var made = _drafts.Select(draft => (draft.Row, Event: Make(draft))).Where(row => row.Event is not null).ToList();
        return new EventRowsReading
        {
            Events = made.Select(row => row.Event!).ToEquatableList(),
            RowNumbers = made.Select(row => row.Row).ToEquatableList(),
            Headings = own.ToEquatableList(),
            Rows = rows,
            Findings = _findings.ToEquatableList(),
        };
    }

    private static string? NeedsAuthority(IEnumerable<string> columns) =>
        columns.Intersect(EventCells.OfAuthority, StringComparer.Ordinal).Any() ? null : $"one of {string.Join(", ", EventCells.OfAuthority)}";

    private static string? NeedsJudgement(IEnumerable<string> columns)
    {
        var missing = EventCells.OfJudgement.Except(columns, StringComparer.Ordinal).ToList();
        return missing.Count == 0 ? null : string.Join(", ", missing);
    }

    private void ReadTable(
        string csv,
        Func<IEnumerable<string>, string?> missing,
        Func<string, string?> columnOf,
        Action<EventColumns>? see,
        Action<CsvRow, EventColumns> readRow)
    {
        var table = CsvTable.Open(csv, found => missing(found.Select(heading => EventColumns.ColumnOf(heading, headings, columnOf)).OfType<string>()) is null);
        foreach (var above in table.Above)
            Report(EventCsvFindingCodes.AboveHeader, above.Number, null, "The row is above the header and is ignored.", FindingSeverity.Information);
        if (table.Header is not { } header || header.IsBroken)
        {
            if (table.Header is { } broken)
                Report(EventCsvFindingCodes.BrokenQuotes, broken.Number, null, "The quotation marks of the header do not match.");
            Report(EventCsvFindingCodes.NoHeader, null, null, "The table has no header row.");
            return;
        }

        var columns = Header(header, columnOf);
        see?.Invoke(columns);
        if (missing(columns.Known) is { } needed)
        {
            Report(
                EventCsvFindingCodes.MissingColumn, header.Number, null,
                FormattableString.Invariant($"The first {CsvTable.HeaderRows} rows of the table lack a header with a column that it needs: {needed}."));
            return;
        }

        foreach (var row in table.Rows())
        {
            if (row.IsEnd)
                Report(EventCsvFindingCodes.RestNotRead, row.Number, null, "Too many rows are malformed: nothing was read from this row on.");
            else if (row.IsBroken)
                Report(EventCsvFindingCodes.BrokenQuotes, row.Number, null, "The quotation marks do not match.");
            else if (row.Cells.Count != columns.Count)
                Report(EventCsvFindingCodes.CellCount, row.Number, null, FormattableString.Invariant($"The row has {row.Cells.Count} cells, but the header has {columns.Count}."));
            else
                readRow(row, columns);
        }
    }

    private EventColumns Header(CsvRow row, Func<string, string?> columnOf)
    {
        var columns = EventColumns.Of(row.Cells.Select(FormulaGuard.Unguarded), headings, columnOf);
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns.IsRepeated(i))
                Report(EventCsvFindingCodes.ColumnTwice, row.Number, columns.HeadingAt(i), "The table already has this column.");
            else if (columns.ColumnAt(i) is null && columns.HeadingAt(i).Length > 0)
                Report(EventCsvFindingCodes.UnknownColumn, row.Number, columns.HeadingAt(i), "The column is not known and is ignored. If it should be read, say what it means with headings.", FindingSeverity.Information);
        }

        return columns;
    }

    /// <summary>A column of judgements; those that repeat the event or a code are known, so that nobody asks after them.</summary>
    private static string? JudgementColumn(string heading) => Spelling.Squeezed(heading) switch
    {
        "area" => "area",
        "grade" => "grade",
        "notjudged" => "not_judged",
        "areaname" or "role" or "gradename" or "gradenumber" or "scale" => "repeats " + heading,
        _ => EventCells.Find(heading),
    };

    private void ReadEvent(CsvRow row, EventColumns columns)
    {
        var draft = new EventDraft(row.Number, columns);
        for (var i = 0; i < columns.Count; i++)
        {
            var text = FormulaGuard.Unguarded(row.Cells[i]).Trim();
            if (columns.ColumnAt(i) is not { } column || text.Length == 0)
                continue;
            try
            {
                if (EventColumns.AreaOf(column) is { } area)
                    draft.Judgements.Add(EventCells.JudgementOf(area, text));
                else
                    EventCells.ReaderOf(column)?.Invoke(draft, text);
            }
            catch (CellException fault)
            {
                draft.HasError = true;
                Report(fault.Code, row.Number, columns.HeadingAt(i), fault.Message);
            }
        }

        _drafts.Add(draft);
        if (draft.Key is { } key)
            _byKey.TryAdd(key, draft);
    }

    private void ReadJudgement(CsvRow row, EventColumns columns)
    {
        string Cell(string name) => columns.PlaceOf(name) is >= 0 and var place ? FormulaGuard.Unguarded(row.Cells[place]).Trim() : "";

        var key = Cell("event");
        if (!_byKey.TryGetValue(key, out var draft))
        {
            Report(EventCsvFindingCodes.Judgement, row.Number, "event", $"The table of events has no '{Excerpt.Of(key)}'.");
            return;
        }

        try
        {
            var area = EventCells.Word(() => FieldSpellings.ParseArea(Cell("area")));
            var grade = Cell("grade");
            var judgement = EventCells.JudgementOf(area, grade.Length == 0 && Cell("not_judged") == "true" ? "not judged" : grade);
            var held = draft.Judgements.Find(other => other.Area == area);
            if (held is null || held == judgement)
            {
                draft.Judgements.Remove(judgement);
                draft.Judgements.Add(judgement);
            }
            else
            {
                Refuse(draft, EventCsvFindingCodes.Judgement, row.Number, $"The event has another grade for {area.Label.ToLowerInvariant()}: {held.Grade?.Label ?? "not judged"}.");
            }
        }
        catch (CellException fault)
        {
            Refuse(draft, fault.Code, row.Number, fault.Message);
        }
    }

    private InspectionEvent? Make(EventDraft draft)
    {
        if (draft.HasError)
        {
            // All that is wrong with a row is said at once.
            if (draft.Name is not null)
                AuthorityOf(draft);
            return null;
        }

        var authority = AuthorityOf(draft);
        var edition = EditionOf(draft);
        SettleType(draft);
        if (draft.Kind is EventKind.Visit or EventKind.AreaInspection && draft.Judgements.Count > 0)
            Refuse(draft, EventCsvFindingCodes.Judgement, draft.Row, "A visit has no grades.");
        return draft.HasError || authority is null ? null : draft.Event(authority, edition, TotalsOf(draft));
    }

    private AuthorityReference? AuthorityOf(EventDraft draft)
    {
        var named = draft.Name is { } name ? Authorities.FindByName(name, draft.Fieldwork is [var first, ..] ? first.Start : draft.Published) ?? Authorities.FindByName(name) : null;
        var numbered = draft.Urn is { } urn ? Authorities.FindByUrn(urn) : null;
        var known = draft.ByCode.Append(named).Append(numbered).OfType<Authority>().Select(authority => authority.Key).Distinct(StringComparer.Ordinal).ToList();
        if (known.Count > 1)
            return Refuse(draft, EventCsvFindingCodes.NoAuthority, draft.Row, $"The row names two authorities: {string.Join(", ", known)}.");
        if (known.Count == 1 && Authorities.FindByKey(known[0]) is { } found && (draft.Urn is null || draft.Urn == found.Urn))
            return AuthorityReference.To(found);
        if (draft.Urn is null && draft.Name is null)
            return Refuse(draft, EventCsvFindingCodes.NoAuthority, draft.Row, "The row names no authority.", EventCells.OfAuthority);

        var shown = draft.Name ?? FormattableString.Invariant($"{draft.Urn}");
        Report(EventCsvFindingCodes.UnknownAuthority, draft.Row, draft.Columns.HeadingOf(EventCells.OfAuthority), Authorities.NotKnown(shown), FindingSeverity.Warning);
        return new AuthorityReference { Urn = draft.Urn, Name = draft.Name };
    }

    private FrameworkEdition? EditionOf(EventDraft draft)
    {
        if (draft.EditionWord is not { } word)
            return null;
        try
        {
            return FieldSpellings.ParseEdition(word, draft.Fieldwork is [var period, ..] ? period.Start : null);
        }
        catch (FormatException refusal)
        {
            Refuse(draft, EventCsvFindingCodes.UnknownWord, draft.Row, refusal.Message, ["edition"]);
            return null;
        }
    }

    private void SettleType(EventDraft draft)
    {
        var activity = draft.Activity;
        draft.Kind ??= activity is not null ? KindOf(activity) : draft.Judgements.Count > 0 ? EventKind.Inspection : null;
        if (draft.Kind is null)
            Refuse(draft, EventCsvFindingCodes.NoType, draft.Row, "Nothing says whether this is an inspection or a visit.");
        else if (activity is not null && activity.IsGraded != (draft.Kind == EventKind.Inspection))
            Refuse(draft, EventCsvFindingCodes.NoType, draft.Row, $"A {activity.Label.ToLowerInvariant()} is {(activity.IsGraded ? "an inspection" : "a visit")}, and the row says otherwise.");
    }

    private static string KindOf(InspectionActivity activity) =>
        activity.IsGraded ? EventKind.Inspection
        : activity == InspectionActivities.JointTargetedAreaInspection || activity == InspectionActivities.AreaSendInspection ? EventKind.AreaInspection
        : EventKind.Visit;

    private RecommendationTotals? TotalsOf(EventDraft draft)
    {
        if (draft.Counts.Count == 0)
            return null;
        if (!draft.Counts.TryGetValue("priority_actions", out var priorities) || !draft.Counts.TryGetValue("improvements", out var improvements))
        {
            Report(EventCsvFindingCodes.CountsIncomplete, draft.Row, null, "Counts of items are recorded only when both priority actions and improvements are given.", FindingSeverity.Warning);
            return null;
        }

        return new RecommendationTotals
        {
            PriorityActions = priorities,
            Improvements = improvements,
            LscbPriorityActions = draft.Counts.GetValueOrDefault("lscb_priority_actions"),
            LscbImprovements = draft.Counts.GetValueOrDefault("lscb_improvements"),
            NationalFrameworkReferences = draft.Counts.TryGetValue("national_framework_references", out var references) ? references : null,
        };
    }

    private AuthorityReference? Refuse(EventDraft draft, string code, int row, string message, IEnumerable<string>? columns = null)
    {
        draft.HasError = true;
        Report(code, row, columns is null ? null : draft.Columns.HeadingOf(columns), message);
        return null;
    }

    private void Report(string code, int? row, string? column, string message, FindingSeverity severity = FindingSeverity.Error) => _findings.Add(new Finding
    {
        Code = code,
        Severity = severity,
        Line = row,
        Column = column,
        Message = message,
    });
}
