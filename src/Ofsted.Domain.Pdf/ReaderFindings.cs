using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Pdf;

/// <summary>The findings of the reader of the text in the form of all others.</summary>
internal static class ReaderFindings
{
    public static IEnumerable<Finding> Of(ReportReading reading) => reading.Findings.Select(finding => new Finding
    {
        Code = finding.Code,
        Severity = finding.Severity,
        Message = finding.Message,
        Path = finding.Path is null ? Finding.WholeRecord : $"{Finding.WholeRecord}.{finding.Path}",
        Line = finding.Line,
    });
}
