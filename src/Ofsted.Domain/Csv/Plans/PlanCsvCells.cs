using static Ofsted.Domain.Csv.CellTexts;

namespace Ofsted.Domain.Csv;

/// <summary>The columns of the table of a plan.</summary>
internal static class PlanCsvCells
{
    public static readonly PlanCsvCell[] All =
    [
        PlanCsvCell.Of("Ref", "Reference, Id, No, Number, Action ref, Action no", "the reference of the action; needed",
            action => action.Id, (action, text) => action with { Id = text }),
        PlanCsvCell.Of("Theme", "", "the reference of the theme",
            action => action.Theme, (action, text) => action with { Theme = Optional(text) }),
        PlanCsvCell.Of("Priority", "", "the reference of the priority",
            action => action.Priority, (action, text) => action with { Priority = Optional(text) }),
        PlanCsvCell.Of("Answers", "Recommendation, Recommendations, Recommendation no", "places of items of the report, counted from 1, parted by semicolons: `1; 3`",
            action => Places(action.Answers), (action, text) => action with { Answers = ReadPlaces(text) }),
        PlanCsvCell.Of("Other findings", "Findings", "a line for each: `source | text`",
            action => CellEntries.Write(action.Findings), (action, text) => action with { Findings = CellEntries.ReadFindings(text) }),
        PlanCsvCell.Of("Action", "Action required, Description, What will we do", "what is to be done; needed",
            action => action.Text, (action, text) => action with { Text = text }),
        PlanCsvCell.Of("Owner", "Lead, Lead officer, Responsible, Action owner", "the post that does it",
            action => action.Owner, (action, text) => action with { Owner = Optional(text) }),
        PlanCsvCell.Of("Accountable", "Senior owner, Sponsor", "the senior post that answers for it",
            action => action.Accountable, (action, text) => action with { Accountable = Optional(text) }),
        PlanCsvCell.Of("Start", "Start date", "a date: `2024-05-13` or `13/05/2024`",
            action => Date(action.Start), (action, text) => action with { Start = ReadDate(text) }),
        PlanCsvCell.Of("Due", "Due date, Deadline, Target date, By when, Timescale", "a date",
            action => Date(action.Due), (action, text) => action with { Due = ReadDate(text) }),
        PlanCsvCell.Of("Review", "Review frequency, Frequency", "`weekly`, `fortnightly`, `monthly`, `every-two-months`, `quarterly`, `half-yearly`, `yearly`, `as-needed`",
            action => PlanWords.Cadences.Of(action.ReviewEvery), (action, text) => action with { ReviewEvery = PlanWords.Cadences.Read(text) }),
        PlanCsvCell.Of("Status", "Progress status", "`not-started`, `in-progress`, `completed`, `embedded`, `delayed`, `blocked`, `superseded`, `withdrawn`",
            action => PlanWords.Statuses.Of(action.Status), (action, text) => action with { Status = PlanWords.Statuses.Read(text) }),
        PlanCsvCell.Of("Status date", "Status on, Last updated", "a date",
            action => Date(action.StatusOn), (action, text) => action with { StatusOn = ReadDate(text) }),
        PlanCsvCell.Of("Completed", "Date completed, Completion date, Completed on", "a date",
            action => Date(action.Completed), (action, text) => action with { Completed = ReadDate(text) }),
        PlanCsvCell.Of("Blocked by", "Barrier, Barriers", "what stops it",
            action => action.BlockedBy, (action, text) => action with { BlockedBy = Optional(text) }),
        PlanCsvCell.Of("Depends on", "Dependencies", "a line for each: the reference of an action",
            action => CellEntries.WriteTexts(action.DependsOn), (action, text) => action with { DependsOn = CellEntries.ReadTexts(text) }),
        PlanCsvCell.Of("Superseded by", "Replaced by", "the reference of an action",
            action => action.SupersededBy, (action, text) => action with { SupersededBy = Optional(text) }),
        PlanCsvCell.Of("Milestones", "", "a line for each: `text | due | reached`",
            action => CellEntries.Write(action.Milestones), (action, text) => action with { Milestones = CellEntries.ReadMilestones(text) }),
        PlanCsvCell.Of("Measures", "Success measures, Measure of success, KPI", "a line for each: `indicator | title | part | unit | baseline | target | by | results`; numbers as `70 @ 2023-03-31`, parted by semicolons; targets as `>=90`, `<=10` or `90`",
            action => CellMeasures.Write(action.Measures), (action, text) => action with { Measures = CellMeasures.Read(text) }),
        PlanCsvCell.Of("Updates", "Progress, Progress update, Progress updates, Update", "a line for each: `date | status | narrative | author | evidence | next due | status before`",
            action => CellEntries.Write(action.Updates), (action, text) => action with { Updates = CellEntries.ReadUpdates(text) }),
        PlanCsvCell.Of("Evidence of activity", "Activity evidence, Evidence", "a line for each: `kind | finding | date | where | reference`",
            action => CellEntries.Write(action.ActivityEvidence), (action, text) => action with { ActivityEvidence = CellEntries.ReadEvidence(text) }),
        PlanCsvCell.Of("Evidence of impact", "Impact evidence, Impact", "as evidence of activity",
            action => CellEntries.Write(action.ImpactEvidence), (action, text) => action with { ImpactEvidence = CellEntries.ReadEvidence(text) }),
    ];
}
