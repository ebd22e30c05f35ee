using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>How one column of the table is written and read.</summary>
/// <param name="Column">The column.</param>
/// <param name="Write">The cell of an action; null for an empty one.</param>
/// <param name="Read">The action with what the cell says; it throws a <see cref="CellException"/>.</param>
internal sealed record PlanCsvCell(PlanCsvColumn Column, Func<PlanAction, string?> Write, Func<PlanAction, string, PlanAction> Read)
{
    public static PlanCsvCell Of(
        string name, string spellings, string meaning, Func<PlanAction, string?> write, Func<PlanAction, string, PlanAction> read) =>
        new(
            new PlanCsvColumn
            {
                Name = name,
                Spellings = spellings.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToEquatableList(),
                Meaning = meaning,
            },
            write, read);
}
