using NodaTime;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Json;

/// <summary>The members of what the library knows beforehand: authorities, frameworks, indicators and timescales.</summary>
internal static class FrameworkTables
{
    public static readonly ShapeList All = new();

    public static readonly EnumShape<IsoDayOfWeek> Weekday = new("a day of the week");

    public static readonly YearDayShape YearDay = new();

    public static readonly ScaleShape Scale = All.Add<JudgementScale, ScaleShape>(new ScaleShape());

    public static readonly Table<WorkingDayCalendar> Calendar = All.Of<WorkingDayCalendar>((m, x) =>
    {
        var name = m.Required("name", Values.Text, x?.Name);
        var first = m.Required("first", Values.Date, x?.First);
        var last = m.Required("last", Values.Date, x?.Last);
        var holidays = m.List("holidays", Values.Date, x?.Holidays);
        if (last < first || holidays.Any(holiday => holiday < first || holiday > last))
            m.Fail(JsonFindingCodes.NotADate, "The days of a calendar must lie between its first and its last.");
        return x ?? (m.HasFailed ? null! : new WorkingDayCalendar(name, first, last, holidays));
    });

    public static readonly EnumShape<AuthorityType> AuthorityType = All.Codes<AuthorityType>("a type of authority");

    public static readonly EnumShape<Comparability> Comparability = All.Codes<Comparability>("a comparability");

    public static readonly EnumShape<JudgementRole> JudgementRole = All.Codes<JudgementRole>("a judgement role");

    public static readonly EnumShape<IndicatorArea> IndicatorArea = All.Codes<IndicatorArea>("an indicator area");

    public static readonly EnumShape<IndicatorRelationKind> IndicatorRelationKind = All.Codes<IndicatorRelationKind>("a kind of indicator relation");

    public static readonly EnumShape<IndicatorTier> IndicatorTier = All.Codes<IndicatorTier>("an indicator tier");

    public static readonly EnumShape<ThresholdKind> ThresholdKind = All.Codes<ThresholdKind>("a kind of threshold");

    public static readonly EnumShape<SuppressionReason> SuppressionReason = All.Codes<SuppressionReason>("a suppression reason");

    public static readonly EnumShape<DeadlineOutcome> DeadlineOutcome = All.Codes<DeadlineOutcome>("a deadline outcome");

    public static readonly EnumShape<LegalForce> LegalForce = All.Codes<LegalForce>("a legal force");

    public static readonly EnumShape<TimescaleUnit> TimescaleUnit = All.Codes<TimescaleUnit>("a timescale unit");

