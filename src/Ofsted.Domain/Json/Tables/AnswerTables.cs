using Ofsted.Domain.Data;
using Ofsted.Domain.Indicators;
using Ofsted.Domain.Oversight;
using Ofsted.Domain.Plans;
using Ofsted.Domain.Query;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Json;

/// <summary>The members of answers to questions about events, plans and observations.</summary>
internal static class AnswerTables
{
    public static readonly ShapeList All = new();

    public static readonly EnumShape<BragRating> BragRating = All.Codes<BragRating>("a rating");

    public static readonly EnumShape<PlanChangeKind> PlanChangeKind = All.Codes<PlanChangeKind>("a kind of plan change");

    public static readonly EnumShape<MeasureStanding> MeasureStanding = All.Codes<MeasureStanding>("a measure standing");

    public static readonly EnumShape<MeasureTrend> MeasureTrend = All.Codes<MeasureTrend>("a measure trend");

    public static readonly EnumShape<PlanQuestionKind> PlanQuestionKind = All.Codes<PlanQuestionKind>("a kind of plan question");

    public static readonly EnumShape<GradeDirection> GradeDirection = All.Codes<GradeDirection>("a grade direction");

    public static readonly EnumShape<ProfileChange> ProfileChange = All.Codes<ProfileChange>("a profile change");

    public static readonly EnumShape<Verdict> Verdict = All.Codes<Verdict>("a verdict");

    public static readonly Table<MemberChange> MemberChange = All.Of<MemberChange>((m, x) => new()
    {
        Member = m.Required("member", Values.Text, x?.Member),
        Before = m.Optional("before", Values.Text, x?.Before),
        After = m.Optional("after", Values.Text, x?.After),
        BeforeBasis = m.Optional("beforeBasis", EventTables.ValueBasis, x?.BeforeBasis),
        AfterBasis = m.Optional("afterBasis", EventTables.ValueBasis, x?.AfterBasis),
        IsAfterTaken = m.Optional("afterTaken", Values.Truth, x?.IsAfterTaken),
    });

    public static readonly Table<EventChange> EventChange = All.Of<EventChange>((m, x) => new()
    {
        Before = m.Required("before", EventTables.Event, x?.Before),
        After = m.Required("after", EventTables.Event, x?.After),
        Members = m.List("members", MemberChange, x?.Members),
    });

    public static readonly EnumShape<RenewalOutcome> RenewalOutcome = All.Codes<RenewalOutcome>("an outcome of a renewal");

    public static readonly Table<RenewalCandidate> RenewalCandidate = All.Of<RenewalCandidate>((m, x) => new()
    {
        Event = m.Required("event", EventTables.Event, x?.Event),
        Origin = m.Required("origin", Values.Text, x?.Origin),
        Findings = m.List("findings", TextTables.Finding, x?.Findings),
    });

    public static readonly Table<RenewalOptions> RenewalOptions = All.Of<RenewalOptions>((m, x) => new()
    {
        Version = m.Required("version", Values.Text, x?.Version),
        InspectionsAsOf = m.Optional("inspectionsAsOf", Values.Date, x?.InspectionsAsOf),
        VisitsAsOf = m.Optional("visitsAsOf", Values.Date, x?.VisitsAsOf),
        AreaInspectionsAsOf = m.Optional("areaInspectionsAsOf", Values.Date, x?.AreaInspectionsAsOf),
        AcceptsWarnings = m.Usual("acceptsWarnings", Values.Truth, x?.AcceptsWarnings),
    });

    public static readonly Table<RenewalRow> RenewalRow = All.Of<RenewalRow>((m, x) => new()
    {
        Outcome = m.Usual("outcome", RenewalOutcome, x?.Outcome),
        Event = m.Required("event", EventTables.Event, x?.Event),
        Origin = m.Required("origin", Values.Text, x?.Origin),
        Reason = m.Optional("reason", Values.Text, x?.Reason),
        Changes = m.List("changes", MemberChange, x?.Changes),
    });

    public static readonly Table<DatasetNotes> DatasetNotes = All.Of<DatasetNotes>((m, x) => new()
    {
        Version = m.Required("version", Values.Text, x?.Version),
        AsOf = m.Required("asOf", Values.Date, x?.AsOf),
        Source = m.Required("source", Values.Text, x?.Source),
        Licence = m.Required("licence", Values.Text, x?.Licence),
        Scope = m.Optional("scope", Values.Text, x?.Scope),
        Coverage = m.List("coverage", EventTables.EventCoverage, x?.Coverage),
        Remarks = m.List("remarks", Values.Text, x?.Remarks),
    });

