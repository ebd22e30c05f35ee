using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>What a picture shows and how large it is.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PictureOptions
{
    /// <summary>The narrowest picture, in pixels.</summary>
    public const int NarrowestWidth = 320;

    /// <summary>The widest picture, in pixels.</summary>
    public const int WidestWidth = 2000;

    /// <summary>The options used when none are given.</summary>
    public static PictureOptions Default { get; } = new();

    /// <summary>The title, or null for one that describes the content.</summary>
    public string? Title { get; init; }

    /// <summary>A note below the picture, such as the source of the data; none when null.</summary>
    public string? Note { get; init; }

    /// <summary>The width in pixels, limited to 320 to 2000; below 560 the layout is that for phones.</summary>
    public int Width { get; init; } = 760;

    /// <summary>The colours.</summary>
    public PictureTheme Theme { get; init; }

    /// <summary>The day as at which to draw, from what was public by then; null for the last day in the events.</summary>
    public LocalDate? AsAt { get; init => field = value.InIso(); }

    /// <summary>The day up to which letters of visits were seen, shown with the number of visits if it is before <see cref="AsAt"/>; null when it is not known.</summary>
    /// <remarks>For the published record it is <c>OfstedDataset.VisitsAsOf</c>.</remarks>
    public LocalDate? VisitsAsOf { get; init => field = value.InIso(); }

    /// <summary>The dates between which each kind of event is complete, used to mark visits as incomplete outside them; empty when not known.</summary>
    /// <remarks>For the published record it is <c>OfstedDataset.Coverage</c>.</remarks>
    public EquatableList<EventCoverage> Coverage { get; init; } = [];

    /// <summary>The authorities to show, in this order, including those without events; null for those in the events.</summary>
    public EquatableList<Authority>? Authorities { get; init; }

    /// <summary>The width and the day.</summary>
    public override string ToString() => Excerpt.OfLine(AsAt is { } day
        ? string.Create(CultureInfo.InvariantCulture, $"{Width} px, as at {IsoDate.Of(day)}")
        : string.Create(CultureInfo.InvariantCulture, $"{Width} px"));

    internal string AsAtWords => AsAt is { } day ? ", as at " + DateText.Of(day) : "";

    internal double BoundedWidth => Math.Clamp(Width, NarrowestWidth, WidestWidth);
}
