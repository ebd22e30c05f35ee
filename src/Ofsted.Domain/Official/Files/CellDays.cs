using NodaTime;

namespace Ofsted.Domain.Official;

/// <summary>The days that a cell holds.</summary>
/// <param name="First">The first, or the only one.</param>
/// <param name="Last">The last, where they are plainly one period.</param>
/// <param name="IsInDoubt">Whether the cell holds more than that: further days, or words.</param>
internal readonly record struct CellDays(LocalDate First, LocalDate? Last = null, bool IsInDoubt = false);
