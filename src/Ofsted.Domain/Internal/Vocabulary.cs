using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Internal;

/// <summary>A closed list of coded terms, found by code or by any known spelling.</summary>
internal sealed class Vocabulary<T>
    where T : class
{
    private readonly string _noun;
    private readonly FrozenDictionary<string, T> _byCode;
    private readonly FrozenDictionary<string, T> _bySpelling;

    public Vocabulary(string noun, IEnumerable<T> terms, Func<T, string> code, Func<T, IEnumerable<string>> spellings)
    {
        _noun = noun;
        All = terms.ToEquatableList();
        _byCode = All.ToFrozenDictionary(code, StringComparer.Ordinal);
        _bySpelling = All
            .SelectMany(term => spellings(term).Append(code(term)).Select(Normalised).Distinct(StringComparer.Ordinal)
                .Select(spelling => (spelling, term)))
            .ToFrozenDictionary(pair => pair.spelling, pair => pair.term, StringComparer.Ordinal);
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
        _bySpelling.TryGetValue(Spelling.Normalise(text), out term);

    public T Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out var term)
            ? term
            : throw new FormatException($"'{Shown(text)}' is not a known spelling of a {_noun}.");

    private static string Normalised(string text) => Spelling.Normalise(text);

    private static string Shown(ReadOnlySpan<char> text) =>
        text.Length <= 60 ? text.ToString() : string.Concat(text[..60], "…");
}
