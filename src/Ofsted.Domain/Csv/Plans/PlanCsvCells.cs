using Ofsted.Domain.Internal;
using static Ofsted.Domain.Csv.CellTexts;

namespace Ofsted.Domain.Csv;

/// <summary>The columns of the table of a plan.</summary>
internal static class PlanCsvCells
{
    public static readonly PlanCsvCell[] All =
    [
        PlanCsvCell.Of(
            "id", "Ref", FlatColumnKind.Text, "Reference, Id, No, Number, Action ref, Action no", "the reference of the action; needed",
            action => action.Id, (action, text) => action with { Id = text }),
        PlanCsvCell.Of(
            "theme", "Theme", FlatColumnKind.Text, "", "the reference of the theme",
            action => action.Theme, (action, text) => action with { Theme = Optional(text) }),
        PlanCsvCell.Of(
            "priority", "Priority", FlatColumnKind.Text, "", "the reference of the priority",
            action => action.Priority, (action, text) => action with { Priority = Optional(text) }),
        PlanCsvCell.Of(
            "answers", "Answers", FlatColumnKind.List, "Recommendation, Recommendations, Recommendation no", "places of items of the report, counted from 1, parted by semicolons: `1; 3`",
            action => Places(action.Answers), (action, text) => action with { Answers = ReadPlaces(text) }),
        PlanCsvCell.Of(
            "findings", "Other findings", FlatColumnKind.Text, "Findings", "a line for each: `source | text`",
            action => CellEntries.Write(action.Findings), (action, text) => action with { Findings = CellEntries.ReadFindings(text) }),
        PlanCsvCell.Of(
            "text", "Action", FlatColumnKind.Text, "Action required, Description, What will we do", "what is to be done; needed",
            action => action.Text, (action, text) => action with { Text = text }),
        PlanCsvCell.Of(
            "owner", "Owner", FlatColumnKind.Text, "Lead, Lead officer, Responsible, Action owner", "the post that does it",
            action => action.Owner, (action, text) => action with { Owner = Optional(text) }),
        PlanCsvCell.Of(
            "accountable", "Accountable", FlatColumnKind.Text, "Senior owner, Sponsor", "the senior post that answers for it",
            action => action.Accountable, (action, text) => action with { Accountable = Optional(text) }),
        PlanCsvCell.Of(
            "start", "Start", FlatColumnKind.Date, "Start date", "a date: `2024-05-13` or `13/05/2024`",
            action => IsoDate.Of(action.Start), (action, text) => action with { Start = ReadDate(text) }),
        PlanCsvCell.Of(
            "due", "Due", FlatColumnKind.Date, "Due date, Deadline, Target date, By when, Timescale", "a date",
            action => IsoDate.Of(action.Due), (action, text) => action with { Due = ReadDate(text) }),
        PlanCsvCell.Of(
            "reviewEvery", "Review", FlatColumnKind.Code, "Review frequency, Frequency", "`weekly`, `fortnightly`, `monthly`, `every-two-months`, `quarterly`, `half-yearly`, `yearly`, `as-needed`",
            action => EnumCodes.Of(action.ReviewEvery), (action, text) => action with { ReviewEvery = PlanWords.Cadences.Read(text) }),
        PlanCsvCell.Of(
            "status", "Status", FlatColumnKind.Code, "Progress status", "`not-started`, `in-progress`, `completed`, `embedded`, `delayed`, `blocked`, `superseded`, `withdrawn`",
            action => EnumCodes.Of(action.Status), (action, text) => action with { Status = PlanWords.Statuses.Read(text) }),
        PlanCsvCell.Of(
            "statusOn", "Status date", FlatColumnKind.Date, "Status on, Last updated", "a date",
            action => IsoDate.Of(action.StatusOn), (action, text) => action with { StatusOn = ReadDate(text) }),
        PlanCsvCell.Of(
            "completed", "Completed", FlatColumnKind.Date, "Date completed, Completion date, Completed on", "a date",
            action => IsoDate.Of(action.Completed), (action, text) => action with { Completed = ReadDate(text) }),
        PlanCsvCell.Of(
            "blockedBy", "Blocked by", FlatColumnKind.Text, "Barrier, Barriers", "what stops it",
            action => action.BlockedBy, (action, text) => action with { BlockedBy = Optional(text) }),
        PlanCsvCell.Of(
            "dependsOn", "Depends on", FlatColumnKind.Text, "Dependencies", "a line for each: the reference of an action",
            action => CellEntries.WriteTexts(action.DependsOn), (action, text) => action with { DependsOn = CellEntries.ReadTexts(text) }),
        PlanCsvCell.Of(
            "supersededBy", "Superseded by", FlatColumnKind.Text, "Replaced by", "the reference of an action",
            action => action.SupersededBy, (action, text) => action with { SupersededBy = Optional(text) }),
        PlanCsvCell.Of(
            "milestones", "Milestones", FlatColumnKind.Text, "", "a line for each: `text | due | reached`",
            action => CellEntries.Write(action.Milestones), (action, text) => action with { Milestones = CellEntries.ReadMilestones(text) }),
        PlanCsvCell.Of(
            "measures", "Measures", FlatColumnKind.Text, "Success measures, Measure of success, KPI", "a line for each: `indicator | title | part | unit | baseline | target | by | results`; numbers as `70 @ 2023-03-31`, parted by semicolons; targets as `>=90`, `<=10` or `90`",
            action => CellMeasures.Write(action.Measures), (action, text) => action with { Measures = CellMeasures.Read(text) }),
        PlanCsvCell.Of(
            "updates", "Updates", FlatColumnKind.Text, "Progress, Progress update, Progress updates, Update", "a line for each: `date | status | narrative | author | evidence | next due | status before`",
            action => CellEntries.Write(action.Updates), (action, text) => action with { Updates = CellEntries.ReadUpdates(text) }),
        PlanCsvCell.Of(
            "activityEvidence", "Evidence of activity", FlatColumnKind.Text, "Activity evidence, Evidence", "a line for each: `kind | finding | date | where | reference`",
            action => CellEntries.Write(action.ActivityEvidence), (action, text) => action with { ActivityEvidence = CellEntries.ReadEvidence(text) }),
        PlanCsvCell.Of(
            "impactEvidence", "Evidence of impact", FlatColumnKind.Text, "Impact evidence, Impact", "as evidence of activity",
            action => CellEntries.Write(action.ImpactEvidence), (action, text) => action with { ImpactEvidence = CellEntries.ReadEvidence(text) }),
    ];

    private static readonly Dictionary<string, PlanCsvCell> ByHeading = All
        .SelectMany(cell => cell.Column.Spellings.Append(cell.Column.Code).Select(name => (Name: Spelling.Squeezed(name), Cell: cell)))
        .ToDictionary(pair => pair.Name, pair => pair.Cell, StringComparer.Ordinal);

    /// <summary>The column that a heading means, or null.</summary>
    public static PlanCsvCell? Find(string heading) => ByHeading.GetValueOrDefault(Spelling.Squeezed(heading));
}
