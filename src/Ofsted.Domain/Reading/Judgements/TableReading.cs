using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>The labels and the grades of a table, each in order.</summary>
internal sealed class TableReading
{
    /// <summary>A grade may be so many lines away from its label.</summary>
    private const int FarthestGrade = 2;

    /// <summary>Whether the rows are those of a table that is published; where one is lost, the order of grades tells nothing.</summary>
    public bool IsWhole { get; set; }

    public List<TableRow> Rows { get; } = [];

    public List<TableGrade> Grades { get; } = [];

    public bool MatchesOneToOne => Rows.Count > 0 && Rows.Count == Grades.Count && Rows.DistinctBy(row => row.Area).Count() == Rows.Count;

    /// <summary>Notes a label that is complete; a longer one that begins on the same line replaces it.</summary>
    public void Begin(JudgementArea area, SourceLine first, SourceLine last)
    {
        if (Rows.Count > 0 && Rows[^1].First == first)
            Rows.RemoveAt(Rows.Count - 1);
        Rows.Add(new TableRow(area, first, last));
    }

    /// <summary>Pairs labels with grades: in order where both are all there, else only where one grade is beside one label.</summary>
    public IEnumerable<(TableRow Row, TableGrade Grade)> Pairs()
    {
        if (MatchesOneToOne && (IsWhole || Rows.Zip(Grades).All(pair => IsNear(pair.First, pair.Second))))
            return Rows.Zip(Grades);

        return Rows
            .Select(row => (Row: row, Grade: OnlyGrade(row, IsBeside) ?? OnlyGrade(row, IsNear)))
            .Where(pair => pair.Grade is not null)
            .Select(pair => (pair.Row, pair.Grade!));
    }

    /// <summary>The one grade that is by a row and by no other, or null.</summary>
    private TableGrade? OnlyGrade(TableRow row, Func<TableRow, TableGrade, bool> isBy) =>
        Grades.Where(grade => isBy(row, grade)).ToList() is [var only] && Rows.Count(other => isBy(other, only)) == 1 ? only : null;

    private static bool IsBeside(TableRow row, TableGrade grade) =>
        grade.Last.Number >= row.First.Number && grade.First.Number <= row.Last.Number;

    private static bool IsNear(TableRow row, TableGrade grade) =>
        grade.Last.Number >= row.First.Number - FarthestGrade && grade.First.Number <= row.Last.Number + FarthestGrade;
}
