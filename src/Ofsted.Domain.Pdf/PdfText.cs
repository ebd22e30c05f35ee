using Ofsted.Domain.Pdf.Layout;

namespace Ofsted.Domain.Pdf;

/// <summary>The text of a PDF laid out as it is printed, with the page and rectangle of every line, word and character.</summary>
public sealed class PdfText
{
    internal PdfText(string text, IReadOnlyList<PdfTextLine> lines, EquatableList<PdfPage> pages, EquatableList<Finding> findings)
    {
        (Text, Lines, Pages, Findings) = (text, lines, pages, findings);
    }

    /// <summary>The text: lines end in a line feed, pages in a form feed; empty when the file could not be read.</summary>
    public string Text { get; }

    /// <summary>The lines of the text in order, blank ones included; empty where the input was already text.</summary>
    public IReadOnlyList<PdfTextLine> Lines { get; }

    /// <summary>The pages in their order.</summary>
    public EquatableList<PdfPage> Pages { get; }

    /// <summary>What is wrong with the file, or could not be read.</summary>
    public EquatableList<Finding> Findings { get; }

    /// <summary>Lays out the text of a PDF as <c>pdftotext -layout</c> would.</summary>
    /// <param name="pdf">The bytes of the file. HTML and text are passed on as they are.</param>
    /// <param name="options">How to read it, or null for the usual way.</param>
    /// <param name="cancellationToken">Stops the reading of a long file.</param>
    /// <returns>The text and what is wrong. No file makes this throw.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static PdfText Render(ReadOnlyMemory<byte> pdf, PdfOptions? options = null, CancellationToken cancellationToken = default) =>
        Rendering.Of(pdf, options ?? PdfOptions.Default, tags: false, cancellationToken).Text;

    /// <summary>The page and rectangle of a line, or null when it is blank or there is no such line.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public PdfPlace? PlaceOf(int line) => PlaceOf(line, 1, int.MaxValue);

    /// <summary>The page and rectangle of a range of characters, or null when they are blank or there is no such line.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="column">The first character, counted from 1.</param>
    /// <param name="length">How many characters.</param>
    public PdfPlace? PlaceOf(int line, int column, int length)
    {
        if (line < 1 || line > Lines.Count)
            return null;
        var found = Lines[line - 1];
        return found.AreaOf(column, length) is { } area ? new PdfPlace { Page = found.Page, Area = area } : null;
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
