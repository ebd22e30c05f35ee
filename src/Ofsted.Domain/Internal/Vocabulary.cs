using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Internal;

/// <summary>A closed list of coded terms, found by code or by any known spelling.</summary>
/// <remarks>
/// The properties of the terms add them as they are initialised, and their order is that of <see cref="All"/>. A list of the
/// properties would need each getter to be compiled before the first answer of a program.
/// </remarks>
/// <param name="noun">What a term is, with its article.</param>
/// <param name="more">A sentence for who writes a spelling that documents do not print: what reads it.</param>
internal sealed class Vocabulary<T>(string noun, string more = "")
    where T : class, ITerm
{
    private readonly Dictionary<string, T> _byCode = new(StringComparer.Ordinal);
    private readonly List<T> _terms = [];
    private EquatableList<T>? _all;
    private Dictionary<string, T>? _bySpelling;

    /// <summary>What a refusal says is accepted.</summary>
    public string Accepted => $"The codes are {string.Join(", ", All.Select(term => term.Code))}.";

    public EquatableList<T> All => _all ??= EquatableList.Of(_terms.ToArray());

    /// <summary>Adds a term and returns it.</summary>
    public T Add(T term)
    {
        _byCode.Add(term.Code, term);
        _terms.Add(term);
        return term;
    }

    public bool TryFromCode(string? code, [NotNullWhen(true)] out T? term)
    {
        term = null;
        return code is not null && _byCode.TryGetValue(code, out term);
    }

    public T FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, out var term)
            ? term
            : throw new ArgumentException($"'{Excerpt.Of(code)}' is not the code of {noun}. {Accepted}", nameof(code));
    }

    public bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? term) =>
        (_bySpelling ?? IndexSpellings()).TryGetValue(Spelling.Normalise(text), out term);

    /// <summary>The term with a code or a spelling, or null.</summary>
    public T? Find(string? text) => TryParse(text, out var term) ? term : null;

    public T Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var term)
            ? term
            : throw new FormatException($"'{Excerpt.Of(text)}' is not a known spelling of {noun}. {Accepted}{more}");

    /// <summary>Made on first use: data is read by code, only documents by spelling.</summary>
    private Dictionary<string, T> IndexSpellings()
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (code, term) in _byCode)
        {
            Add(index, code, term);
            foreach (var spelling in term.Names)
                Add(index, spelling, term);
        }

        return _bySpelling = index;
    }

    private void Add(Dictionary<string, T> index, string spelling, T term)
    {
        var key = Spelling.Normalise(spelling);
        if (!index.TryAdd(key, term) && !ReferenceEquals(index[key], term))
            throw new InvalidOperationException($"'{spelling}' is a spelling of more than one term: {noun}.");
    }

}
