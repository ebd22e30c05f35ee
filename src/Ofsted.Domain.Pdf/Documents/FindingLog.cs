namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Collects what is found in one file, each thing once. The only place that makes findings.</summary>
internal sealed class FindingLog
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(string Code, string Message)> _known = [];

    public void Error(string code, string message, int? line = null, string? path = null) => Add(FindingSeverity.Error, code, message, line, path);

    public void Warn(string code, string message, int? line = null, string? path = null) => Add(FindingSeverity.Warning, code, message, line, path);

    public void Note(string code, string message, int? line = null, string? path = null) => Add(FindingSeverity.Information, code, message, line, path);

    public EquatableList<Finding> ToList() => _findings.ToEquatableList();

    private void Add(FindingSeverity severity, string code, string message, int? line, string? path)
    {
        if (_known.Add((code, message)))
            _findings.Add(new Finding { Code = code, Severity = severity, Message = message, Line = line, Path = path ?? Finding.WholeRecord });
    }
}
