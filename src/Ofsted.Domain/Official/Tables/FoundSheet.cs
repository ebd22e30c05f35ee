namespace Ofsted.Domain.Official;

/// <summary>A sheet: its tables of inspections, the lines outside them, and what is wrong with it.</summary>
internal sealed class FoundSheet(string? name)
{
    public string? Name { get; } = name;

    public bool IsOfProviders { get; set; }

    /// <summary>The first lines of the sheet outside a table.</summary>
    public List<string> Lines { get; } = [];

    public List<FoundTable> Tables { get; } = [];

    public List<Problem> Problems { get; } = [];
}
