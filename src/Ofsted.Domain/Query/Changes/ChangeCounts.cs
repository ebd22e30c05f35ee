using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>How many grades improved, declined or were kept.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ChangeCounts
{
    /// <summary>The number that improved.</summary>
    public required int Improved { get; init; }

    /// <summary>The number that declined.</summary>
    public required int Declined { get; init; }

    /// <summary>The number that stayed good or stayed outstanding.</summary>
    public required int KeptGoodOrBetter { get; init; }

    /// <summary>The number that stayed at a lower grade.</summary>
    public required int KeptBelowGood { get; init; }

    /// <summary>The number that cannot be compared: a grade is missing, or the areas do not compare.</summary>
    public required int NotComparable { get; init; }

    /// <summary>The number of changes that can be compared.</summary>
    public int Compared => Bounded.Sum(Improved, Declined, KeptGoodOrBetter, KeptBelowGood);

    /// <summary>Counts changes, such as those of overall effectiveness over many pairs.</summary>
    /// <param name="transitions">The changes; null, a pair that has none, counts as not comparable.</param>
    public static ChangeCounts Of(IEnumerable<GradeTransition?> transitions)
    {
        ArgumentNullException.ThrowIfNull(transitions);
        var (improved, declined, keptGood, keptBelow, unknown) = (0, 0, 0, 0, 0);
        foreach (var transition in transitions)
        {
            _ = transition?.Direction switch
            {
                GradeDirection.Improved => improved++,
                GradeDirection.Declined => declined++,
                GradeDirection.Same when transition.ToGrade.IsGoodOrBetter() => keptGood++,
                GradeDirection.Same => keptBelow++,
                _ => unknown++,
            };
        }

        return new ChangeCounts
        {
            Improved = improved, Declined = declined, KeptGoodOrBetter = keptGood, KeptBelowGood = keptBelow, NotComparable = unknown,
        };
    }

    /// <summary>The numbers, on one line.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Improved} improved, {KeptGoodOrBetter} kept good or outstanding, {KeptBelowGood} kept a lower grade, {Declined} declined{(NotComparable == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {NotComparable} not comparable"))}"));
}
