namespace Ofsted.Domain.Reading.Text;

/// <summary>Collects, while a document is read, what was found where and what was not.</summary>
internal sealed class ReadingLog(string text, ReadingWork work)
{
    private readonly List<(RecordMember Member, Finding Finding)> _findings = [];
    private readonly List<(RecordMember Member, ReadValue Value)> _values = [];

    /// <summary>The work of the reading.</summary>
    public ReadingWork Work => work;

    public bool HasErrors => _findings.Exists(entry => entry.Finding.Severity == FindingSeverity.Error);

    /// <summary>The members of which a value is missing or in doubt.</summary>
    public HashSet<RecordMember> Doubtful =>
        [.. _findings.Where(entry => entry.Finding.Severity == FindingSeverity.Error).Select(entry => entry.Member)];

    /// <summary>Whether a finding is about a member as a whole.</summary>
    public bool HasFindingOn(RecordMember member) => _findings.Exists(entry => entry.Member == member);

    /// <summary>The findings in the order of the document, with their paths in the record that is returned.</summary>
    public EquatableList<Finding> FindingsIn(InspectionEvent? record) => _findings
        .Select(entry => entry.Finding with { Path = PathOf(entry.Member, record) })
        .OrderBy(finding => finding.Line ?? 0)
        .ToEquatableList();

    /// <summary>Where each value of the record that is returned was read.</summary>
    public EquatableList<ReadValue> ValuesIn(InspectionEvent? record) => record is null ? [] : _values
        .Where(entry => entry.Member.IsIn(record))
        .Select(entry => entry.Value with { Path = PathOf(entry.Member, record) })
        .ToEquatableList();

    private string PathOf(RecordMember member, InspectionEvent? record)
    {
        work.Pass(0);
        return member.PathIn(record);
    }

    public void Error(string code, string message, SourceLine? line = null, RecordMember member = default) =>
        Add(FindingSeverity.Error, code, message, line, member);

    public void Warn(string code, string message, SourceLine? line = null, RecordMember member = default) =>
        Add(FindingSeverity.Warning, code, message, line, member);

    public void Note(string code, string message, SourceLine? line = null, RecordMember member = default) =>
        Add(FindingSeverity.Information, code, message, line, member);

    /// <summary>Adds a value that is printed on one of a few lines, or begins there.</summary>
    public void AddValue(RecordMember member, ReadOnlySpan<SourceLine> lines, string? printed, ValueOrigin origin = ValueOrigin.Stated)
    {
        work.Pass(printed?.Length ?? 0);
        var (line, column, length) = PrintedPlace.Find(text, lines, printed);
        _values.Add((member, new ReadValue { Path = "", Origin = origin, Line = line.SourceNumber, Column = column, Length = length, Text = line.Text }));
    }

    /// <summary>Adds a value that is not printed.</summary>
    public void AddValue(RecordMember member, ValueOrigin origin) => _values.Add((member, new ReadValue { Path = "", Origin = origin }));

    private void Add(FindingSeverity severity, string code, string message, SourceLine? line, RecordMember member)
    {
        work.Pass(message.Length);
        _findings.Add((member, new Finding { Code = code, Severity = severity, Message = message, Line = line?.SourceNumber }));
    }
}
