using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>A member of an event that two versions of the published record hold differently.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record MemberChange
{
    /// <summary>The member by its name in exchanged data, such as <c>published</c>; a judgement by the code of its area.</summary>
    public required string Member { get; init; }

    /// <summary>The earlier value as text, or null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>The later value as text, or null when there is none.</summary>
    public string? After { get; init; }

    /// <summary>The member and both values.</summary>
    public override string ToString() => Excerpt.OfLine($"{Member}: {Before ?? "none"} > {After ?? "none"}");
}
