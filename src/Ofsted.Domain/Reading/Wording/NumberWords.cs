using System.Collections.Frozen;

namespace Ofsted.Domain.Reading.Wording;

/// <summary>Numbers written in words, and the words for nothing.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, int> Numbers = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["nil"] = 0, ["none"] = 0, ["neither"] = 0, ["no"] = 0,
        ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16,
        ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static int? Of(string word) =>
        Numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>By how much the word "hundred" or "thousand" multiplies, or null.</summary>
    public static int? Multiplier(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1_000,
        _ => null,
    };
}