    public static readonly Table<AnnouncedChange> AnnouncedChange = All.Of<AnnouncedChange>((m, x) => new()
    {
        Text = m.Required("text", Values.Text, x?.Text),
        From = m.Optional("from", Values.Date, x?.From),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<DeliveryBody> DeliveryBody = All.Of<DeliveryBody>((m, x) => new()
    {
        Name = m.Required("name", Values.Text, x?.Name),
        From = m.Optional("from", Values.Date, x?.From),
        To = m.Optional("to", Values.Date, x?.To),
        HasEnded = m.Usual("hasEnded", Values.Truth, x?.HasEnded),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<AuthoritySuccession> AuthoritySuccession = All.Of<AuthoritySuccession>((m, x) => new()
    {
        AuthorityKey = m.Required("authorityKey", Values.Text, x?.AuthorityKey),
        DfeCode = m.Optional("dfeCode", Values.Text, x?.DfeCode),
        Part = m.Optional("part", Values.Text, x?.Part),
    });

    public static readonly Table<Authority> Authority = All.Of<Authority>((m, x) => new()
    {
        Key = m.Required("key", Values.Text, x?.Key),
        Name = m.Required("name", Values.Text, x?.Name),
        ShortName = m.Required("shortName", Values.Text, x?.ShortName),
        Aliases = m.List("aliases", Values.Text, x?.Aliases),
        Urn = m.Optional("urn", Values.Number, x?.Urn),
        DfeCode = m.Optional("dfeCode", Values.Text, x?.DfeCode),
        OnsCodes = m.Required("onsCodes", Values.Text.Many, x?.OnsCodes),
        Region = m.Required("region", Values.Text, x?.Region),
        OfstedRegion = m.Optional("ofstedRegion", Values.Text, x?.OfstedRegion),
        Type = m.Expected("type", AuthorityType, x?.Type),
        From = m.Optional("from", Values.Date, x?.From),
        To = m.Optional("to", Values.Date, x?.To),
        PlannedChange = m.Optional("plannedChange", AnnouncedChange, x?.PlannedChange),
        Predecessors = m.List("predecessors", AuthoritySuccession, x?.Predecessors),
        Successors = m.List("successors", AuthoritySuccession, x?.Successors),
        DeliveryBodies = m.List("deliveryBodies", DeliveryBody, x?.DeliveryBodies),
        Neighbours2021 = m.List("neighbours2021", Values.Text, x?.Neighbours2021),
        Neighbours2025 = m.List("neighbours2025", Values.Text, x?.Neighbours2025),
    });

    public static readonly Table<EditionArea> EditionArea = All.Of<EditionArea>((m, x) => new()
    {
        Area = m.Required("area", EventTables.JudgementArea, x?.Area),
        Label = m.Required("label", Values.Text, x?.Label),
        Role = m.Usual("role", JudgementRole, x?.Role),
        Number = m.Optional("number", Values.Text, x?.Number),
        Parent = m.Optional("parent", EventTables.JudgementArea, x?.Parent),
        MayBeNotJudged = m.Usual("mayBeNotJudged", Values.Truth, x?.MayBeNotJudged),
    });

    public static readonly Table<EvaluationCriterion> EvaluationCriterion = All.Of<EvaluationCriterion>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Topic = m.Required("topic", Values.Text, x?.Topic),
        SharePercent = m.Optional("sharePercent", Values.Number, x?.SharePercent),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<SectionHeading> SectionHeading = All.Of<SectionHeading>((m, x) => new()
    {
        Text = m.Required("text", Values.Text, x?.Text),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<FrameworkSection> FrameworkSection = All.Of<FrameworkSection>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Title = m.Required("title", Values.Text, x?.Title),
        Editions = m.List("editions", EventTables.FrameworkEdition, x?.Editions),
        Areas = m.List("areas", EventTables.JudgementArea, x?.Areas),
        Headings = m.List("headings", SectionHeading, x?.Headings),
        Criteria = m.List("criteria", EvaluationCriterion, x?.Criteria),
    });

    public static readonly Table<LineageStep> LineageStep = All.Of<LineageStep>((m, x) => new()
    {
        FromEdition = m.Required("fromEdition", EventTables.FrameworkEdition, x?.FromEdition),
        FromArea = m.Required("fromArea", EventTables.JudgementArea, x?.FromArea),
        ToEdition = m.Required("toEdition", EventTables.FrameworkEdition, x?.ToEdition),
        ToArea = m.Required("toArea", EventTables.JudgementArea, x?.ToArea),
        Comparability = m.Usual("comparability", Comparability, x?.Comparability),
        Reason = m.Required("reason", Values.Text, x?.Reason),
    });

    public static readonly Table<NationalFrameworkElement> NationalFrameworkElement = All.Of<NationalFrameworkElement>((m, x) => new()
    {
        Reference = m.Required("reference", EventTables.NationalFrameworkReference, x?.Reference),
        Title = m.Required("title", Values.Text, x?.Title),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<DefinitionChange> DefinitionChange = All.Of<DefinitionChange>((m, x) => new()
    {
        IndicatorCode = m.Required("indicator", Values.Text, x?.IndicatorCode),
        From = m.Required("from", Values.Date, x?.From),
        Change = m.Required("change", Values.Text, x?.Change),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<Indicator> Indicator = All.Of<Indicator>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Title = m.Required("title", Values.Text, x?.Title),
        Area = m.Usual("area", IndicatorArea, x?.Area),
        Tier = m.Usual("tier", IndicatorTier, x?.Tier),
        Definition = m.Required("definition", Values.Text, x?.Definition),
        Numerator = m.Required("numerator", Values.Text, x?.Numerator),
        Denominator = m.Optional("denominator", Values.Text, x?.Denominator),
        Unit = m.Usual("unit", ObservationTables.MeasurementUnit, x?.Unit),
        Polarity = m.Usual("polarity", ObservationTables.Polarity, x?.Polarity),
        Period = m.Required("period", Values.Text, x?.Period),
        PeriodKinds = m.List("periodKinds", ObservationTables.PeriodKind, x?.PeriodKinds),
        Collection = m.Required("collection", Values.Text, x?.Collection),
        JudgedUnder = m.List("judgedUnder", EventTables.JudgementArea, x?.JudgedUnder),
        ExternalCodes = m.List("externalCodes", Values.Text, x?.ExternalCodes),
        Target = m.Optional("target", Values.Text, x?.Target),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<IndicatorRelation> IndicatorRelation = All.Of<IndicatorRelation>((m, x) => new()
    {
        Kind = m.Usual("kind", IndicatorRelationKind, x?.Kind),
        IndicatorCode = m.Required("indicator", Values.Text, x?.IndicatorCode),
        Dimension = m.Optional("dimension", Values.Text, x?.Dimension),
        PartCode = m.Optional("partCode", Values.Text, x?.PartCode),
        PartDimension = m.Optional("partDimension", Values.Text, x?.PartDimension),
        WholeCode = m.Optional("wholeCode", Values.Text, x?.WholeCode),
        WholeDimension = m.Optional("wholeDimension", Values.Text, x?.WholeDimension),
        OtherWholeCode = m.Optional("otherWholeCode", Values.Text, x?.OtherWholeCode),
        Note = m.Optional("note", Values.Text, x?.Note),
    });

    public static readonly Table<IndicatorThreshold> IndicatorThreshold = All.Of<IndicatorThreshold>((m, x) => new()
    {
        IndicatorCode = m.Required("indicator", Values.Text, x?.IndicatorCode),
        Kind = m.Usual("kind", ThresholdKind, x?.Kind),
        Period = m.Required("period", Values.Text, x?.Period),
        From = m.Optional("from", Values.Date, x?.From),
        To = m.Optional("to", Values.Date, x?.To),
        Limit = m.Required("limit", Values.Decimal, x?.Limit),
        Unit = m.Usual("unit", ObservationTables.MeasurementUnit, x?.Unit),
        England = m.Optional("england", Values.Decimal, x?.England),
        TimescaleCode = m.Optional("timescaleCode", Values.Text, x?.TimescaleCode),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<SuppressionSymbol> SuppressionSymbol = All.Of<SuppressionSymbol>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Title = m.Required("title", Values.Text, x?.Title),
        Reason = m.Usual("reason", SuppressionReason, x?.Reason),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<DeadlineOptions> DeadlineOptions = All.Of<DeadlineOptions>((m, x) => new()
    {
        Calendar = m.Usual("calendar", Calendar, x?.Calendar, WorkingDayCalendar.England),
        RollsForward = m.Usual("rollsForward", Values.Truth, x?.RollsForward),
    });

    public static readonly Table<Timescale> Timescale = All.Of<Timescale>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Title = m.Required("title", Values.Text, x?.Title),
        Trigger = m.Required("trigger", Values.Text, x?.Trigger),
        Amount = m.Optional("amount", Values.Number, x?.Amount),
        AmountTo = m.Optional("amountTo", Values.Number, x?.AmountTo),
        Unit = m.Usual("unit", TimescaleUnit, x?.Unit),
        CountsEventDay = m.Usual("countsEventDay", Values.Truth, x?.CountsEventDay),
        CountsBack = m.Usual("countsBack", Values.Truth, x?.CountsBack),
        IsApproximate = m.Usual("approximate", Values.Truth, x?.IsApproximate),
        Force = m.Usual("force", LegalForce, x?.Force),
        From = m.Optional("from", Values.Date, x?.From),
        To = m.Optional("to", Values.Date, x?.To),
        RelaxedBy = m.Optional("relaxedBy", Values.Text, x?.RelaxedBy),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<Deadline> Deadline = All.Of<Deadline>((m, x) => new()
    {
        Timescale = m.Required("timescale", Timescale, x?.Timescale),
        Event = m.Required("event", Values.Date, x?.Event),
        Due = m.Required("due", Values.Date, x?.Due),
        DueFrom = m.Optional("dueFrom", Values.Date, x?.DueFrom),
        RolledFrom = m.Optional("rolledFrom", Values.Date, x?.RolledFrom),
        Options = m.Usual("options", DeadlineOptions, x?.Options, Timescales.DeadlineOptions.Default),
    });

    public static readonly Table<RecordedCase> RecordedCase = All.Of<RecordedCase>((m, x) => new()
    {
        Reference = m.Optional("reference", Values.Text, x?.Reference),
        Event = m.Optional("event", Values.Date, x?.Event),
        Completed = m.Optional("completed", Values.Date, x?.Completed),
    });

    public static readonly Table<DeadlineCheck> DeadlineCheck = All.Of<DeadlineCheck>((m, x) => new()
    {
        Case = m.Required("case", RecordedCase, x?.Case),
        Deadline = m.Optional("deadline", Deadline, x?.Deadline),
        AsAt = m.Optional("asAt", Values.Date, x?.AsAt),
    });

    public static readonly Table<Timeliness> Timeliness = All.Of<Timeliness>((m, x) => new()
    {
        Timescale = m.Required("timescale", Timescale, x?.Timescale),
        Checks = m.List("checks", DeadlineCheck, x?.Checks),
    });

    public static readonly Table<HolidayException> HolidayException = All.Of<HolidayException>((m, x) => new()
    {
        Date = m.Required("date", Values.Date, x?.Date),
        IsHoliday = m.Required("holiday", Values.Truth, x?.IsHoliday),
        Reason = m.Optional("reason", Values.Text, x?.Reason),
    });

    public static readonly Table<HolidayRule> HolidayRule = All.Of<HolidayRule>((m, x) => new()
    {
        Name = m.Required("name", Values.Text, x?.Name),
        Date = m.Optional("date", YearDay, x?.Date),
        Weekday = m.Optional("weekday", Weekday, x?.Weekday),
        DaysFromEaster = m.Optional("daysFromEaster", Values.Number, x?.DaysFromEaster),
    });
}
