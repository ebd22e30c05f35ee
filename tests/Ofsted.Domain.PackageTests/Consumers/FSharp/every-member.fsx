@SOURCES@
#r "nuget: Ofsted.Domain, @VERSION@"

// Each public member of what one asks with, called as F# calls things: no spans, no casts.

open System
open NodaTime
open Ofsted.Domain
open Ofsted.Domain.Csv
open Ofsted.Domain.Data
open Ofsted.Domain.Indicators
open Ofsted.Domain.Plans
open Ofsted.Domain.Query
open Ofsted.Domain.Reading
open Ofsted.Domain.Rules

let mutable count = 0

let is expected actual =
    count <- count + 1
    if expected <> actual then failwith $"call {count}: {expected} was expected, {actual} was given"

let day = LocalDate(2026, 8, 31)
let area = JudgementAreas.OverallEffectiveness
let published = OfstedDataset.Default.Events
let oldham = Authorities.Get "Oldham"

// EventSet
is 981 published.Count
is 501 (Seq.length published.Inspections)
is 480 (Seq.length published.Visits)
is 0 (Seq.length published.AreaInspections)
is 158 published.Histories.Count
is true (published.Pairs.Count > 300)
is 0 EventSet.Empty.Count
is 2 (EventSet.From([ published[0]; published[1] ]).Count)
is 7 (published.Of(oldham).Count)
is 7 (published.Of("Oldham").Count)
is "Oldham" (published.HistoryOf("Oldham").Reference.Name)
is 7 (published.HistoryOf(oldham).Events.Count)
is 0 (published.HistoryOf(AuthorityReference(Name = "Westmarch")).Events.Count)
is (true, 7) (match published.TryHistoryOf "oldham" with | found, history -> found, history.Events.Count)
is 7 (published.Among([ oldham ]).Count)
is 10 (published.NeighboursOf("Oldham", NeighbourModel.Model2025).Histories.Count)
is 10 (published.NeighboursOf(oldham, NeighbourModel.Model2021).Histories.Count)
is 25 (published.In("North West").Histories.Count)
is 1 (published.Of("Oldham").Between(LocalDate(2024, 1, 1), LocalDate(2024, 12, 31)).Count)
is 310 (published.Under(FrameworkEditions.Ilacs2023).Count)
is 1 (published.Of("Oldham").Under(FrameworkEditions.Sif2013, FrameworkEditions.Ilacs2026).Count)
is 7 (published.Where(fun item -> item.Authority.Name = "Oldham").Count)
is true (published.WithActivity(InspectionActivities.ShortInspection).Count = 128)
is true (published.PublishedBy(LocalDate(2020, 1, 1)).Count < 864)
is true (published.Judging(JudgementAreas.CareLeavers).Count > 100)
is 78 (published.WithGrade(area, Grades.Inadequate).Count)
is true (published.Distribution(area).Graded > 400)
is 153 (published.AsAt(day).Count)
is true (published.SpellsOf(area).Count > 300)
is 982 (published.Add(published[0]).Count)
is 981 (published.Union(published.Of("Oldham")).Count)
is 0 (published.Merge([ published[3] ]).Added.Count)
is 0 (published.Merge(published[3]).Added.Count)
is true (published.Since(LocalDate(2024, 1, 1)).Count + published.Before(LocalDate(2024, 1, 1)).Count > 970)
is 100 (published.WithTopic(VisitTopics.FrontDoor).Count)
is 7 (published |> Seq.filter (fun item -> item.Authority.Name = "Oldham") |> EventSetExtensions.ToEventSet |> Seq.length)
is 153 (published.Inspections.AsAt(day).Count)
is true (published.Inspections.Between(day, day).Count = 0)
is true (published.Visits.In("London").Count > 50)
is true (published.Inspections.Under(FrameworkEditions.Ilacs2018).Count > 100)
is 100 (published.Visits.WithTopic(VisitTopics.FrontDoor).Count)
is 372 (published.Visits.WithActivity(InspectionActivities.FocusedVisit).Count)
is 3 (published.Inspections.Of("Oldham").Count)
is true (published.Inspections.Since(LocalDate(2024, 1, 1)).Count > 50)
is 153 (published.AsAt(DateOnly(2026, 8, 31)).Count)

// AuthorityHistory
let history = published.HistoryOf "Oldham"
is "Oldham" history.Authority.ShortName
is 7 history.Count
is 7 (Seq.length history)
is (history.Inspections[2]) history.Latest
is 3 history.Inspections.Count
is 2 history.Pairs.Count
is true (history.Transitions.Count > 4)
is 0 history.Predecessors.Count
is 0 history.Successors.Count
is 1 (history.PublishedBy(LocalDate(2016, 1, 1)).Events.Count)
is 1 (history.Between(LocalDate(2024, 1, 1), LocalDate(2024, 12, 31)).Events.Count)
is 2 (history.Under(FrameworkEditions.Ilacs2023).Events.Count)
is 2 (history.Since(LocalDate(2024, 1, 1)).Count)
is 5 (history.Before(LocalDate(2024, 1, 1)).Count)
is 4 history.Visits.Count
is 829 (history.AsAt(day).DaysSinceInspection.GetValueOrDefault())
is true (isNull (history.LastInspectionBefore(LocalDate(2010, 1, 1))))
is true (isNull (history.FirstInspectionAfter day))
is 2 (history.SpellsOf(area).Count)