    public static readonly Table<OfstedDatasetText> OfstedDatasetText = All.Of<OfstedDatasetText>((m, x) => new()
    {
        Inspections = m.Required("inspections", Values.Text, x?.Inspections),
        Visits = m.Required("visits", Values.Text, x?.Visits),
        AreaInspections = m.Optional("areaInspections", Values.Text, x?.AreaInspections),
    });

    public static readonly Table<DatasetChanges> DatasetChanges = All.Of<DatasetChanges>((m, x) => new()
    {
        From = m.Required("from", Values.Text, x?.From),
        To = m.Required("to", Values.Text, x?.To),
        Added = m.List("added", EventTables.Event, x?.Added),
        Removed = m.List("removed", EventTables.Event, x?.Removed),
        Changed = m.List("changed", EventChange, x?.Changed),
    });

    /// <summary>A set of events: the list of them.</summary>
    public static readonly MappedShape<EventSet, EquatableList<InspectionEvent>> EventSet = All.Add<EventSet, MappedShape<EventSet, EquatableList<InspectionEvent>>>(
        new MappedShape<EventSet, EquatableList<InspectionEvent>>(EventTables.Event.Many, EventSetExtensions.ToEventSet, EquatableList.ToEquatableList));

    public static readonly Table<EventMerge> EventMerge = All.Of<EventMerge>((m, x) => new()
    {
        Events = m.Required("events", EventSet, x?.Events),
        Settled = m.Required("settled", EventSet, x?.Settled),
        Added = m.List("added", EventTables.Event, x?.Added),
        Changes = m.List("changes", EventChange, x?.Changes),
        Unchanged = m.Required("unchanged", Values.Number, x?.Unchanged),
        Findings = m.List("findings", TextTables.Finding, x?.Findings),
    });

    public static readonly Table<ActionPosition> ActionPosition = All.Of<ActionPosition>((m, x) => new()
    {
        Action = m.Required("action", PlanTables.PlanAction, x?.Action),
        Said = m.Usual("said", PlanTables.PlanActionStatus, x?.Said),
        Status = m.Usual("status", PlanTables.PlanActionStatus, x?.Status),
        Rating = m.Usual("rating", BragRating, x?.Rating),
        Reason = m.Required("reason", Values.Text, x?.Reason),
        DaysOverdue = m.Required("daysOverdue", Values.Number, x?.DaysOverdue),
        MissedUpdates = m.Required("missedUpdates", Values.Number, x?.MissedUpdates),
        HasImpact = m.Required("hasImpact", Values.Truth, x?.HasImpact),
    });

    public static readonly Table<PlanChange> PlanChange = All.Of<PlanChange>((m, x) => new()
    {
        Kind = m.Usual("kind", PlanChangeKind, x?.Kind),
        Subject = m.Required("subject", Values.Text, x?.Subject),
        Member = m.Optional("member", Values.Text, x?.Member),
        Before = m.Optional("before", Values.Text, x?.Before),
        After = m.Optional("after", Values.Text, x?.After),
        Note = m.Optional("note", Values.Text, x?.Note),
    });

    public static readonly Table<PlanDifference> PlanDifference = All.Of<PlanDifference>((m, x) => new()
    {
        Earlier = m.Required("earlier", Values.Number, x?.Earlier),
        Later = m.Required("later", Values.Number, x?.Later),
        Changes = m.List("changes", PlanChange, x?.Changes),
    });

    public static readonly Table<MeasurePosition> MeasurePosition = All.Of<MeasurePosition>((m, x) => new()
    {
        Measure = m.Required("measure", PlanTables.SuccessMeasure, x?.Measure),
        AsAt = m.Required("asAt", Values.Date, x?.AsAt),
        Latest = m.Optional("latest", ObservationTables.Observation, x?.Latest),
        ChangeFromBaseline = m.Optional("changeFromBaseline", Values.Decimal, x?.ChangeFromBaseline),
        Standing = m.Usual("standing", MeasureStanding, x?.Standing),
        Trend = m.Usual("trend", MeasureTrend, x?.Trend),
        Caveats = m.List("caveats", ObservationTables.Caveat, x?.Caveats),
    });

