using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>An outcome, enabler or principle of the Children's Social Care National Framework.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record NationalFrameworkElement
{
    /// <summary>The kind and number.</summary>
    public required NationalFrameworkReference Reference { get; init; }

    /// <summary>The title of the element.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title and the number come from.</summary>
    public required Citation Source { get; init; }

    /// <summary>The reference and the title.</summary>
    public override string ToString() => Excerpt.OfLine($"{Reference}: {Title}");
}
