using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A step towards completing an action.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Milestone
{
    /// <summary>What will have been reached.</summary>
    public required string Text { get; init; }

    /// <summary>The last day on which it can be reached in time, or null when none is set.</summary>
    public LocalDate? Due { get; init => field = value.InIso(); }

    /// <summary>The day on which it was reached, or null when it was not.</summary>
    public LocalDate? Reached { get; init => field = value.InIso(); }

    /// <summary>Whether it was due before a day and not reached by then.</summary>
    /// <param name="asAt">The day.</param>
    public bool IsOverdue(LocalDate asAt) => Due < asAt.InIso() && !(Reached <= asAt.InIso());

    /// <summary>The text.</summary>
    public override string ToString() => Excerpt.OfLine(Text);
}