    public static readonly Table<PlanPosition> PlanPosition = All.Of<PlanPosition>((m, x) => new()
    {
        Plan = m.Required("plan", PlanTables.ImprovementPlan, x?.Plan),
        AsAt = m.Required("asAt", Values.Date, x?.AsAt),
        Actions = m.List("actions", ActionPosition, x?.Actions),
        Measures = m.List("measures", MeasurePosition, x?.Measures),
    });

    public static readonly Table<DocumentPassage> DocumentPassage = All.Of<DocumentPassage>((m, x) => new()
    {
        Number = m.Optional("number", Values.Number, x?.Number),
        Text = m.Required("text", Values.Text, x?.Text),
    });

    public static readonly Table<LaterDocument> LaterDocument = All.Of<LaterDocument>((m, x) => new()
    {
        Event = m.Required("event", EventTables.Event, x?.Event),
        Passages = m.List("passages", DocumentPassage, x?.Passages),
    });

    public static readonly Table<LikelyAnswer> LikelyAnswer = All.Of<LikelyAnswer>((m, x) => new()
    {
        Place = m.Required("place", Values.Number, x?.Place),
        Recommendation = m.Required("recommendation", EventTables.Recommendation, x?.Recommendation),
        Score = m.Required("score", Values.Share, x?.Score),
    });

    public static readonly Table<PlanQuestion> PlanQuestion = All.Of<PlanQuestion>((m, x) => new()
    {
        Kind = m.Usual("kind", PlanQuestionKind, x?.Kind),
        Text = m.Required("text", Values.Text, x?.Text),
        Action = m.Optional("action", Values.Text, x?.Action),
        Place = m.Optional("place", Values.Number, x?.Place),
    });

    public static readonly Table<TraceMention> TraceMention = All.Of<TraceMention>((m, x) => new()
    {
        Outcome = m.Usual("outcome", PlanTables.TraceOutcome, x?.Outcome),
        Document = m.Required("document", Values.Text, x?.Document),
        Date = m.Optional("date", Values.Date, x?.Date),
        Score = m.Optional("score", Values.Share, x?.Score),
        Item = m.Optional("item", Values.Number, x?.Item),
        Paragraph = m.Optional("paragraph", Values.Number, x?.Paragraph),
        Text = m.Optional("text", Values.Text, x?.Text),
    });

    public static readonly Table<RecommendationTrace> RecommendationTrace = All.Of<RecommendationTrace>((m, x) => new()
    {
        Place = m.Required("place", Values.Number, x?.Place),
        Recommendation = m.Required("recommendation", EventTables.Recommendation, x?.Recommendation),
        Raised = m.Optional("raised", Values.Date, x?.Raised),
        Priorities = m.List("priorities", PlanTables.PlanPriority, x?.Priorities),
        Actions = m.List("actions", PlanTables.PlanAction, x?.Actions),
        Measures = m.List("measures", PlanTables.SuccessMeasure, x?.Measures),
        Mentions = m.List("mentions", TraceMention, x?.Mentions),
    });

    public static readonly Table<DaySummary> DaySummary = All.Of<DaySummary>((m, x) => new()
    {
        Count = m.Required("count", Values.Number, x?.Count),
        NotKnown = m.Required("notKnown", Values.Number, x?.NotKnown),
        Shortest = m.Optional("shortest", Values.Number, x?.Shortest),
        Mean = m.Optional("mean", Values.Share, x?.Mean),
        Median = m.Optional("median", Values.Share, x?.Median),
        Longest = m.Optional("longest", Values.Number, x?.Longest),
    });

    public static readonly Table<ChangeCounts> ChangeCounts = All.Of<ChangeCounts>((m, x) => new()
    {
        Improved = m.Required("improved", Values.Number, x?.Improved),
        Declined = m.Required("declined", Values.Number, x?.Declined),
        KeptGoodOrBetter = m.Required("keptGoodOrBetter", Values.Number, x?.KeptGoodOrBetter),
        KeptBelowGood = m.Required("keptBelowGood", Values.Number, x?.KeptBelowGood),
        NotComparable = m.Required("notComparable", Values.Number, x?.NotComparable),
    });

