using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>A line of a part of a letter or report on an area.</summary>
/// <param name="Line">The line as it is in the document.</param>
/// <param name="Text">Its text, or that of one of its columns.</param>
/// <param name="Indent">Where the text begins.</param>
/// <param name="AfterGap">Whether a blank line is before it.</param>
/// <param name="AfterPage">Whether a page ends before it.</param>
internal sealed record AreaLine(SourceLine Line, string Text, int Indent, bool AfterGap, bool AfterPage)
{
    /// <summary>Whether it begins with a bullet or a number.</summary>
    public bool IsItem => ListItem.TryRead(Text, out _);

    /// <summary>The bullet or number, and the text after it.</summary>
    public ListItem Item => ListItem.TryRead(Text, out var item) ? item : default;

    /// <summary>The line as a line of one of its columns.</summary>
    public AreaLine With(string text, int indent) => this with { Text = text, Indent = indent };
}
