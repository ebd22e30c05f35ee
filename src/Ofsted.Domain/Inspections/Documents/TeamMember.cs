using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A person named in a document as a member of the inspection team.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record TeamMember
{
    /// <summary>The name as printed, without titles.</summary>
    public required string Name { get; init; }

    /// <summary>The role.</summary>
    public required TeamRole Role { get; init; }

    /// <summary>The inspectorate for which they inspect, or null where it is obvious.</summary>
    public Inspectorate? Inspectorate { get; init; }

    /// <summary>The name and the role.</summary>
    public override string ToString() => Excerpt.OfLine($"{Name} ({Role})");
}