    public static readonly Table<GradeSpell> GradeSpell = All.Of<GradeSpell>((m, x) => new()
    {
        Area = m.Required("area", EventTables.JudgementArea, x?.Area),
        Grade = m.Required("grade", EventTables.Grade, x?.Grade),
        Inspections = m.List("inspections", EventTables.Inspection, x?.Inspections),
        EndedBy = m.Optional("endedBy", EventTables.Inspection, x?.EndedBy),
    });

    public static readonly Table<GradeTransition> GradeTransition = All.Of<GradeTransition>((m, x) => new()
    {
        From = m.Required("from", EventTables.Inspection, x?.From),
        To = m.Required("to", EventTables.Inspection, x?.To),
        Comparison = m.Required("comparison", FrameworkTables.LineageStep, x?.Comparison),
    });

    public static readonly Table<InspectionPair> InspectionPair = All.Of<InspectionPair>((m, x) => new()
    {
        From = m.Required("from", EventTables.Inspection, x?.From),
        To = m.Required("to", EventTables.Inspection, x?.To),
    });

    public static readonly Table<ExpectationReason> ExpectationReason = All.Of<ExpectationReason>((m, x) => new()
    {
        Text = m.Required("text", Values.Text, x?.Text),
        Source = m.Required("source", ObservationTables.Citation, x?.Source),
    });

    public static readonly Table<ExpectedActivity> ExpectedActivity = All.Of<ExpectedActivity>((m, x) => new()
    {
        Authority = m.Required("authority", EventTables.AuthorityReference, x?.Authority),
        AsAt = m.Required("asAt", Values.Date, x?.AsAt),
        Latest = m.Optional("latest", EventTables.Inspection, x?.Latest),
        Activity = m.Optional("activity", EventTables.InspectionActivity, x?.Activity),
        Interim = m.Optional("interim", EventTables.InspectionActivity, x?.Interim),
        InterimEarliest = m.Optional("interimEarliest", Values.Date, x?.InterimEarliest),
        InterimLatest = m.Optional("interimLatest", Values.Date, x?.InterimLatest),
        EarliestStart = m.Optional("earliestStart", Values.Date, x?.EarliestStart),
        LatestStart = m.Optional("latestStart", Values.Date, x?.LatestStart),
        Reasons = m.List("reasons", ExpectationReason, x?.Reasons),
        Caveats = m.List("caveats", ObservationTables.Caveat, x?.Caveats),
    });

    public static readonly Table<NextOfEachKind> NextOfEachKind = All.Of<NextOfEachKind>((m, x) => new()
    {
        AsAt = m.Required("asAt", Values.Date, x?.AsAt),
        Services = m.Required("services", ExpectedActivity, x?.Services),
        Area = m.List("area", UpcomingFollowUp!, x?.Area),
        Statements = m.List("statements", EventTables.AreaInspection, x?.Statements),
        Caveats = m.List("caveats", ObservationTables.Caveat, x?.Caveats),
    });

    public static readonly Table<ReplayedExpectation> ReplayedExpectation = All.Of<ReplayedExpectation>((m, x) => new()
    {
        Expected = m.Required("expected", ExpectedActivity, x?.Expected),
        Actual = m.Required("actual", EventTables.Inspection, x?.Actual),
    });

    public static readonly Table<LikelyRepeat> LikelyRepeat = All.Of<LikelyRepeat>((m, x) => new()
    {
        Earlier = m.Required("earlier", EventTables.Recommendation, x?.Earlier),
        Later = m.Required("later", EventTables.Recommendation, x?.Later),
        Score = m.Required("score", Values.Share, x?.Score),
    });

    public static readonly Table<RecommendationGroup> RecommendationGroup = All.Of<RecommendationGroup>((m, x) => new()
    {
        Reference = m.Optional("reference", EventTables.NationalFrameworkReference, x?.Reference),
        Theme = m.Optional("theme", Values.Text, x?.Theme),
        Earlier = m.List("earlier", EventTables.Recommendation, x?.Earlier),
        Later = m.List("later", EventTables.Recommendation, x?.Later),
    });

