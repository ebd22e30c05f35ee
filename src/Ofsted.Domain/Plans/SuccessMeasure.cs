using Ofsted.Domain.Indicators;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>How the effect of an action or a priority is measured: an indicator with a baseline, a target and results.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record SuccessMeasure
{
    /// <summary>The code of the indicator; one that the library does not know is allowed, such as a figure of the authority's own.</summary>
    public required string IndicatorCode { get; init; }

    /// <summary>Which part of the indicator it is, such as "aged 16 to 17", or null for the whole.</summary>
    public string? Dimension { get; init; }

    /// <summary>What is measured, in the words of the plan; null for the title of the indicator.</summary>
    public string? Title { get; init; }

    /// <summary>The value at the beginning, or null when the plan does not say.</summary>
    public Observation? Baseline { get; init; }

    /// <summary>The target, or null when the plan sets none.</summary>
    public MeasureTarget? Target { get; init; }

    /// <summary>Which direction is better; if unspecified, that of the indicator.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>What has been measured since, the oldest first.</summary>
    public EquatableList<Observation> Results { get; init; } = [];

    /// <summary>Where the numbers come from, or null when not stated.</summary>
    public string? Source { get; init; }

    /// <summary>The indicator, or null when the library does not know the code.</summary>
    public Indicator? Indicator => IndicatorCatalogue.Find(IndicatorCode);

    /// <summary>The plan's title for it, or else the indicator's, or else the code.</summary>
    public string Label => Title ?? Indicator?.Title ?? IndicatorCode;

    /// <summary>Which direction is better, according to the plan or otherwise the indicator.</summary>
    public Polarity EffectivePolarity => Polarity != Polarity.Unspecified ? Polarity : Indicator?.Polarity ?? Polarity.Unspecified;

    /// <summary>The unit of the target, the baseline, the first result or the indicator, whichever is known first.</summary>
    public MeasurementUnit Unit =>
        Target is { Unit: not MeasurementUnit.Unspecified } target ? target.Unit
        : Baseline?.Unit ?? (Results.Count > 0 ? Results[0].Unit : Indicator?.Unit ?? MeasurementUnit.Unspecified);

    /// <summary>The label and the target.</summary>
    public override string ToString() => Excerpt.OfLine(Target is null ? Label : $"{Label}: {Target}");
}
