namespace Ofsted.Domain.Pdf.Layout;

/// <summary>A line of a page: its baseline, its largest size and its words.</summary>
internal sealed class PageLine(double baseline, double size, List<PageWord> words)
{
    public double Baseline => baseline;

    public double Size => size;

    public List<PageWord> Words => words;
}
