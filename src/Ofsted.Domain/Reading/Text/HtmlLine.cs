namespace Ofsted.Domain.Reading.Text;

/// <summary>A line that HTML shows, and where in the source it begins.</summary>
internal readonly record struct HtmlLine
{
    /// <summary>The text; a form feed alone for the end of a page.</summary>
    public required string Text { get; init; }

    /// <summary>The line of the source, counted from 1.</summary>
    public required int SourceLine { get; init; }

    /// <summary>Where that line of the source begins.</summary>
    public required int Start { get; init; }
}
