using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>Something that a plan puts first for a period, such as one of five priorities for 2017/18.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanPriority
{
    /// <summary>The reference within the plan, such as "P1".</summary>
    public required string Id { get; init; }

    /// <summary>What is to be achieved.</summary>
    public required string Text { get; init; }

    /// <summary>The reference of the theme to which it belongs, or null.</summary>
    public string? Theme { get; init; }

    /// <summary>The period for which it is a priority, in the words of the plan, such as "2017/18"; null when not stated.</summary>
    public string? Period { get; init; }

    /// <summary>
    /// The items of the report that it answers, by their positions in <see cref="InspectionEvent.Recommendations"/>, counted from 1; empty when it
    /// answers none or the plan does not say.
    /// </summary>
    public EquatableList<int> Answers { get; init; } = [];

    /// <summary>How its effect is measured; empty when it is not.</summary>
    public EquatableList<SuccessMeasure> Measures { get; init; } = [];

    /// <summary>The reference and the beginning of the text.</summary>
    public override string ToString() => Excerpt.OfLine($"{Id}: {Excerpt.Of(Text)}");
}
