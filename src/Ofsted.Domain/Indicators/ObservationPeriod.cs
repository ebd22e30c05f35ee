using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain;

/// <summary>The day or the time that a number covers, as far as the document says.</summary>
/// <threadsafety>Immutable.</threadsafety>
public sealed record ObservationPeriod
{
    /// <summary>The kind.</summary>
    public required PeriodKind Kind { get; init; }

    /// <summary>The words of the document, such as "2014-15"; empty when it says nothing.</summary>
    public string Text { get; init; } = "";

    /// <summary>The first day, or null when it is not known or, for a snapshot, has no meaning.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The last day, or the day itself of a snapshot; null when it is not known.</summary>
    public LocalDate? End { get; init; }

    /// <summary>A document that does not say of what time it speaks.</summary>
    public static ObservationPeriod Unstated { get; } = new() { Kind = PeriodKind.Unspecified };

    /// <summary>A snapshot of one day.</summary>
    /// <param name="day">The day.</param>
    public static ObservationPeriod AsAt(LocalDate day) =>
        new() { Kind = PeriodKind.AsAt, Text = LocalDatePattern.Iso.Format(day), End = day };

    /// <summary>The words of the document, or the kind where it has none.</summary>
    public override string ToString() => Text.Length == 0 ? Kind.ToString() : Text;
}
