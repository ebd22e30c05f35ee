using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Timescales;

/// <summary>How deadlines are calculated.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record DeadlineOptions
{
    /// <summary>The working days of England and Wales, without moving due dates.</summary>
    public static DeadlineOptions Default { get; } = new();

    /// <summary>The working days.</summary>
    public WorkingDayCalendar Calendar { get; init; } = WorkingDayCalendar.England;

    /// <summary>Whether a limit in days, weeks or months that falls due on a weekend or holiday moves to the next working day.</summary>
    /// <remarks>Off by default: no source that was read moves them.</remarks>
    public bool RollsForward { get; init; }

    /// <summary>What happens to a due date on a weekend or holiday.</summary>
    public override string ToString() => Excerpt.OfLine(RollsForward ? "moves to the next working day" : "stays where it falls");
}
