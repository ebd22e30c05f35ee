# Each public member of what one asks with, called as PowerShell calls things.
using namespace Ofsted.Domain
using namespace Ofsted.Domain.Csv
using namespace Ofsted.Domain.Data
using namespace Ofsted.Domain.Query
using namespace Ofsted.Domain.Reading
using namespace Ofsted.Domain.Rules

$script:count = 0
function Is($expected, $actual) {
    $script:count++
    if ("$expected" -ne "$actual") { throw "call $($script:count): '$expected' was expected, '$actual' was given" }
}

$day = '2026-08-31'
$area = [JudgementAreas]::OverallEffectiveness
$published = [OfstedDataset]::Default.Events
$oldham = [Authorities]::Get('Oldham')

# EventSet
Is 981 $published.Count
Is 501 @($published.Inspections).Count
Is 480 @($published.Visits).Count
Is 0 @($published.AreaInspections).Count
Is 158 $published.Histories.Count
Is $true ($published.Pairs.Count -gt 300)
Is 0 ([EventSet]::Empty.Count)
Is 2 ([EventSet]::From([InspectionEvent[]]($published[0], $published[1])).Count)
Is 7 $published.Of($oldham).Count
Is 7 $published.Of('Oldham').Count
Is Oldham $published.HistoryOf('Oldham').Reference.Name
Is 7 $published.HistoryOf($oldham).Events.Count
Is 0 $published.HistoryOf([AuthorityReference]@{ Name = 'Westmarch' }).Events.Count
$found = $null
Is $true $published.TryHistoryOf('oldham', [ref]$found)
Is 7 $found.Events.Count
Is 7 $published.Among([Authority[]]$oldham).Count
Is 10 $published.NeighboursOf('Oldham', 'Model2025').Histories.Count
Is 10 $published.NeighboursOf($oldham, 'Model2021').Histories.Count
Is 25 $published.In('North West').Histories.Count
Is 1 $published.Of('Oldham').Between('2024-01-01', '2024-12-31').Count
Is 310 $published.Under([FrameworkEditions]::Ilacs2023).Count
Is 1 $published.Of('Oldham').Under([FrameworkEditions]::Sif2013, [FrameworkEditions]::Ilacs2026).Count
Is 7 $published.Where([Func[InspectionEvent, bool]] { param($item) $item.Authority.Name -eq 'Oldham' }).Count
Is 128 $published.WithActivity([InspectionActivities]::ShortInspection).Count
Is $true ($published.PublishedBy('2020-01-01').Count -lt 864)
Is $true ($published.Judging('care-leavers').Count -gt 100)
Is 78 $published.WithGrade($area, 'Inadequate').Count
Is $true ($published.Distribution($area).Graded -gt 400)
Is 153 $published.AsAt($day).Count
Is $true ($published.SpellsOf($area).Count -gt 300)
Is 982 $published.Add($published[0]).Count
Is 981 $published.Union($published.Of('Oldham')).Count
Is 0 $published.Merge($published.Of('Oldham')).Added.Count
Is 0 $published.Merge($published[3]).Added.Count
Is $true ($published.Since('2024-01-01').Count + $published.Before('2024-01-01').Count -gt 970)
Is 100 $published.WithTopic('front-door').Count
Is 7 ([EventSetExtensions]::ToEventSet([InspectionEvent[]]($published | Where-Object { $_.Authority.Name -eq 'Oldham' })).Count)

# AuthorityHistory
$history = $published.HistoryOf('Oldham')
Is Oldham $history.Authority.ShortName
Is 7 $history.Count
Is 7 @($history).Count
Is '2024-05-13' $history.Latest.FirstDay.ToString('uuuu-MM-dd', $null)
Is 3 $history.Inspections.Count
Is 2 $history.Pairs.Count
Is $true ($history.Transitions.Count -gt 4)
Is 0 $history.Predecessors.Count
Is 0 $history.Successors.Count
Is 1 $history.PublishedBy('2016-01-01').Events.Count
Is 1 $history.Between('2024-01-01', '2024-12-31').Events.Count
Is 2 $history.Under([FrameworkEditions]::Ilacs2023).Events.Count
Is 2 $history.Since('2024-01-01').Count
Is 5 $history.Before('2024-01-01').Count
Is 4 $history.Visits.Count
Is 829 $history.AsAt($day).DaysSinceInspection
Is $true ($null -eq $history.LastInspectionBefore('2010-01-01'))
Is $true ($null -eq $history.FirstInspectionAfter($day))
Is 2 $history.SpellsOf($area).Count

