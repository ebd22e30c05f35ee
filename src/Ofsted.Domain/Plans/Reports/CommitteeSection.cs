using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Plans;

/// <summary>A standing section of a committee report, such as "Consultation".</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record CommitteeSection
{
    /// <summary>The printed number, or null when it has none.</summary>
    public string? Number { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>The text of the section, unless another part of the record holds it; null when it does or there is none.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the report says that it does not apply.</summary>
    public bool IsNotApplicable { get; init; }

    /// <summary>The number and the heading.</summary>
    public override string ToString() => Excerpt.OfLine(Number is null ? Title : $"{Number} {Title}");
}
