namespace Ofsted.Domain.Query;

/// <summary>Where a value comes from and what others say of it, while one source after the other is taken.</summary>
internal sealed class NotedBasis(ValueBasis basis)
{
    private List<OtherStatement> _others = [.. basis.Others];
    private HashSet<OtherStatement>? _known;

    /// <summary>The member.</summary>
    public string Member => Source.Member;

    /// <summary>Where the value comes from; what others say of it is not up to date.</summary>
    public ValueBasis Source { get; private set; } = basis;

    /// <summary>The whole basis.</summary>
    public ValueBasis Basis => Source with { Others = _others.ToEquatableList() };

    /// <summary>Whether it says no more than that a document states the value.</summary>
    public bool IsPlain => _others.Count == 0 && IsStated(Source);

    /// <summary>Whether it stays even where it is plain, since it was there before what is being taken.</summary>
    public bool IsKept { get; set; }

    /// <summary>Notes where the value comes from now, and what others say of it.</summary>
    /// <param name="source">Where the value comes from.</param>
    /// <param name="others">What others say of it.</param>
    /// <param name="isMineKept">Whether what others were known to say stays.</param>
    public void Note(ValueBasis source, IEnumerable<OtherStatement> others, bool isMineKept)
    {
        IsKept &= IsPlain && IsStated(source);
        Source = source;
        if (!isMineKept)
            (_others, _known) = ([], []);
        if (_known is null)
        {
            _others = [.. _others.Distinct()];
            _known = [.. _others];
        }

        foreach (var other in others)
        {
            if (_known.Add(other))
                _others.Add(other);
        }
    }

    private static bool IsStated(ValueBasis source) => source is { Origin: ValueOrigin.Stated, Source: null };
}
