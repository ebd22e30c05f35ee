using System.Text;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>The actions of a plan as a flat table, one row for each action, as authorities keep them in spreadsheets.</summary>
/// <remarks>
/// The page <c>docs/plans.md</c> lists the columns. A cell that could be taken for a formula gets an apostrophe in front, which reading
/// takes away again. The table holds the actions; <see cref="Merge"/> brings an edited table back into its plan, and keeps what a table
/// cannot hold.
/// </remarks>
public static class PlanCsv
{
    /// <summary>The columns in the order in which they are written.</summary>
    public static EquatableList<FlatColumn> Columns { get; } = PlanCsvCells.All.Select(cell => cell.Column).ToEquatableList();

    /// <summary>Writes the actions of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>CSV as in RFC 4180, with a header row; rows end with carriage return and line feed.</returns>
    /// <remarks>
    /// Columns of the authority's own follow the library's, in the order in which they first occur. One that is named like a column of the
    /// library's is headed with "Own: " before its name.
    /// </remarks>
    public static string Write(ImprovementPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var fields = plan.Actions.Select(action => new OwnFields(action.OwnFields)).ToList();
        var own = OwnColumn.Of(fields);
        var text = new StringBuilder();
        AppendRow(text, Columns.Select(column => column.Code).Concat(own.Select(column => column.Heading)));
        for (var i = 0; i < plan.Actions.Count; i++)
            AppendRow(text, PlanCsvCells.All.Select(cell => cell.Write(plan.Actions[i])).Concat(own.Select(column => fields[i].Find(column))));
        return text.ToString();
    }

    /// <summary>Reads the actions in a table: every row without an error, and what is wrong with the others.</summary>
    /// <param name="csv">A table with a header row; its columns may be in any order, and only a reference and a text are needed.</param>
    /// <remarks>
    /// The separator is that of the header, comma, semicolon or tab, or the one that a first line such as <c>sep=;</c> names. The header is
    /// looked for in the first twenty rows, so a title may be above it. It never throws on bad text.
    /// </remarks>
    public static PlanCsvReading Read(string csv)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return new PlanCsvReader(csv, []).Read();
    }

    /// <summary>Reads back a table that was written from a plan and then edited.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="csv">The table.</param>
    /// <returns>
    /// The rows that are read, as in <see cref="Read"/>. What an unchanged cell stands for is taken from the plan's action of that
    /// reference, so that nothing is lost that the cell cannot hold.
    /// </returns>
    public static PlanCsvReading Merge(ImprovementPlan plan, string csv)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(csv);
        return new PlanCsvReader(csv, plan.Actions).Read();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string?> cells) =>
        CsvText.AppendRow(text, cells.Select(cell => FormulaGuard.Guarded(cell ?? "")));
}
