using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Internal;

/// <summary>A closed list of coded terms, found by code or by any known spelling.</summary>
internal sealed class Vocabulary<T>
    where T : class
{
    private readonly string _noun;
    private readonly Dictionary<string, T> _byCode;
    private readonly Func<T, IEnumerable<string>> _spellings;
    private Dictionary<string, T>? _bySpelling;

    public Vocabulary(string noun, IEnumerable<T> terms, Func<T, string> code, Func<T, IEnumerable<string>> spellings)
    {
        _noun = noun;
        _spellings = spellings;
        All = terms.ToEquatableList();
        _byCode = new Dictionary<string, T>(All.Count, StringComparer.Ordinal);
        foreach (var term in All.AsSpan())
            _byCode.Add(code(term), term);
    }

    public EquatableList<T> All { get; }

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
            : throw new ArgumentException($"'{Shown(code)}' is not the code of a {_noun}.", nameof(code));
    }

    public bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out T? term) =>
        (_bySpelling ?? IndexSpellings()).TryGetValue(Spelling.Normalise(text), out term);

    public T Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var term)
            ? term
            : throw new FormatException($"'{Shown(text)}' is not a known spelling of a {_noun}.");

    /// <summary>Made on first use: data is read by code, only documents by spelling.</summary>
    private Dictionary<string, T> IndexSpellings()
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (code, term) in _byCode)
        {
            Add(index, code, term);
            foreach (var spelling in _spellings(term))
                Add(index, spelling, term);
        }

        return _bySpelling = index;
    }

    private void Add(Dictionary<string, T> index, string spelling, T term)
    {
        var key = Spelling.Normalise(spelling);
        if (!index.TryAdd(key, term) && !ReferenceEquals(index[key], term))
            throw new InvalidOperationException($"'{spelling}' is a spelling of two terms of the {_noun}.");
    }

    private static string Shown(ReadOnlySpan<char> text) =>
        text.Length <= 60 ? text.ToString() : string.Concat(text[..60], "…");
}
