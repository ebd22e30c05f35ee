using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>The labels and the grades of a table, each in order.</summary>
internal sealed class TableReading
{
    /// <summary>A grade may stand so many lines away from its label.</summary>
    private const int FarthestGrade = 2;

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

    /// <summary>Pairs labels with grades: in order where their numbers agree, else only where one grade stands beside one label.</summary>
    public IEnumerable<(TableRow Row, TableGrade Grade)> Pairs()
    {
        if (MatchesOneToOne)
            return Rows.Zip(Grades);

        return Rows
            .Select(row => (Row: row, Near: Grades.Where(grade => IsNear(row, grade)).ToList()))
            .Where(pair => pair.Near.Count == 1 && Rows.Count(row => IsNear(row, pair.Near[0])) == 1)
            .Select(pair => (pair.Row, pair.Near[0]));
    }

    private static bool IsNear(TableRow row, TableGrade grade) =>
        grade.Last.Number >= row.First.Number - FarthestGrade && grade.First.Number <= row.Last.Number + FarthestGrade;
}