// Snapshot, AuthoritySnapshot
let now = published.AsAt day
is day now.AsAt
is 153 (Seq.length now.Inspections)
is true (now.Editions.Count > 1)
is "Oldham" (now.Of("Oldham").Reference.Name)
is "Oldham" (now.Of(oldham).Authority.ShortName)
is 1 (now.Among([ oldham ]).Count)
is 24 (now.In("North West").Count)
is 10 (now.NeighboursOf("Oldham", NeighbourModel.Model2025).Count)
is 10 (now.NeighboursOf(oldham, NeighbourModel.Model2025).Count)
is true (now.Under(FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026).Count > 100)
is true (now.Between(LocalDate(2024, 1, 1), day).Count > 50)
is 1 (now.Where(fun state -> state.Reference.Name = "Oldham").Count)
is 11 (now.WithGrade(area, Grades.Inadequate).Count)
is 8 (now.Distribution(JudgementAreas.ImpactOfLeaders).CountOf Grades.Inadequate)
is 55 (now.PlaceByWait("Oldham").GetValueOrDefault())
is 55 (now.PlaceByWait(oldham).GetValueOrDefault())
is true (published.Coverage.Count > 0 && now.Caveats.Count >= 0)
is true (history.Succession.Count > 0)
let state = now.Of "Oldham"
is 7 state.History.Events.Count
is FrameworkEditions.Ilacs2023 state.Latest.Edition
is FrameworkEditions.Ilacs2023 state.Edition
is 5 state.Judgements.Count
is Grades.Good state.Overall
is 1 state.VisitsSince.Count
is Grades.Good (state.GradeOf JudgementAreas.CareLeavers)
is 10 (state.Among(now.NeighboursOf("Oldham", NeighbourModel.Model2025)).Peers)

// What is counted and compared
let distribution = now.Distribution JudgementAreas.ImpactOfLeaders
is 118 distribution.GoodOrBetter
is 153 distribution.Graded
is 5 distribution.Counts.Count
is 0 distribution.WithoutGrade
is true (distribution.ShareGoodOrBetter.GetValueOrDefault() > 0.7)
is true (distribution.ShareOf(Grades.Good).GetValueOrDefault() > 0.3)
is 1 (GradeDistribution.Of([ Grades.Good; null ]).Graded)
let summary = DaySummary.Of([ Nullable 3; Nullable 5; Nullable() ])
is (2, 1, 3, 4.0, 4.0, 5) (summary.Count, summary.NotKnown, summary.Shortest.Value, summary.Mean.Value, summary.Median.Value, summary.Longest.Value)
let pair = history.Pairs[1]
is true (pair.Days.GetValueOrDefault() > 1000)
is true (pair.To.FirstDay.HasValue && pair.From.FirstDay.HasValue)
is true (pair.Overall.ToGrade = Grades.Good && pair.Overall.FromGrade <> Grades.Good)
is true (pair.Transitions.Count > 2)
is ProfileChange.Better pair.Change
is true (isNull pair.FollowThrough)
is true (pair.TransitionTo(JudgementAreas.ImpactOfLeaders).Direction = GradeDirection.Improved)
is history.Pairs[0] (InspectionPair.Of(history.Inspections[0], history.Inspections[1]))
let transition = history.Transitions[0]
is true (transition.Comparison.Comparability <> Comparability.Unspecified)
is true (transition.Steps.HasValue && transition.From.Authority = transition.To.Authority)
is true (GradeTransition.Between(history.Inspections[0], history.Inspections[1]).Count > 2)
let spell = history.SpellsOf(area)[0]
is area spell.Area
is Grades.RequiresImprovement spell.Grade
is 2 spell.Inspections.Count
is "Oldham" spell.Authority.Name
is true (spell.From.Value < spell.Until.Value && not (isNull spell.EndedBy))
is true (spell.IsInForceOn(LocalDate(2020, 1, 1)) && spell.DaysBy(day).Value > 3000)
is InspectionActivities.ShortInspection (NextActivity.Expect(history, day).Activity)
is InspectionActivities.ShortInspection (NextActivity.Expect(history, DateOnly(2026, 8, 31)).Activity)
is true (NextActivity.Replay(published.Of "Oldham").Count > 0)

