using NodaTime;

namespace Ofsted.Domain.Official;

/// <summary>A cell of a sheet.</summary>
/// <param name="Text">What it shows, on one line; empty for a blank cell.</param>
/// <param name="Date">The day that the file holds for it, or null.</param>
/// <param name="Link">Where it leads, or null.</param>
internal readonly record struct SheetCell(string Text, LocalDate? Date = null, string? Link = null)
{
    public bool IsBlank => string.IsNullOrEmpty(Text);
}
