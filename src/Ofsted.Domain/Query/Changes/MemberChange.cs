using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>A member of an event that two versions of the published record, or two sources, hold differently.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record MemberChange
{
    /// <summary>The member by its name in exchanged data, such as <c>published</c>; a judgement by the code of its area.</summary>
    public required string Member { get; init; }

    /// <summary>The earlier value as text, or null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>The later value as text, or null when there is none.</summary>
    public string? After { get; init; }

    /// <summary>How the earlier value came to be known; null when there was none, or where versions of the record are compared.</summary>
    public ValueBasis? BeforeBasis { get; init; }

    /// <summary>How the later value came to be known; null where versions of the record are compared.</summary>
    public ValueBasis? AfterBasis { get; init; }

    /// <summary>Whether <see cref="SourceTrust"/> takes the later value; null where versions of the record are compared.</summary>
    public bool? IsAfterTaken { get; init; }

    /// <summary>The member and both values.</summary>
    public override string ToString() => Excerpt.OfLine($"{Member}: {Before ?? "none"} > {After ?? "none"}");
}
