namespace Ofsted.Domain.Rules;

/// <summary>The sources on which the rules rest.</summary>
internal static class Sources
{
    public static Citation Documents(string place, string? note = null) => new()
    {
        Document = "Published reports and letters, 2013 to 2026",
        Place = place,
        Confidence = Confidence.VerifiedInDocuments,
        Note = note,
    };

    public static Citation Stated(string document, string? place = null, string? note = null) => new()
    {
        Document = document,
        Place = place,
        Confidence = Confidence.Stated,
        Note = note,
    };

    public static Citation StatedAndSeen(string document, string? place = null, string? note = null) => new()
    {
        Document = document,
        Place = place,
        Confidence = Confidence.StatedAndVerified,
        Note = note,
    };

    public static Citation ThirdParty(string document, string note) => new()
    {
        Document = document,
        Confidence = Confidence.Unverified,
        Note = note,
    };

    public static Citation Definition(string place) => new()
    {
        Document = "Record format of this library",
        Place = place,
        Confidence = Confidence.Stated,
    };
}
