using System.Globalization;
using System.Text;
using Ofsted.Domain.Pdf.Content;
using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Tags;

namespace Ofsted.Domain.Pdf.Layout;

/// <summary>Reads a file into text, and where it is wanted into the text of its structure tags.</summary>
internal sealed class Rendering
{
    private const int HeaderWithin = 1024;
    private const int LongestSniff = 4096;

    public required PdfText Text { get; init; }

    /// <summary>The text by the structure tags; null when the file has none, or they were not asked for.</summary>
    public string? TagText { get; init; }

    /// <summary>Whether the file was read to its end, so that what is missing is not there.</summary>
    public bool IsPdf { get; init; }

    public static Rendering Of(ReadOnlyMemory<byte> pdf, PdfOptions options, bool tags, CancellationToken cancellation)
    {
        var log = new FindingLog();
        var pages = new PageWriter();
        string? tagText = null;
        try
        {
            Work.Check("it", options.Limits.Bytes, "bytes", pdf.Length);
            var header = pdf.Span[..Math.Min(HeaderWithin, pdf.Length)].IndexOf("%PDF-"u8);
            if (header < 0)
                return Other(pdf.Span, options.Reading.FileName, log);
            tagText = Read(pdf[header..], pages, log, options, tags, cancellation);
        }
        catch (RefusedException refusal)
        {
            log.Error(refusal.Code, refusal.Message);
            pages = new PageWriter();
            tagText = null;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            log.Error(PdfFindingCodes.Unreadable, $"The file cannot be read ({exception.GetType().Name}).");
        }

        return new Rendering
        {
            Text = new PdfText(pages.Text, pages.Lines, pages.Pages.ToEquatableList(), log.ToList()),
            TagText = tagText,
            IsPdf = true,
        };
    }

    private static string? Read(ReadOnlyMemory<byte> pdf, PageWriter writer, FindingLog log, PdfOptions options, bool tags, CancellationToken cancellation)
    {
        var bytes = pdf.ToSegment();
        var work = new Work(options.Limits, cancellation);
        var file = PdfFile.Open(bytes.Array!, bytes.Offset, bytes.Offset + bytes.Count, work, log);
        var pages = PageTree.Read(file);
        if (pages.Count == 0)
        {
            file.Repair();
            pages = PageTree.Read(file);
        }

        if (pages.Count == 0)
        {
            log.Error(PdfFindingCodes.Unreadable, "No page can be found: the file is damaged.");
            return null;
        }

        var structure = tags ? new TagTexts(file) : null;
        var fonts = new ResourceFonts(file);
        var glyphs = new PageGlyphs();
        var lines = new LineBuilder(glyphs, work);
        var empty = new List<int>();
        foreach (var page in pages)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadPage(file, fonts, page, glyphs);
            structure?.Add(page, glyphs.Drawn);
            var built = lines.Build();
            writer.Write(page.Number, page.Width, page.Height, built, glyphs);
            if (built.Count == 0)
                empty.Add(page.Number);
        }

        if (empty.Count == pages.Count)
            log.Error(PdfFindingCodes.NoText, "No page has text: the file is a scan, or holds only pictures.");
        else if (empty.Count > 0)
            log.Note(PdfFindingCodes.PageWithoutText, $"{(empty.Count == 1 ? "Page" : "Pages")} {string.Join(", ", empty.Select(number => number.ToString(CultureInfo.InvariantCulture)))} {(empty.Count == 1 ? "has" : "have")} no text.");
        return structure?.Write();
    }

    private static void ReadPage(PdfFile file, ResourceFonts fonts, PageSource page, PageGlyphs glyphs)
    {
        glyphs.Clear();
        try
        {
            PageContent.Read(file, fonts, page, glyphs.Drawn);
        }
        catch (Exception exception) when (exception is not (RefusedException or OperationCanceledException or OutOfMemoryException))
        {
            file.Log.Error(PdfFindingCodes.PageDamaged, $"Page {page.Number} cannot be read ({exception.GetType().Name}).");
            glyphs.Clear();
        }
    }

    /// <summary>Passes on HTML and text.</summary>
    private static Rendering Other(ReadOnlySpan<byte> bytes, string? name, FindingLog log)
    {
        var text = TextOf(bytes);
        if (text is null)
            log.Error(PdfFindingCodes.NotPdf, bytes.IsEmpty ? "The file is empty." : "The file is neither a PDF nor text.");
        else if (name is null || name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            log.Note(PdfFindingCodes.TextPassedOn, "The file is not a PDF but text or HTML, and is read as such.");
        return new Rendering { Text = new PdfText(text ?? "", [], [], log.ToList()) };
    }

    private static string? TextOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        var sample = bytes[..Math.Min(bytes.Length, LongestSniff)];
        if (sample.IsEmpty || sample.IndexOfAnyInRange((byte)0, (byte)8) >= 0 || sample.IndexOfAnyInRange((byte)14, (byte)31) >= 0)
            return null;
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
