using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Something that a report or letter asks for: a recommendation, area for improvement or for priority action.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Recommendation
{
    /// <summary>The printed number, or the position in the list, counted from 1, where the document prints bullets; null when not known.</summary>
    public int? Number { get; init; }

    /// <summary>How urgent it is.</summary>
    public required RecommendationPriority Priority { get; init; }

    /// <summary>Who it is addressed to.</summary>
    public required RecommendationAddressee Addressee { get; init; }

    /// <summary>The addressee as printed, such as the bodies responsible for an area's priority action; null when not printed or not recorded.</summary>
    public string? AddresseeName { get; init; }

    /// <summary>The text, on one line.</summary>
    public required string Text { get; init; }

    /// <summary>The heading under which the item is grouped, or null when there is none.</summary>
    public string? Theme { get; init; }

    /// <summary>The numbers of the paragraphs that it refers to, in printed order.</summary>
    public EquatableList<int> Paragraphs { get; init; } = [];

    /// <summary>The elements of the National Framework that it refers to, in printed order.</summary>
    public EquatableList<NationalFrameworkReference> NationalFramework { get; init; } = [];

    /// <summary>The parts of an item that lists several; empty where there are none or they are not recorded separately.</summary>
    public EquatableList<Recommendation> Items { get; init; } = [];

    /// <summary>The number and the beginning of the text.</summary>
    public override string ToString()
    {
        var text = Excerpt.Of(Text);
        return Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number}. {text}") : text;
    }
}
