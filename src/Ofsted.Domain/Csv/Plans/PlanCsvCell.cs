using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>How one column of the table is written and read.</summary>
/// <param name="Member">The member of the action, by its name in exchanged data.</param>
/// <param name="Column">The column.</param>
/// <param name="Write">The cell of an action; null for an empty one.</param>
/// <param name="Read">The action with what the cell says; it throws a <see cref="CellException"/>.</param>
internal sealed record PlanCsvCell(string Member, FlatColumn Column, Func<PlanAction, string?> Write, Func<PlanAction, string, PlanAction> Read)
{
    public static PlanCsvCell Of(
        string member, string name, FlatColumnKind kind, string spellings, string meaning, Func<PlanAction, string?> write, Func<PlanAction, string, PlanAction> read) =>
        new(
            member,
            new FlatColumn
            {
                Code = name,
                Kind = kind,
                Spellings = Parts.Of(spellings, ',').ToEquatableList(),
                Title = meaning,
            },
            write, read);
}
