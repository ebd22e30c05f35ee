using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>A member of an event that differs between two versions of the published record, or between two sources.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record MemberChange
{
    /// <summary>The member by its name in exchanged data, such as <c>published</c>; for a judgement, the code of its area.</summary>
    public required string Member { get; init; }

    /// <summary>The earlier value as text, or null when there was none.</summary>
    public string? Before { get; init; }

    /// <summary>The later value as text, or null when there is none.</summary>
    public string? After { get; init; }

    /// <summary>How the earlier value became known; null when there was none, or where versions of the record are compared.</summary>
    public ValueBasis? BeforeBasis { get; init; }

    /// <summary>How the later value became known; null where versions of the record are compared.</summary>
    public ValueBasis? AfterBasis { get; init; }

    /// <summary>Whether <see cref="SourceTrust"/> prefers the later value; null where versions of the record are compared.</summary>
    public bool? IsAfterTaken { get; init; }

    /// <summary>The member and both values.</summary>
    public override string ToString() => Excerpt.OfLine($"{Member}: {Before ?? "none"} > {After ?? "none"}");
}