# Snapshot, AuthoritySnapshot
$now = $published.AsAt($day)
Is 2026 $now.AsAt.Year
Is 153 @($now.Inspections).Count
Is $true ($now.Editions.Count -gt 1)
Is Oldham $now.Of('Oldham').Reference.Name
Is Oldham $now.Of($oldham).Authority.ShortName
Is 1 $now.Among([Authority[]]$oldham).Count
Is 24 $now.In('North West').Count
Is 10 $now.NeighboursOf('Oldham', 'Model2025').Count
Is 10 $now.NeighboursOf($oldham, 'Model2025').Count
Is $true ($now.Under([FrameworkEditions]::Ilacs2023, [FrameworkEditions]::Ilacs2026).Count -gt 100)
Is $true ($now.Between('2024-01-01', $day).Count -gt 50)
Is 1 $now.Where([Func[AuthoritySnapshot, bool]] { param($state) $state.Reference.Name -eq 'Oldham' }).Count
Is 11 $now.WithGrade($area, 'Inadequate').Count
Is 8 $now.Distribution('impact-of-leaders').CountOf('Inadequate')
Is 55 $now.PlaceByWait('Oldham')
Is 55 $now.PlaceByWait($oldham)
Is $true ($published.Coverage.Count -gt 0 -and $now.Caveats.Count -ge 0)
Is $true ($history.Succession.Count -gt 0)
$state = $now.Of('Oldham')
Is 7 $state.History.Events.Count
Is ilacs-2023 $state.Latest.Edition.Code
Is ilacs-2023 $state.Edition.Code
Is 5 $state.Judgements.Count
Is Good $state.Overall
Is 1 $state.VisitsSince.Count
Is Good $state.GradeOf('care-leavers')
Is 10 $state.Among($now.NeighboursOf('Oldham', 'Model2025')).Peers

# What is counted and compared
$distribution = $now.Distribution('impact-of-leaders')
Is 118 $distribution.GoodOrBetter
Is 153 $distribution.Graded
Is 5 $distribution.Counts.Count
Is 0 $distribution.WithoutGrade
Is $true ($distribution.ShareGoodOrBetter -gt 0.7)
Is $true ($distribution.ShareOf('Good') -gt 0.3)
Is 2 ([GradeDistribution]::Of([Grade[]]('Good', 'Outstanding')).Graded)
$summary = [DaySummary]::Of([Nullable[int][]](3, 5))
Is '2 0 3 4 4 5' "$($summary.Count) $($summary.NotKnown) $($summary.Shortest) $($summary.Mean) $($summary.Median) $($summary.Longest)"
$pair = $history.Pairs[1]
Is $true ($pair.Days -gt 1000)
Is $true ($pair.To.FirstDay -gt $pair.From.FirstDay)
Is Good $pair.Overall.ToGrade
Is 'Requires improvement to be good' $pair.Overall.FromGrade
Is $true ($pair.Transitions.Count -gt 2)
Is Better $pair.Change
Is $true ($null -eq $pair.FollowThrough)
Is Improved $pair.TransitionTo('impact-of-leaders').Direction
Is $history.Pairs[0] ([InspectionPair]::Of($history.Inspections[0], $history.Inspections[1]))
$transition = $history.Transitions[0]
Is $true ($transition.Comparison.Comparability -ne 'Unspecified')
Is $true ($null -ne $transition.Steps -and $transition.From.Authority -eq $transition.To.Authority)
Is $true ([GradeTransition]::Between($history.Inspections[0], $history.Inspections[1]).Count -gt 2)
$spell = $history.SpellsOf($area)[0]
Is $area $spell.Area
Is 'Requires improvement to be good' $spell.Grade
Is 2 $spell.Inspections.Count
Is Oldham $spell.Authority.Name
Is $true ($spell.From -lt $spell.Until -and $null -ne $spell.EndedBy)
Is $true ($spell.IsInForceOn('2020-01-01') -and $spell.DaysBy($day) -gt 3000)
Is 'Short inspection' ([NextActivity]::Expect($history, [NodaTime.LocalDate]$day).Activity)
Is 'Short inspection' ([NextActivity]::Expect($history, [DateOnly]$day).Activity)
Is $true ([NextActivity]::Replay($published.Of('Oldham')).Count -gt 0)

# Authorities
Is $true ([Authorities]::All.Count -ge 158)
Is 153 ([Authorities]::Current.Count)
Is $true ([Authorities]::Planned.Count -gt 0 -and [Authorities]::AsOf.Year -ge 2026)
Is 153 ([Authorities]::ExistingOn($day).Count)
Is $oldham ([Authorities]::Find('353'))
Is $oldham ([Authorities]::FindByUrn(80535))
Is $oldham ([Authorities]::FindByDfeCode('353'))
Is $oldham ([Authorities]::FindByOnsCode('E08000004'))
Is $oldham ([Authorities]::FindByKey('oldham'))
Is $oldham ([Authorities]::FindByName('Oldham Council'))
Is 0 ([Authorities]::FindByDeliveryBody('Nobody').Count)
Is $oldham ([Authorities]::Resolve([AuthorityReference]@{ Urn = 80535 }))
Is $oldham ([Authorities]::Suggest('Oldhm'))
Is 10 ([Authorities]::NeighboursOf($oldham, 'Model2025').Count)
Is 24 ([Authorities]::In('North West').Count)
Is $true ([Authorities]::PredecessorsOf([Authorities]::Get('Dorset')).Count -gt 0)
Is $true ([Authorities]::SuccessorsOf([Authorities]::FindByKey('cumbria')).Count -gt 0)

