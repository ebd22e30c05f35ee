using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>The part of a SIF report that informs about the area: its heading, if it was found, and its items.</summary>
internal sealed record AreaBlock
{
    /// <summary>The heading, or the first sub-heading where the heading is missing.</summary>
    public required SourceLine Heading { get; init; }

    public required bool HasHeading { get; init; }

    public required IReadOnlyList<BlockItem> Items { get; init; }
}
