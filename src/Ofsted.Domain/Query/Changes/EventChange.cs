using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>An event that differs between two records, such as two versions of the published record.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record EventChange
{
    /// <summary>The event in the earlier record.</summary>
    public required InspectionEvent Before { get; init; }

    /// <summary>The event in the later record.</summary>
    public required InspectionEvent After { get; init; }

    /// <summary>The members that differ.</summary>
    public required EquatableList<MemberChange> Members { get; init; }

    /// <summary>The event and what changed.</summary>
    public override string ToString() => Excerpt.OfLine($"{After}: {string.Join("; ", Members)}");
}