# Rules
$record = $history.Inspections[2]
$rules = [RuleSet]::All.Without('OFS-DAT-07').Where([Func[Rule, bool]] { param($rule) $rule.Severity -ne 'Information' })
Is $true ([RuleCatalogue]::All.Count -gt 100)
Is $false ([RuleCatalogue]::Check($record).HasErrors)
Is $true ([RuleCatalogue]::CheckAll($published.Of('Oldham')).RulesChecked -gt 0)
Is $true ([RuleCatalogue]::CheckHistory($published.Of('Oldham')).RulesChecked -gt 0)
Is $true ([RuleCatalogue]::Explain($record).Checked.Count -gt 10)
Is $true ([RuleCatalogue]::ExplainHistory($published.Of('Oldham')).Checked.Count -gt 3)
Is OFS-DAT-01 ([RuleCatalogue]::Find('OFS-DAT-01').Id)
Is $true (@([RuleCatalogue]::Search('publication')).Count -gt 0)
Is $true ([RuleCatalogue]::OverallOptions([FrameworkEditions]::Ilacs2023, $record.Judgements).Count -gt 0)
Is $true ($rules.Rules.Count -lt [RuleSet]::All.Rules.Count)
Is 0 ([RuleSet]::All.Exceptions.Count)
Is $true ([RuleSet]::All.AtLeast('Error').Rules.Count -gt 20)
Is $true ([RuleSet]::All.OfFamilies('Dates', 'Grades').Rules.Count -gt 5)
Is $true ([RuleSet]::All.For([FrameworkEditions]::Ilacs2026).Rules.Count -gt 5)
Is 2 ([RuleSet]::All.Only('OFS-DAT-01', 'OFS-DAT-07').Rules.Count)
Is 1 ([RuleSet]::All.Accept([AcceptedException]@{ RuleId = 'OFS-DAT-01'; Reason = 'known' }).Exceptions.Count)
$own = [RuleSet]::All.With[InspectionEvent]('MY-01', 'An inspection has a lead inspector.', [Func[InspectionEvent, bool]] { param($item) $null -ne $item.LeadInspector })
Is 1 @($own.Check($record).FindingsOf('Warning') | Where-Object Code -eq 'MY-01').Count
Is $true ($own.Check($record).HasWarnings -and $own.Check($record).RulesNotApplicable -gt 0)
Is $true (@($own.Check($record).Warnings).Count -gt 0 -and @($own.Check($record).Errors).Count -eq 0)
Is 0 $own.Check($record).Accepted.Count
Is $true ($own.Explain($record).NotApplicable.Count -gt 0 -and $own.ExplainHistory($history.Events).Checked.Count -gt 0)
Is $true ($own.CheckAll($history.Events).Findings.Count -gt 0 -and $own.CheckHistory($history.Events).RulesChecked -gt 0)

# Reader, tables
$reading = [ReportReader]::Read("Inspection of Oldham local authority`nchildren's services`nInspection dates: 13 May to 24 May 2024`nLead inspector: Ada Vale`n")
Is 'Ada Vale' $reading.Event.LeadInspector
Is $true ($reading.Kind -ne 'Unspecified' -and $reading.Findings.Count -gt 0)
Is $true ($reading.Values.Count -gt 0 -and $reading.WhereIs('leadInspector').Line -gt 0)
Is $true ($reading.Team.Count -ge 0 -and $reading.Paragraphs.Count -eq 0 -and $reading.PreviousInspections.Count -eq 0)
Is $true ($reading.Observations.Count -eq 0 -and $reading.StatutoryBasis.Count -eq 0 -and $reading.HasErrors)
Is 1 $reading.Find('Lead inspector').Count
Is $true ($reading.Text.Length -gt 100)
$csv = [EventRows]::ToCsv($history.Events)
Is 7 ([EventRows]::ReadCsv($csv).Events.Count)
Is $true ([EventRows]::Columns.Count -gt 5 -and [EventRows]::ToJsonLines($history.Events).Length -gt 100)
Is $true ([JudgementRows]::ToCsv($history.Events, [JudgementAreas]::CareLeavers).Length -gt 100)
Is $true ([JudgementRows]::Columns.Count -gt 5 -and [JudgementRows]::ToJsonLines($history.Events, [JudgementAreas]::CareLeavers).Length -gt 100)

"$count calls"