    public static readonly Table<FollowThrough> FollowThrough = All.Of<FollowThrough>((m, x) => new()
    {
        From = m.Required("from", EventTables.Event, x?.From),
        To = m.Required("to", EventTables.Event, x?.To),
        ByNationalFramework = m.List("byNationalFramework", RecommendationGroup, x?.ByNationalFramework),
        ByTheme = m.List("byTheme", RecommendationGroup, x?.ByTheme),
        LikelyRepeats = m.List("likelyRepeats", LikelyRepeat, x?.LikelyRepeats),
    });

    public static readonly Table<GradeCount> GradeCount = All.Of<GradeCount>((m, x) => new()
    {
        Grade = m.Required("grade", EventTables.Grade, x?.Grade),
        Count = m.Required("count", Values.Number, x?.Count),
    });

    public static readonly Table<GradeDistribution> GradeDistribution = All.Of<GradeDistribution>((m, x) => new()
    {
        Counts = m.List("counts", GradeCount, x?.Counts),
        WithoutGrade = m.Required("withoutGrade", Values.Number, x?.WithoutGrade),
    });

    public static readonly Table<AreaStanding> AreaStanding = All.Of<AreaStanding>((m, x) => new()
    {
        Area = m.Required("area", EventTables.JudgementArea, x?.Area),
        Grade = m.Optional("grade", EventTables.Grade, x?.Grade),
        Exact = m.Required("exact", GradeDistribution, x?.Exact),
        Broad = m.Required("broad", GradeDistribution, x?.Broad),
        NotComparable = m.Required("notComparable", Values.Number, x?.NotComparable),
        Better = m.Required("better", Values.Number, x?.Better),
        Same = m.Required("same", Values.Number, x?.Same),
        Worse = m.Required("worse", Values.Number, x?.Worse),
    });

    public static readonly Table<InspectionBurden> InspectionBurden = All.Of<InspectionBurden>((m, x) => new()
    {
        Year = m.Required("year", Values.Number, x?.Year),
        Activity = m.Optional("activity", EventTables.InspectionActivity, x?.Activity),
        Events = m.Required("events", Values.Number, x?.Events),
        DaysOnSite = m.Required("daysOnSite", Values.Number, x?.DaysOnSite),
        Caveats = m.List("caveats", ObservationTables.Caveat, x?.Caveats),
    });

    public static readonly Table<UpcomingFollowUp> UpcomingFollowUp = All.Of<UpcomingFollowUp>((m, x) => new()
    {
        FollowUp = m.Required("followUp", EventTables.FollowUp, x?.FollowUp),
        After = m.Required("after", EventTables.AreaInspection, x?.After),
        About = m.Optional("about", Values.Date, x?.About),
    });

    public static readonly Table<SendBesideServices> SendBesideServices = All.Of<SendBesideServices>((m, x) => new()
    {
        Authority = m.Required("authority", EventTables.AuthorityReference, x?.Authority),
        Area = m.Required("area", EventTables.AreaInspection, x?.Area),
        Services = m.Optional("services", EventTables.Inspection, x?.Services),
    });

    public static readonly Table<EditionCount> EditionCount = All.Of<EditionCount>((m, x) => new()
    {
        Edition = m.Optional("edition", EventTables.FrameworkEdition, x?.Edition),
        Count = m.Required("count", Values.Number, x?.Count),
    });

    public static readonly Table<PeerStanding> PeerStanding = All.Of<PeerStanding>((m, x) => new()
    {
        Authority = m.Required("authority", EventTables.AuthorityReference, x?.Authority),
        AsAt = m.Required("asAt", Values.Date, x?.AsAt),
        Peers = m.Required("peers", Values.Number, x?.Peers),
        Editions = m.List("editions", EditionCount, x?.Editions),
        Areas = m.List("areas", AreaStanding, x?.Areas),
    });

    public static readonly Table<Quantity> Quantity = All.Of<Quantity>((m, x) => new()
    {
        Amount = m.Required("amount", Values.Decimal, x?.Amount),
        Unit = m.Usual("unit", ObservationTables.MeasurementUnit, x?.Unit),
        Period = m.Usual("period", ObservationTables.PeriodKind, x?.Period),
        IsApproximate = m.Usual("approximate", Values.Truth, x?.IsApproximate),
    });

    public static readonly Table<Refusal> Refusal = All.Of<Refusal>((m, x) => new()
    {
        Code = m.Required("code", Values.Text, x?.Code),
        Reason = m.Required("reason", Values.Text, x?.Reason),
    });

