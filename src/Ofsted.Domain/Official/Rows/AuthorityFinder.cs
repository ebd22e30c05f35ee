using System.Globalization;
using NodaTime;

namespace Ofsted.Domain.Official;

/// <summary>Finds the authority of a row by its name, its code and, where neither is known, the end of its link.</summary>
/// <remarks>Links are a row too high or too low over whole stretches of some files, so that they never overrule the name.</remarks>
internal static class AuthorityFinder
{
    private static readonly string[] Whole = ["england", "national", "grand total", "average", "mean", "median", "sum"];

    public static (AuthorityReference? Reference, Authority? Known, string? Conflict) Find(string code, string name, string? link, LocalDate? day)
    {
        var byCode = ByCode(code);
        var byName = day is { } date ? Authorities.FindByName(name, date) ?? Authorities.FindByName(name) : Authorities.FindByName(name);
        var byLink = ByLink(link);
        var known = ExistingOn(day, byName, byCode) ?? byLink;
        if (known is null)
            return (name.Length == 0 && code.Length == 0 ? null : new AuthorityReference { Name = name.Length == 0 ? code : name }, null, null);

        var other = Array.Find([byName, byCode, byLink], found => found is not null && found != known && !AreRelated(found, known));
        return (ReferenceTo(known), known, other?.Name);
    }

    /// <summary>The name without the mark of a footnote, such as "[note 3]" or "*".</summary>
    public static string WithoutNotes(string name) => NoteMarks.Without(name).TrimEnd(' ', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <summary>Whether a name is that of a region or of all authorities together.</summary>
    public static bool IsOfMany(string name)
    {
        var words = HeaderWords.Of(name);
        return words.Text.StartsWith(" total ", StringComparison.Ordinal) || words.Text.StartsWith(" all ", StringComparison.Ordinal)
            || Array.Exists(Whole, words.Are) || Authorities.IsRegion(name);
    }

    private static Authority? ExistingOn(LocalDate? day, params Authority?[] found) =>
        Array.Find(found, authority => authority is not null && (day is null || authority.ExistsOn(day.Value)))
        ?? Array.Find(found, authority => authority is not null);

    private static Authority? ByCode(string code) => code.Length == 0
        ? null
        : Authorities.FindByOnsCode(code) ?? Authorities.FindByDfeCode(code)
            ?? (int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var urn) ? Authorities.FindByUrn(urn) : null);

    private static Authority? ByLink(string? link)
    {
        if (link is null)
            return null;
        var end = link.TrimEnd('/').Split('/')[^1];
        return ByCode(end) ?? Authorities.FindByKey(end) ?? Authorities.FindByName(end.Replace('-', ' '));
    }

    /// <summary>Files give an authority under the page or the code of the one that it replaced, or the other way round.</summary>
    private static bool AreRelated(Authority one, Authority other) =>
        Authorities.PredecessorsOf(one).Contains(other) || Authorities.PredecessorsOf(other).Contains(one);

    /// <summary>Where two authorities share a name and one has no number, its full name tells it from the other.</summary>
    private static AuthorityReference ReferenceTo(Authority authority)
    {
        var reference = AuthorityReference.To(authority);
        return reference.Urn is null && Authorities.FindByName(authority.ShortName) != authority
            ? reference with { Name = authority.Name }
            : reference;
    }
}
