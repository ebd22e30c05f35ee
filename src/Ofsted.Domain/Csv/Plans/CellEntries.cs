using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;
using static Ofsted.Domain.Csv.CellTexts;

namespace Ofsted.Domain.Csv;

/// <summary>Writes and reads cells that hold several entries.</summary>
internal static class CellEntries
{
    public static string? WriteTexts(EquatableList<string> texts) => texts.Count == 0 ? null : EntryText.Join(texts.Select(text => (string?[])[text]));

    public static EquatableList<string> ReadTexts(string cell) => EntryText.Split(cell).Select(fields => Needed(fields, 0, "reference")).ToEquatableList();

    public static string? Write(EquatableList<ActionSource> findings) => findings.Count == 0
        ? null
        : EntryText.Join(findings.Select(finding => (string?[])[EnumCodes.Of(finding.Source), finding.Text]));

    public static EquatableList<ActionSource> ReadFindings(string cell) => EntryText.Split(cell)
        .Select(fields => new ActionSource { Source = PlanWords.Sources.Read(fields[0]), Text = Needed(fields, 1, "text") })
        .ToEquatableList();

    public static string? Write(EquatableList<Milestone> milestones) => milestones.Count == 0
        ? null
        : EntryText.Join(milestones.Select(milestone => (string?[])[milestone.Text, IsoDate.Of(milestone.Due), IsoDate.Of(milestone.Reached)]));

    public static EquatableList<Milestone> ReadMilestones(string cell) => EntryText.Split(cell)
        .Select(fields => new Milestone { Text = Needed(fields, 0, "text"), Due = ReadDate(At(fields, 1)), Reached = ReadDate(At(fields, 2)) })
        .ToEquatableList();

    public static string? Write(EquatableList<EvidenceItem> items) => items.Count == 0
        ? null
        : EntryText.Join(items.Select(item => (string?[])[EnumCodes.Of(item.Kind), item.Finding, IsoDate.Of(item.Date), item.Reference, item.Id]));

    public static EquatableList<EvidenceItem> ReadEvidence(string cell) => EntryText.Split(cell)
        .Select(fields => fields.Count == 1
            ? new EvidenceItem { Kind = EvidenceKind.Unspecified, Finding = Needed(fields, 0, "finding") }
            : new EvidenceItem
            {
                Kind = PlanWords.Evidence.Read(fields[0]), Finding = Needed(fields, 1, "finding"), Date = ReadDate(At(fields, 2)),
                Reference = Optional(At(fields, 3)), Id = Optional(At(fields, 4)),
            })
        .ToEquatableList();

    public static string? Write(EquatableList<ProgressUpdate> updates) => updates.Count == 0
        ? null
        : EntryText.Join(updates.Select(update => (string?[])
        [
            IsoDate.Of(update.Date), EnumCodes.Of(update.Status), update.Narrative, update.Author,
            string.Join("; ", update.Evidence), IsoDate.Of(update.NextDue), EnumCodes.Of(update.StatusBefore),
        ]));

    public static EquatableList<ProgressUpdate> ReadUpdates(string cell) => EntryText.Split(cell)
        .Select(fields => new ProgressUpdate
        {
            Date = ReadDate(fields[0]) ?? throw Incomplete("date"),
            Status = PlanWords.Statuses.Read(At(fields, 1)),
            Narrative = At(fields, 2),
            Author = Optional(At(fields, 3)),
            Evidence = Parts.Of(At(fields, 4), ';').ToEquatableList(),
            NextDue = ReadDate(At(fields, 5)),
            StatusBefore = PlanWords.Statuses.Read(At(fields, 6)),
        })
        .ToEquatableList();

    public static string At(List<string> fields, int place) => place < fields.Count ? fields[place] : "";

    public static string Needed(List<string> fields, int place, string what) =>
        Optional(At(fields, place)) ?? throw Incomplete(what);

    private static CellException Incomplete(string what) =>
        new(PlanCsvFindingCodes.EntryIncomplete, $"An entry lacks its {what}.");
}