// Authorities
is true (Authorities.All.Count >= 158)
is 153 Authorities.Current.Count
is true (Authorities.Planned.Count > 0 && Authorities.AsOf > LocalDate(2026, 1, 1))
is 153 (Authorities.ExistingOn(day).Count)
is oldham (Authorities.Find "353")
is oldham (Authorities.FindByUrn 80535)
is oldham (Authorities.FindByDfeCode "353")
is oldham (Authorities.FindByOnsCode "E08000004")
is oldham (Authorities.FindByKey "oldham")
is oldham (Authorities.FindByName "Oldham Council")
is true (Authorities.FindByDeliveryBody("Nobody").Count = 0)
is oldham (Authorities.Resolve(AuthorityReference(Urn = Nullable 80535)))
is oldham (Authorities.Suggest "Oldhm")
is 10 (Authorities.NeighboursOf(oldham, NeighbourModel.Model2025).Count)
is 24 (Authorities.In("North West").Count)
is true (Authorities.PredecessorsOf(Authorities.Get "Dorset").Count > 0)
is true (Authorities.SuccessorsOf(Authorities.FindByKey "cumbria").Count > 0)

// Rules
let record = history.Inspections[2]
let rules = RuleSet.All.Without("OFS-DAT-07").Where(fun rule -> rule.Severity <> FindingSeverity.Information)
is true (RuleCatalogue.All.Count > 100)
is false (RuleCatalogue.Check(record).HasErrors)
is false (RuleCatalogue.Check(record, []).HasErrors)
is true (RuleCatalogue.CheckAll(published.Of "Oldham").RulesChecked > 0)
is true (RuleCatalogue.CheckHistory(published.Of "Oldham").RulesChecked > 0)
is true (RuleCatalogue.Explain(record).Checked.Count > 10)
is true (RuleCatalogue.ExplainHistory(published.Of "Oldham").Checked.Count > 3)
is "OFS-DAT-01" (RuleCatalogue.Find "OFS-DAT-01").Id
is true (Seq.length (RuleCatalogue.Search "publication") > 0)
is true (RuleCatalogue.OverallOptions(FrameworkEditions.Ilacs2023, record.Judgements).Count > 0)
is true (rules.Rules.Count < RuleSet.All.Rules.Count)
is 0 RuleSet.All.Exceptions.Count
is true (RuleSet.All.AtLeast(FindingSeverity.Error).Rules.Count > 20)
is true (RuleSet.All.OfFamilies(RuleFamily.Dates, RuleFamily.Grades).Rules.Count > 5)
is true (RuleSet.All.OfFamilies([ RuleFamily.Dates ]).Rules.Count > 5)
is true (RuleSet.All.For(FrameworkEditions.Ilacs2026).Rules.Count > 5)
is 1 (RuleSet.All.Only("OFS-DAT-01").Rules.Count)
is 2 (RuleSet.All.Only([ "OFS-DAT-01"; "OFS-DAT-07" ]).Rules.Count)
is 1 (RuleSet.All.Accept(AcceptedException(RuleId = "OFS-DAT-01", Reason = "known")).Exceptions.Count)
let own = RuleSet.All.With<InspectionEvent>("MY-01", "An inspection has a lead inspector.", fun item -> not (isNull item.LeadInspector))
is 1 (own.Check(record).FindingsOf(FindingSeverity.Warning) |> Seq.filter (fun finding -> finding.Code = "MY-01") |> Seq.length)
is true (own.Check(record).HasWarnings && own.Check(record).RulesNotApplicable > 0)
is true (Seq.length (own.Check(record).Warnings) > 0 && Seq.isEmpty (own.Check(record).Errors))
is 0 (own.Check(record).Accepted.Count)
is true (own.Explain(record).NotApplicable.Count > 0 && own.ExplainHistory(history.Events).Checked.Count > 0)
is true (own.CheckAll(history.Events).Findings.Count > 0 && own.CheckHistory(history.Events).RulesChecked > 0)

// Reader, tables
let reading = ReportReader.Read "Inspection of Oldham local authority\nchildren's services\nInspection dates: 13 May to 24 May 2024\nLead inspector: Ada Vale\n"
is "Ada Vale" reading.Event.LeadInspector
is true (reading.Kind <> DocumentKind.Unspecified && reading.Findings.Count > 0)
is true (reading.Values.Count > 0 && reading.WhereIs("leadInspector").Line.HasValue)
is true (reading.Team.Count >= 0 && reading.Paragraphs.Count = 0 && reading.PreviousInspections.Count = 0)
is true (reading.Observations.Count = 0 && reading.StatutoryBasis.Count = 0 && reading.HasErrors)
is 1 (reading.Find("Lead inspector").Count)
is true (reading.Text.Length > 100)
let csv = EventRows.ToCsv history.Events
is 7 (EventRows.ReadCsv(csv).Events.Count)
is true (EventRows.Columns.Count > 5 && EventRows.ToJsonLines(history.Events).Length > 100)
is true (JudgementRows.ToCsv(history.Events, JudgementAreas.CareLeavers).Length > 100)
is true (JudgementRows.Columns.Count > 5 && JudgementRows.ToJsonLines(history.Events, JudgementAreas.CareLeavers).Length > 100)

printfn $"{count} calls"
