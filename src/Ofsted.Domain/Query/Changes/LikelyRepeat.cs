using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>A later request that, judging by its wording, probably repeats an earlier one.</summary>
/// <remarks>The words are compared, not the meaning: it is a likelihood, never a finding.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record LikelyRepeat
{
    /// <summary>The earlier request.</summary>
    public required Recommendation Earlier { get; init; }

    /// <summary>The later request.</summary>
    public required Recommendation Later { get; init; }

    /// <summary>How likely it is: from 0.4, much the same subject, to 1, the same content words.</summary>
    public required double Score { get; init; }

    /// <summary>The score and the beginnings of both texts.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(CultureInfo.InvariantCulture, $"{Score:F2}: {Earlier} / {Later}"));
}
