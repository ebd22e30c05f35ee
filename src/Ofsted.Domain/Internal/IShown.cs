using NodaTime;

namespace Ofsted.Domain.Internal;

/// <summary>Something that a notebook shows as its facts: one below the other, or many things as the rows of a table.</summary>
internal interface IShown
{
    /// <summary>
    /// The facts in their order, each with the head of its column. A value is a text, a number, a day, a term, a severity, or null where
    /// there is none.
    /// </summary>
    IEnumerable<(string Head, object? Value)> Facts { get; }

    /// <summary>The day by which many are put in order, the newest first; null for things without one.</summary>
    LocalDate? ShownBy { get; }
}
