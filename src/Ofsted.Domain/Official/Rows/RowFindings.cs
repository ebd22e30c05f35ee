namespace Ofsted.Domain.Official;

/// <summary>Collects the findings about one inspection of one row.</summary>
internal sealed class RowFindings(int row, TableLayout layout)
{
    private readonly List<Finding> _findings = [];

    public int Count => _findings.Count;

    public EquatableList<Finding> All => _findings.ToEquatableList();

    public void Add(string code, FindingSeverity severity, string message, int column = -1, string path = Finding.WholeRecord, params string[] values) =>
        _findings.Add(new Finding
        {
            Code = code,
            Severity = severity,
            Message = message,
            Path = path,
            Line = row,
            Column = column < 0 ? null : layout.Headings[column].Text,
            Values = values.ToEquatableList(),
        });
}
