using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>What an authority may expect next, when and why, as far as was known on a day.</summary>
/// <remarks>
/// It is a reading of stated norms and observed practice, not an announcement: Ofsted decides, and may inspect at any time.
/// </remarks>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record ExpectedActivity : IShown
{
    /// <summary>The authority.</summary>
    public required AuthorityReference Authority { get; init; }

    /// <summary>The day on which the expectation is formed; later publications are disregarded.</summary>
    public required LocalDate AsAt { get; init => field = value.InIso(); }

    /// <summary>The inspection that it follows from, or null when none was public.</summary>
    public Inspection? Latest { get; init; }

    /// <summary>The next graded inspection, or null when the sources do not decide which kind it will be.</summary>
    public InspectionActivity? Activity { get; init; }

    /// <summary>What may come before that inspection, or null when nothing is expected or known.</summary>
    public InspectionActivity? Interim { get; init; }

    /// <summary>The earliest day around which the next monitoring visit is expected; null when none is, or the last is not known.</summary>
    public LocalDate? InterimEarliest { get; init => field = value.InIso(); }

    /// <summary>The latest day around which the next monitoring visit is expected; null when none is, or the last is not known.</summary>
    public LocalDate? InterimLatest { get; init => field = value.InIso(); }

    /// <summary>The earliest day on which the inspection is expected to begin, or null when nothing is known of it.</summary>
    public LocalDate? EarliestStart { get; init => field = value.InIso(); }

    /// <summary>The latest day on which the inspection is expected to begin, or null when nothing is known of it.</summary>
    /// <remarks>It may lie before <see cref="AsAt"/>: then the inspection is later than the norm.</remarks>
    public LocalDate? LatestStart { get; init => field = value.InIso(); }

    /// <summary>Why, the weightiest reason first.</summary>
    public required EquatableList<ExpectationReason> Reasons { get; init; }

    /// <summary>
    /// What to know before using it, such as that visits are incomplete or the authority is to be replaced; empty when there is nothing, and
    /// <see cref="CaveatCodes"/> lists the codes.
    /// </summary>
    public EquatableList<Caveat> Caveats { get; init; } = [];

    /// <summary>How sure we are of the weightiest reason, which is the reason for <see cref="Activity"/>.</summary>
    public Confidence Confidence => Reasons.Count == 0 ? Confidence.Unspecified : Reasons[0].Source.Confidence;

    IEnumerable<(string Head, object? Value)> IShown.Facts =>
    [
        ("Authority", Authority),
        ("As at", AsAt),
        ("Expected", Activity?.Label ?? "not known"),
        ("Before it", Interim?.Label),
        ("From", EarliestStart),
        ("To", LatestStart),
        ("Because", string.Join(" ", Reasons.Select(reason => reason.Text))),
        ("Mind", Caveats.Count == 0 ? null : string.Join(" ", Caveats.Select(caveat => caveat.Message))),
    ];

    LocalDate? IShown.ShownBy => EarliestStart;

    /// <summary>The activity, the authority and the window, on one line.</summary>
    public override string ToString()
    {
        var window = (EarliestStart, LatestStart) is ({ } from, { } to) ? $", {IsoDate.Of(from)} to {IsoDate.Of(to)}" : "";
        return $"{Activity?.Label ?? "Inspection of a kind not known"}, {Authority}{window}";
    }
}
