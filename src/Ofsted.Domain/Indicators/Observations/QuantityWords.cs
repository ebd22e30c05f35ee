namespace Ofsted.Domain.Indicators;

/// <summary>The signs and words that are with a number in a cell.</summary>
internal static class QuantityWords
{
    /// <summary>Signs and words before a number, the longer before those that begin alike.</summary>
    public static readonly (string Mark, Func<decimal, ObservedValue> Of)[] Before =
    [
        ("<=", ObservedValue.AtMost), (">=", ObservedValue.AtLeast), ("≤", ObservedValue.AtMost), ("≥", ObservedValue.AtLeast),
        ("<", ObservedValue.FewerThan), (">", ObservedValue.MoreThan), ("≈", ObservedValue.Approximately),
        ("fewer than ", ObservedValue.FewerThan), ("less than ", ObservedValue.FewerThan),
        ("under ", ObservedValue.FewerThan), ("below ", ObservedValue.FewerThan),
        ("more than ", ObservedValue.MoreThan), ("greater than ", ObservedValue.MoreThan),
        ("over ", ObservedValue.MoreThan), ("above ", ObservedValue.MoreThan),
        ("at least ", ObservedValue.AtLeast), ("no fewer than ", ObservedValue.AtLeast), ("no less than ", ObservedValue.AtLeast),
        ("at most ", ObservedValue.AtMost), ("no more than ", ObservedValue.AtMost), ("up to ", ObservedValue.AtMost),
        ("about ", ObservedValue.Approximately), ("around ", ObservedValue.Approximately), ("approximately ", ObservedValue.Approximately),
        ("approx. ", ObservedValue.Approximately), ("approx ", ObservedValue.Approximately),
        ("almost ", ObservedValue.Almost), ("nearly ", ObservedValue.Almost), ("just under ", ObservedValue.Almost),
    ];

    /// <summary>Words behind a number.</summary>
    public static readonly (string Mark, Func<decimal, ObservedValue> Of)[] Behind =
    [
        ("or fewer", ObservedValue.AtMost), ("or less", ObservedValue.AtMost), ("or under", ObservedValue.AtMost), ("or below", ObservedValue.AtMost),
        ("or more", ObservedValue.AtLeast), ("or over", ObservedValue.AtLeast), ("or above", ObservedValue.AtLeast),
    ];

    /// <summary>Units behind a number, the longer before those that begin alike.</summary>
    public static readonly (string Mark, MeasurementUnit Unit)[] Units =
    [
        ("%", MeasurementUnit.Percent), ("per cent", MeasurementUnit.Percent), ("percentage points", MeasurementUnit.PercentagePoints),
        ("percentage point", MeasurementUnit.PercentagePoints), ("percent", MeasurementUnit.Percent), ("pp", MeasurementUnit.PercentagePoints),
        ("per 10,000", MeasurementUnit.RatePer10000), ("per 10000", MeasurementUnit.RatePer10000),
        ("working days", MeasurementUnit.WorkingDays), ("working day", MeasurementUnit.WorkingDays), ("days", MeasurementUnit.Days), ("day", MeasurementUnit.Days),
        ("weeks", MeasurementUnit.Weeks), ("week", MeasurementUnit.Weeks), ("months", MeasurementUnit.Months), ("month", MeasurementUnit.Months),
        ("hours", MeasurementUnit.Hours), ("hour", MeasurementUnit.Hours), ("cases", MeasurementUnit.Cases), ("case", MeasurementUnit.Cases),
        ("points", MeasurementUnit.Score), ("point", MeasurementUnit.Score),
    ];

    /// <summary>Whether the text between square brackets behind a number is a mark of it, such as "r" for revised, or a note.</summary>
    public static bool IsNote(ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && "abefprtu".Contains(char.ToLowerInvariant(text[0]), StringComparison.Ordinal))
            return true;
        if (text.StartsWith("note ", StringComparison.OrdinalIgnoreCase))
            text = text["note ".Length..];
        return text.Length is 1 or 2 && !text.ContainsAnyExceptInRange('0', '9');
    }
}
