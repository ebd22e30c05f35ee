namespace Ofsted.Domain.Query;

/// <summary>Up to two different events: whether there is one, and whether it is the only one.</summary>
internal sealed class Fitting
{
    /// <summary>The first that was found, or null.</summary>
    public MergedEvent? First { get; private set; }

    private MergedEvent? Second { get; set; }

    /// <summary>Whether there are at least two.</summary>
    public bool IsSeveral => Second is not null;

    public void Add(MergedEvent? item)
    {
        if (First is null)
            First = item;
        else if (!ReferenceEquals(First, item))
            Second ??= item;
    }

    public void Add(Fitting? others)
    {
        Add(others?.First);
        Add(others?.Second);
    }
}
