namespace Ofsted.Domain.Reading.Text;

/// <summary>What a line is for.</summary>
internal enum LineRole
{
    Content = 0,

    /// <summary>A page number or a running header or footer.</summary>
    Furniture = 1,

    /// <summary>A footnote at the foot of a page.</summary>
    Footnote = 2,

    /// <summary>An entry of the table of contents.</summary>
    Contents = 3,
}
