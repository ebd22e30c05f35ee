using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>The words of a column for the members of an enumeration.</summary>
internal sealed class CellWords<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>
    where T : struct, Enum
{
    private readonly string _noun;
    private readonly Dictionary<string, T> _members = new(StringComparer.Ordinal);

    /// <param name="noun">What a word is, with its article, for messages.</param>
    /// <param name="others">The words besides the codes that are understood.</param>
    public CellWords(string noun, params ReadOnlySpan<(T Member, string Words)> others)
    {
        _noun = noun;
        foreach (var code in EnumCodes<T>.All)
        {
            if (EnumCodes<T>.TryFind(code, out var member))
                _members.Add(Spelling.Squeezed(code), member);
        }

        foreach (var (member, words) in others)
        {
            foreach (var word in words.Split(','))
                _members.Add(Spelling.Squeezed(word), member);
        }
    }

    public T Read(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return default;
        return _members.TryGetValue(Spelling.Squeezed(text), out var member)
            ? member
            : throw new CellException(PlanCsvFindingCodes.UnknownWord, $"'{Excerpt.Of(text)}' is not {_noun}.");
    }
}
