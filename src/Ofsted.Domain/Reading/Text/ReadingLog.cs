namespace Ofsted.Domain.Reading.Text;

/// <summary>Collects, while a document is read, what was found where and what was not.</summary>
internal sealed class ReadingLog(string text)
{
    private readonly List<ReadingFinding> _findings = [];
    private readonly List<ReadValue> _values = [];

    public EquatableList<ReadingFinding> Findings =>
        _findings.OrderBy(finding => finding.Line ?? 0).ToEquatableList();

    public EquatableList<ReadValue> Values => _values.ToEquatableList();

    public void Error(string code, string message, SourceLine? line = null, string? path = null) =>
        Add(FindingSeverity.Error, code, message, line, path);

    public void Warn(string code, string message, SourceLine? line = null, string? path = null) =>
        Add(FindingSeverity.Warning, code, message, line, path);

    public void Note(string code, string message, SourceLine? line = null, string? path = null) =>
        Add(FindingSeverity.Information, code, message, line, path);

    /// <summary>Takes note of a value that is printed on a line.</summary>
    public void Read(string path, SourceLine line, string? printed, ValueOrigin origin = ValueOrigin.Stated) =>
        Read(path, [line], printed, origin);

    /// <summary>Takes note of a value that is printed on one of a few lines, or begins there.</summary>
    public void Read(string path, ReadOnlySpan<SourceLine> lines, string? printed, ValueOrigin origin = ValueOrigin.Stated)
    {
        var (line, column, length) = PrintedPlace.Find(text, lines, printed);
        _values.Add(new ReadValue { Path = path, Origin = origin, Line = line.SourceNumber, Column = column, Length = length, Text = line.Text });
    }

    public void Infer(string path, ValueOrigin origin = ValueOrigin.Inferred) =>
        _values.Add(new ReadValue { Path = path, Origin = origin });

    private void Add(FindingSeverity severity, string code, string message, SourceLine? line, string? path) =>
        _findings.Add(new ReadingFinding { Code = code, Severity = severity, Message = message, Line = line?.SourceNumber, Path = path });
}
