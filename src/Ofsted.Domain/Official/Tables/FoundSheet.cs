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

    /// <summary>The kind of inspection of areas that its name and first lines say it is about, where they name one kind alone.</summary>
    public InspectionFamily AreaFamily
    {
        get
        {
            var families = Lines.Append(Name ?? "").Select(HeaderWords.Of).Where(words => !words.Has("send") || words.Has("area send"))
                .Select(FamilyWords.In).Where(family => family != InspectionFamily.Unstated).Distinct().Take(2).ToList();
            return families is [InspectionFamily.JointTargeted or InspectionFamily.AreaSend] ? families[0] : InspectionFamily.Unstated;
        }
    }
}
