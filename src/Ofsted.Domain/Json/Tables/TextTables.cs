using Ofsted.Domain.Csv;
using Ofsted.Domain.Official;
using Ofsted.Domain.Display;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Json;

/// <summary>The members of what is read from documents and tables, and of how it is shown.</summary>
internal static class TextTables
{
    public static readonly ShapeList All = new();

    public static readonly EnumShape<FlatColumnKind> FlatColumnKind = All.Codes<FlatColumnKind>("a kind of flat column");

    public static readonly EnumShape<PictureTheme> PictureTheme = All.Codes<PictureTheme>("a picture theme");

    public static readonly EnumShape<FindingSeverity> FindingSeverity = All.Codes<FindingSeverity>("a severity");

    public static readonly EnumShape<DocumentKind> DocumentKind = All.Codes<DocumentKind>("a kind of document");

    public static readonly EnumShape<ReadingStrictness> ReadingStrictness = All.Codes<ReadingStrictness>("a reading strictness");

    public static readonly Table<FlatColumn> FlatColumn = All.Of<FlatColumn>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Title = m.Required("title", Values.Text, x?.Title),
        Kind = m.Usual("kind", FlatColumnKind, x?.Kind),
        Spellings = m.List("spellings", Values.Text, x?.Spellings),
    });

    public static readonly Table<Finding> Finding = All.Of<Finding>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Severity = m.Usual("severity", FindingSeverity, x?.Severity),
        Message = m.Required("message", Values.Text, x?.Message),
        Path = m.Usual("path", Values.Text, x?.Path, Domain.Finding.WholeRecord),
        Line = m.Optional("line", Values.Number, x?.Line),
        Column = m.Optional("column", Values.Text, x?.Column),
        Values = m.List("values", Values.Text, x?.Values),
        Concerned = m.List("concerned", Values.Number, x?.Concerned),
    });

    public static readonly Table<EventRowsReading> EventRowsReading = All.Of<EventRowsReading>((m, x) => new()
    {
        Events = m.List("events", EventTables.Event, x?.Events),
        RowNumbers = m.List("rowNumbers", Values.Number, x?.RowNumbers),
        Headings = m.List("headings", Values.Text, x?.Headings),
        Rows = m.Required("rows", Values.Number, x?.Rows),
        Findings = m.List("findings", Finding, x?.Findings),
    });

    public static readonly Table<PlanCsvReading> PlanCsvReading = All.Of<PlanCsvReading>((m, x) => new()
    {
        Actions = m.List("actions", PlanTables.PlanAction, x?.Actions),
        Rows = m.Required("rows", Values.Number, x?.Rows),
        Findings = m.List("findings", Finding, x?.Findings),
    });

    public static readonly Table<OfficialEntry> OfficialEntry = All.Of<OfficialEntry>((m, x) => new()
    {
        Sheet = m.Optional("sheet", Values.Text, x?.Sheet),
        Row = m.Optional("row", Values.Number, x?.Row),
        Event = m.Optional("event", EventTables.Event, x?.Event),
        Findings = m.List("findings", Finding, x?.Findings),
    });

    public static readonly Table<OfficialReading> OfficialReading = All.Of<OfficialReading>((m, x) => new()
    {
        Source = m.Required("source", Values.Text, x?.Source),
        Entries = m.List("entries", OfficialEntry, x?.Entries),
    });

    public static readonly Table<PictureOptions> PictureOptions = All.Of<PictureOptions>((m, x) => new()
    {
        Title = m.Optional("title", Values.Text, x?.Title),
        Note = m.Optional("note", Values.Text, x?.Note),
        Width = m.Usual("width", Values.Number, x?.Width, 760),
        Theme = m.Usual("theme", PictureTheme, x?.Theme),
        AsAt = m.Optional("asAt", Values.Date, x?.AsAt),
        VisitsAsOf = m.Optional("visitsAsOf", Values.Date, x?.VisitsAsOf),
        Coverage = m.List("coverage", EventTables.EventCoverage, x?.Coverage),
        Authorities = m.Optional("authorities", FrameworkTables.Authority.Many, x?.Authorities),
    });

    public static readonly Table<TextStyle> TextStyle = All.Of<TextStyle>((m, x) => new()
    {
        Colours = m.Usual("colours", Values.Truth, x?.Colours),
    });

    public static readonly Table<TableEntry> TableEntry = All.Of<TableEntry>((m, x) => new()
    {
        Label = m.Required("label", Values.Text, x?.Label),
        IndicatorCode = m.Optional("indicator", Values.Text, x?.IndicatorCode),
        Dimension = m.Optional("dimension", Values.Text, x?.Dimension),
        Period = m.Optional("period", ObservationTables.ObservationPeriod, x?.Period),
        Unit = m.Optional("unit", ObservationTables.MeasurementUnit, x?.Unit),
    });

    public static readonly Table<MeasureTable> MeasureTable = All.Of<MeasureTable>((m, x) => new()
    {
        Rows = m.List("rows", TableEntry, x?.Rows),
        Columns = m.List("columns", TableEntry, x?.Columns),
        Authority = m.Optional("authority", EventTables.AuthorityReference, x?.Authority),
        Source = m.Optional("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<NumberedParagraph> NumberedParagraph = All.Of<NumberedParagraph>((m, x) => new()
    {
        Number = m.Required("number", Values.Number, x?.Number),
        Area = m.Optional("area", EventTables.JudgementArea, x?.Area),
        Section = m.Optional("section", Values.Text, x?.Section),
        Text = m.Required("text", Values.Text, x?.Text),
        Line = m.Required("line", Values.Number, x?.Line),
    });

    public static readonly Table<QuotationMatch> QuotationMatch = All.Of<QuotationMatch>((m, x) => new()
    {
        FirstLine = m.Required("firstLine", Values.Number, x?.FirstLine),
        LastLine = m.Required("lastLine", Values.Number, x?.LastLine),
        Paragraph = m.Optional("paragraph", Values.Number, x?.Paragraph),
        Text = m.Required("text", Values.Text, x?.Text),
    });

    public static readonly Table<ReadValue> ReadValue = All.Of<ReadValue>((m, x) => new()
    {
        Path = m.Required("path", Values.Text, x?.Path),
        Origin = m.Usual("origin", EventTables.ValueOrigin, x?.Origin),
        Line = m.Optional("line", Values.Number, x?.Line),
        Column = m.Optional("column", Values.Number, x?.Column),
        Length = m.Optional("length", Values.Number, x?.Length),
        Text = m.Optional("text", Values.Text, x?.Text),
    });

    public static readonly Table<ReadingOptions> ReadingOptions = All.Of<ReadingOptions>((m, x) => new()
    {
        FileName = m.Optional("fileName", Values.Text, x?.FileName),
        Strictness = m.Usual("strictness", ReadingStrictness, x?.Strictness, Reading.ReadingStrictness.Recover),
        Source = m.Optional("source", Values.Uri, x?.Source),
    });

    public static readonly Table<ReportReading> ReportReading = All.Of<ReportReading>((m, x) => new()
    {
        Kind = m.Usual("kind", DocumentKind, x?.Kind),
        Event = m.Optional("event", EventTables.Event, x?.Event),
        Findings = m.List("findings", Finding, x?.Findings),
        Values = m.List("values", ReadValue, x?.Values),
        Paragraphs = m.List("paragraphs", NumberedParagraph, x?.Paragraphs),
        Observations = m.List("observations", ObservationTables.Observation, x?.Observations),
        Text = m.Optional("text", Values.Text, x?.Text),
    });
}
