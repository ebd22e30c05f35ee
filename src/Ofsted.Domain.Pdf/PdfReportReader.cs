using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Layout;
using Ofsted.Domain.Pdf.Tags;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Pdf;

/// <summary>Reads a published PDF into a record.</summary>
/// <remarks>
/// No file makes it throw: what is wrong is a finding. A file that passes a limit of <see cref="PdfLimits"/> is refused. HTML and text
/// are read as such, in UTF-8, UTF-16 with its mark, or Windows' Latin letters; where the file name is that of a PDF, or none is given, a finding says so.
/// </remarks>
/// <threadsafety>Static members may be used by many threads at once.</threadsafety>
public static class PdfReportReader
{
    private const int CopyLength = 81_920;

    /// <summary>Reads a PDF.</summary>
    /// <param name="pdf">The bytes of the file.</param>
    /// <param name="options">How to read it, or null for the usual way.</param>
    /// <param name="cancellationToken">Stops the reading of a long file.</param>
    /// <returns>The record as far as it could be read, its places and what is wrong.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PdfReading Read(ReadOnlyMemory<byte> pdf, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= PdfOptions.Default;
        var rendering = Rendering.Of(pdf, options, options.CompareTags, cancellationToken);
        var text = rendering.Text;
        var report = ReportReader.Read(text.Text, options.Reading, cancellationToken);
        var compared = new FindingLog();
        if (rendering.TagText is { } tagText)
            TagComparison.Compare(report, ReportReader.Read(tagText, options.Reading, cancellationToken), compared);
        EquatableList<Finding> findings = [.. text.Findings, .. report.Findings, .. compared.ToList()];
        return new PdfReading(report, text, findings);
    }

    /// <summary>Reads a PDF from a stream, which is read from its current position to its end, or until it passes the limit.</summary>
    /// <param name="pdf">The stream; it is not closed.</param>
    /// <param name="options">How to read it, or null for the usual way.</param>
    /// <param name="cancellationToken">Stops the reading of a long file.</param>
    /// <returns>The record as far as it could be read, its places and what is wrong.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static PdfReading Read(Stream pdf, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        options ??= PdfOptions.Default;
        using var bytes = new MemoryStream();
        var part = new byte[CopyLength];
        while (bytes.Length <= options.Limits.Bytes && pdf.Read(part) is > 0 and var count)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bytes.Write(part.AsSpan(0, count));
        }

        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), options, cancellationToken);
    }

    /// <summary>Reads a PDF from a stream without blocking, from its current position to its end, or until it passes the limit.</summary>
    /// <param name="pdf">The stream; it is not closed.</param>
    /// <param name="options">How to read it, or null for the usual way.</param>
    /// <param name="cancellationToken">Stops the reading of a long file.</param>
    /// <returns>The record as far as it could be read, its places and what is wrong.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static async Task<PdfReading> ReadAsync(Stream pdf, PdfOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pdf);
        options ??= PdfOptions.Default;
        using var bytes = new MemoryStream();
        var part = new byte[CopyLength];
        while (bytes.Length <= options.Limits.Bytes && await pdf.ReadAsync(part, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            bytes.Write(part.AsSpan(0, count));
        return Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), options, cancellationToken);
    }
}
