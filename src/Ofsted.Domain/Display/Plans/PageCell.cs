using Ofsted.Domain.Oversight;

namespace Ofsted.Domain.Display;

/// <summary>A cell of a table on a page.</summary>
/// <param name="Text">The text; it says all, also without the colour.</param>
/// <param name="Rating">The colour beside the text.</param>
/// <param name="IsNumber">Whether it is set to the right.</param>
internal readonly record struct PageCell(string? Text, BragRating Rating = BragRating.Unspecified, bool IsNumber = false)
{
    public static implicit operator PageCell(string? text) => new(text);

    public static PageCell Number(string? text) => new(text, IsNumber: true);
}
