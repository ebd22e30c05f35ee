using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The time within which a letter asks for a plan in response to its areas for priority action.</summary>
/// <remarks>Both are counted in working days from the day on which the authority receives the letter.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ActionPlanRequest
{
    /// <summary>The working days within which the plan is due, or null when the letter does not say.</summary>
    public int? WithinWorkingDays { get; init; }

    /// <summary>The working days within which an early draft is asked for, or null when the letter does not ask.</summary>
    public int? DraftWithinWorkingDays { get; init; }

    /// <summary>Both numbers of working days.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"plan {Describe(WithinWorkingDays)}, draft {Describe(DraftWithinWorkingDays)}"));

    private static string Describe(int? days) =>
        days is { } number ? string.Create(CultureInfo.InvariantCulture, $"within {number} working days") : "not dated";
}
