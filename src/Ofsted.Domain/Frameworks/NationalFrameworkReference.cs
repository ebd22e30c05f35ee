using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A reference to an element of the Children's Social Care National Framework, such as "outcome 3".</summary>
/// <remarks>
/// It holds what a document says, so the number may be one that the framework does not have:
/// <see cref="NationalFramework.Find"/> then finds nothing.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public readonly record struct NationalFrameworkReference
{
    /// <summary>The kind of element.</summary>
    public required NationalFrameworkElementKind Kind { get; init; }

    /// <summary>The number of the element within its kind, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The kind and the number, such as "outcome 3".</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Kind switch
        {
            NationalFrameworkElementKind.Outcome => "outcome",
            NationalFrameworkElementKind.Enabler => "enabler",
            NationalFrameworkElementKind.Principle => "principle",
            _ => "unspecified",
        }} {Number}"));
}
