namespace Ofsted.Domain.Official;

/// <summary>The words by which cells say that there is no value.</summary>
internal static class NoValue
{
    private static readonly string[] Whole = ["n a", "na", "none", "null", "nil", "x", "z", "c", "u", "low", "no grade", "suppressed", "redacted", "does not apply", "not applicable", "no judgement", "no data", "blank", "tbc", "missing"];

    private static readonly string[] Beginnings =
    [
        "no full inspection", "no inspection", "not applicable", "not inspected", "not yet", "not revisited", "not published", "no revisit", "not required",
        "no longer", "no visit", "not available", "no published", "yet to be", "not held", "awaiting",
    ];

    public static bool Is(string text)
    {
        var words = HeaderWords.Of(text);
        if (text.Contains('?', StringComparison.Ordinal))
            return false;
        return words.IsEmpty || Array.Exists(Whole, words.Are)
            || Array.Exists(Beginnings, beginning => words.Text.StartsWith($" {beginning} ", StringComparison.Ordinal));
    }
}
