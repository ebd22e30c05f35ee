using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>A page as the file describes it; what it inherits from the tree is filled in.</summary>
internal sealed class PageSource
{
    public required int Number { get; init; }

    /// <summary>The number of its object; structure tags name pages by it. 0 when it has none.</summary>
    public required int ObjectNumber { get; init; }

    public required DictionaryValue Dictionary { get; init; }

    public required Value? Resources { get; init; }

    /// <summary>The edges of what is shown, before it is turned.</summary>
    public required PdfRectangle Box { get; init; }

    /// <summary>By how many quarters the page is turned clockwise when it is shown.</summary>
    public required int Turns { get; init; }

    public double Width => Turns % 2 == 0 ? Box.Width : Box.Height;

    public double Height => Turns % 2 == 0 ? Box.Height : Box.Width;
}
