namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>An item of a list or table of a letter or report on an area, as it is put together.</summary>
internal sealed class AreaItem
{
    public required AreaLine First { get; init; }

    public int? Number { get; init; }

    public string? Theme { get; init; }

    /// <summary>The body responsible, as printed.</summary>
    public string? Body { get; set; }

    public List<string> Texts { get; } = [];

    public List<List<string>> Parts { get; } = [];

    public string Text => Joined(Texts);

    public IEnumerable<string> PartTexts => Parts.Select(Joined).Where(text => text.Length > 0);

    public static string Joined(IEnumerable<string> lines) =>
        string.Join(' ', string.Join(' ', lines).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
