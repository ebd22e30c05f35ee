namespace Ofsted.Domain.Internal;

/// <summary>A tab-separated text is not well formed.</summary>
internal sealed class TabSeparatedException(TabSeparatedProblem problem, int line, string message) : FormatException(message)
{
    public TabSeparatedProblem Problem { get; } = problem;

    /// <summary>The line, counted from 1, or 0 when it concerns the text as a whole.</summary>
    public int Line { get; } = line;
}
