namespace Ofsted.Domain.Data;

/// <summary>An event that two versions of the published record hold differently.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record EventChange
{
    /// <summary>The event in the earlier version.</summary>
    public required InspectionEvent Before { get; init; }

    /// <summary>The event in the later version.</summary>
    public required InspectionEvent After { get; init; }

    /// <summary>The members that differ.</summary>
    public required EquatableList<MemberChange> Members { get; init; }

    /// <summary>The event and what changed.</summary>
    public override string ToString() => $"{After}: {string.Join("; ", Members)}";
}