    public static readonly Table<Comparison> Comparison = All.Of<Comparison>((m, x) => new()
    {
        Comparator = m.Required("comparator", ObservationTables.Comparator, x?.Comparator),
        IsFromCatalogue = m.Usual("fromCatalogue", Values.Truth, x?.IsFromCatalogue),
        Direction = m.Usual("direction", ObservationTables.Direction, x?.Direction),
        Difference = m.Optional("difference", Quantity, x?.Difference),
        Verdict = m.Usual("verdict", Verdict, x?.Verdict),
        Refusal = m.Optional("refusal", Refusal, x?.Refusal),
        Reason = m.Required("reason", Values.Text, x?.Reason),
        Caveats = m.List("caveats", ObservationTables.Caveat, x?.Caveats),
    });

    public static readonly Table<Assessment> Assessment = All.Of<Assessment>((m, x) => new()
    {
        Observation = m.Required("observation", ObservationTables.Observation, x?.Observation),
        Polarity = m.Usual("polarity", ObservationTables.Polarity, x?.Polarity),
        Comparisons = m.List("comparisons", Comparison, x?.Comparisons),
        Verdict = m.Usual("verdict", Verdict, x?.Verdict),
        Caveats = m.List("caveats", ObservationTables.Caveat, x?.Caveats),
    });

    public static readonly Table<AssessmentOptions> AssessmentOptions = All.Of<AssessmentOptions>((m, x) => new()
    {
        Polarity = m.Optional("polarity", ObservationTables.Polarity, x?.Polarity),
        NeighbourModel = m.Optional("neighbourModel", Values.Text, x?.NeighbourModel),
        SmallNumber = m.Usual("smallNumber", Values.Number, x?.SmallNumber, 10),
        WithCatalogue = m.Usual("withCatalogue", Values.Truth, x?.WithCatalogue, true),
    });

    public static readonly Table<Calculation> Calculation = All.Of<Calculation>((m, x) => new()
    {
        Result = m.Optional("result", Quantity, x?.Result),
        Refusal = m.Optional("refusal", Refusal, x?.Refusal),
        Caveats = m.List("caveats", ObservationTables.Caveat, x?.Caveats),
    });

    /// <summary>A history: its events; what came before and after the authority is not part of it.</summary>
    public static readonly Table<AuthorityHistory> AuthorityHistory = All.Of<AuthorityHistory>((m, x) =>
    {
        var reference = m.Required("authority", EventTables.AuthorityReference, x?.Reference);
        var events = m.Required("events", EventSet, x?.Events);
        return x ?? (m.HasFailed ? null! : events.HistoryOf(reference));
    });

    public static readonly Table<AuthoritySnapshot> AuthoritySnapshot = All.Of<AuthoritySnapshot>((m, x) =>
    {
        var asAt = m.Required("asAt", Values.Date, x?.AsAt);
        var history = m.Required("history", AuthorityHistory, x?.History);
        return x ?? (m.HasFailed ? null! : history.AsAt(asAt));
    });

    public static readonly Table<Snapshot> Snapshot = All.Of<Snapshot>((m, x) =>
    {
        var asAt = m.Required("asAt", Values.Date, x?.AsAt);
        var events = m.Required("events", EventSet, x?.SelectMany(state => state.History.Events).ToEventSet());
        return x ?? (m.HasFailed ? null! : events.AsAt(asAt));
    });

    public static readonly Table<JsonReadResult<InspectionEvent>> EventResult = Result(EventTables.Event);

    public static readonly Table<JsonReadResult<ImprovementPlan>> PlanResult = Result(PlanTables.ImprovementPlan);

    public static readonly Table<JsonReadResult<ProgressReport>> ProgressReportResult = Result(PlanTables.ProgressReport);

    public static readonly Table<JsonReadResult<Observation>> ObservationResult = Result(ObservationTables.Observation);

    public static readonly EnumShape<JsonStrictness> JsonStrictness = All.Codes<JsonStrictness>("a strictness");

    private static Table<JsonReadResult<T>> Result<T>(Shape<T> shape)
        where T : class => All.Of<JsonReadResult<T>>((m, x) => new()
    {
        Index = m.Required("index", Values.Number, x?.Index),
        Value = m.Optional("value", shape, x?.Value),
        Findings = m.List("findings", TextTables.Finding, x?.Findings),
    });
}
