namespace Ofsted.Domain.Pdf.Layout;

/// <summary>A line of a page: its baseline, its largest size and its words.</summary>
internal sealed record PageLine(double Baseline, double Size, List<PageWord> Words);
