using NodaTime;

namespace Ofsted.Domain;

/// <summary>Reorganisations that have not been seen to be law.</summary>
internal static class PlannedReorganisations
{
    /// <summary>What is planned for an authority, or null.</summary>
    /// <param name="key">The authority's key.</param>
    public static AnnouncedChange? Of(string key) => key switch
    {
        "surrey" => OfSurrey("East Surrey and West Surrey are to replace Surrey County Council on 1 April 2027."),
        "east-surrey" => OfSurrey("East Surrey Council is to be created on 1 April 2027, in place of Surrey County Council in its part of the county."),
        "west-surrey" => OfSurrey("West Surrey Council is to be created on 1 April 2027, in place of Surrey County Council in its part of the county."),
        _ => null,
    };

    private static AnnouncedChange OfSurrey(string text) => new()
    {
        Text = text,
        From = new LocalDate(2027, 4, 1),
        Source = new Citation
        {
            Document = "Draft Surrey (Structural Changes) Order 2026",
            Place = "debated by a committee of the House of Commons on 25 February 2026",
            Confidence = Confidence.Unverified,
            Note = "laid on 14 January 2026; that the order was made was not verified",
        },
    };
}
