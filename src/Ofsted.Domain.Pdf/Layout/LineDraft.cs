namespace Ofsted.Domain.Pdf.Layout;

/// <summary>A line while it is put together.</summary>
internal sealed class LineDraft(Run first)
{
    public double Baseline => first.Baseline;

    public double Size => first.Size;

    public List<Run> Runs { get; } = [first];

    /// <summary>Where the blanks of the line begin.</summary>
    public List<double> Blanks { get; } = [];
}
