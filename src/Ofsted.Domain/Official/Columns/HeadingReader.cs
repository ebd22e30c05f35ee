using System.Text;

namespace Ofsted.Domain.Official;

/// <summary>Tells what a column holds by the words of its header.</summary>
internal static class HeadingReader
{
    private const int LongestHeader = 300;

    private static readonly string[] Ordinals =
    [
        "first", "1st", "second", "2nd", "third", "3rd", "fourth", "4th", "latest", "most recent", "current", "previous", "prior", "earlier",
        "last", "penultimate", "1", "2", "3", "4", "5", "6",
    ];

    private static readonly string[] OfProviders =
    [
        "provision type", "type of provision", "provider", "provider type", "provider name", "setting name", "places", "postcode", "sector",
        "registration date", "registration status", "joiner status", "leaver status", "parliamentary constituency",
        "date of registration", "event number",
    ];

    private static readonly string[] OfProvidersAlone =
        ["provision type", "type of provision", "provider type", "provider name", "setting name", "registration status", "joiner status", "leaver status"];

    private static readonly string[] Names =
        ["local authority", "la", "authority", "council", "area", "local area", "name", "local authorities", "la area", "local authority area"];

    /// <summary>What the header of a column of names says among other words.</summary>
    private static readonly string[] NamingWords = ["local authority", "local authorities", "la", "authority", "local area"];

    private static readonly string[] FormerWords = ["previous", "former", "old", "predecessor"];

    /// <summary>Whether a column of names gives those that authorities had before.</summary>
    public static bool IsOfFormerNames(string header) => HeaderWords.Of(header).HasAny(FormerWords);

    /// <summary>Whether a column of names gives those that authorities had when they were inspected.</summary>
    public static bool IsOfNamesThen(string header) => HeaderWords.Of(header).HasAny("at inspection", "at time of inspection", "at the time of inspection", "at the time", "when inspected");

    /// <summary>Whether a column holds the codes or numbers of authorities, which may stand for their names.</summary>
    public static bool IsCodeOfAuthority(string header)
    {
        var words = HeaderWords.Of(header);
        return words.Are("urn") || (words.HasAny("code", "codes", "urn") && words.HasAny("la", "local authority", "authority", "dfe", "ons"));
    }

    /// <summary>Whether the header by itself says that the table is about providers.</summary>
    public static bool IsOfProvidersAlone(string header) => HeaderWords.Of(header).HasAny(OfProvidersAlone);

    public static Heading Read(string header)
    {
        var words = header.Length > LongestHeader ? HeaderWords.Of("") : HeaderWords.Of(header);
        var family = FamilyWords.In(words);
        var kind = KindOf(words, FamilyWords.WithoutName(words), family, out var area);
        return new Heading { Kind = kind, Area = area, Group = GroupOf(words, family, kind, area), Text = header };
    }

    /// <summary>The group that a header above several columns names, plain when it names none.</summary>
    public static ColumnGroup GroupOfBand(string band) =>
        band.Length > LongestHeader ? ColumnGroup.Plain : GroupOf(HeaderWords.Of(band), FamilyWords.In(HeaderWords.Of(band)), FieldKind.Unknown, null);

    private static FieldKind KindOf(HeaderWords words, HeaderWords inner, InspectionFamily family, out JudgementArea? area)
    {
        area = null;
        if (words.IsEmpty)
            return FieldKind.Ignored;
        if (words.HasAny(OfProviders))
            return FieldKind.OfProviders;
        if (words.HasAny("link", "links", "url", "webpage", "web page", "hyperlink") && !words.Has("name"))
            return FieldKind.Link;
        if (words.Has("region") && Array.Exists(Names, words.Without("region").Without("or").Are) && (words.Has("or") || words.Text.StartsWith(" region ", StringComparison.Ordinal)))
            return FieldKind.Name;
        if (words.HasAny("region", "status", "authority type", "la type", "type of authority", "number", "notes"))
            return FieldKind.Ignored;
        if (words.HasAny("code", "urn", "codes") || (words.Has("ons") && !words.Has("name")))
            return FieldKind.Code;
        if (DateOf(words) is var date and not FieldKind.Unknown)
            return date;
        if (Array.Exists(Names, words.Are) || (words.Has("name") && words.HasAny("local authority", "la", "authority", "area", "council")))
            return FieldKind.Name;
        if (words.HasAny("theme", "themes", "topic", "focus", "scope"))
            return FieldKind.Theme;
        if (words.HasAny("type", "types", "activity") || inner.HasAny("kind of inspection", "name of inspection", "inspection name") || inner.Are("framework") || inner.Are("inspection framework") || inner.Are("inspection"))
            return FieldKind.Type;
        area = AreaWords.In(inner, family);
        if (area is not null)
            return FieldKind.Grade;
        return words.HasAny("outcome", "written statement of action", "progress", "priority action") ? FieldKind.Outcome
            : words.HasAny(NamingWords) ? FieldKind.Name
            : FieldKind.Unknown;
    }

    private static FieldKind DateOf(HeaderWords words)
    {
        if (words.Are("from"))
            return FieldKind.Start;
        if (words.Are("to"))
            return FieldKind.End;
        var isDate = words.HasAny("date", "dates", "day", "published", "publication", "start", "started", "end");
        if (!isDate)
            return FieldKind.Unknown;
        if (words.Without("published by").HasAny("published", "publication", "publish"))
            return FieldKind.Published;
        return words.HasAny("end date", "end", "last day", "last date", "ended", "finish", "finished", "date to") ? FieldKind.End : FieldKind.Start;
    }

    private static ColumnGroup GroupOf(HeaderWords words, InspectionFamily family, FieldKind kind, JudgementArea? area)
    {
        var isAgain = FamilyWords.SayAgain(words);
        if (area == JudgementAreas.Lscb && family == InspectionFamily.Unstated)
            family = InspectionFamily.Single;
        var subject = isAgain && family == InspectionFamily.SafeguardingAndLookedAfter
            ? area ?? AreaWords.SubjectIn(FamilyWords.WithoutName(words))
            : null;
        return kind is FieldKind.Ignored or FieldKind.OfProviders or FieldKind.Name or FieldKind.Code or FieldKind.Link
            ? ColumnGroup.Plain
            : new ColumnGroup(family, isAgain, subject, OrdinalOf(words), FamilyWords.ActivityIn(words));
    }

    private static string OrdinalOf(HeaderWords words)
    {
        words = words.Without("first day").Without("last day").Without("first date").Without("last date").Without("care 1");
        var found = new StringBuilder();
        foreach (var ordinal in Ordinals)
        {
            if (words.Has(ordinal))
                found.Append(found.Length == 0 ? "" : " ").Append(ordinal);
        }

        return found.ToString();
    }
}
