using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>The words of a column for the members of an enumeration.</summary>
internal sealed class CellWords<T>
    where T : struct, Enum
{
    private readonly string _noun;
    private readonly Dictionary<T, string> _words = [];
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);

    /// <param name="noun">What the words say, for messages.</param>
    /// <param name="terms">The members with their words; the first of a member is the one that is written.</param>
    public CellWords(string noun, params ReadOnlySpan<(T Value, string Words)> terms)
    {
        _noun = noun;
        foreach (var (value, words) in terms)
        {
            foreach (var word in words.Split(','))
            {
                _words.TryAdd(value, word.Trim());
                _values.Add(Normalised(word), value);
            }
        }
    }

    /// <summary>The word that is written for each member; in exchanged data it is the code.</summary>
    public (string Code, T Term)[] Codes => [.. _words.Select(pair => (pair.Value, pair.Key))];

    /// <summary>The word for a member, or null for the zero of the enumeration.</summary>
    public string? Of(T value) => _words.GetValueOrDefault(value);

    public T Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return default;
        return _values.TryGetValue(Normalised(text), out var value)
            ? value
            : throw new CellException(PlanCsvFindingCodes.UnknownWord, $"'{Excerpt.Of(text)}' is no {_noun}.");
    }

    private static string Normalised(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
