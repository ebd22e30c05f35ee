using System.Collections.Frozen;

namespace Ofsted.Domain;

/// <summary>The words by which names of authorities say what kind of council they are, or whose services are meant: no part of the name itself.</summary>
internal static class CouncilKinds
{
    /// <summary>A kind that is said of an authority which is named like its county but for "shire", such as Nottingham.</summary>
    public const string County = "county";

    /// <summary>"Co. Durham"; "co-operative" has it too.</summary>
    public const string Co = "co";

    /// <summary>The kind of the authorities that are named like a county but for "shire".</summary>
    public const string City = "city";

    /// <summary>Kinds in full and abbreviated, folded as <see cref="AuthorityName"/> folds them, and the words that join them to a name.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.Create(StringComparer.Ordinal,
        "council", "councils", "corporation", "borough", "boro", City, County, "district", "metropolitan", "met", "unitary", "royal", "authority", "local", "cooperative",
        "bc", "cbc", "cc", "dc", "lb", "lbc", "mb", "mbc", "md", "mdc", "rb", "rbc", "ua",
        "children", "childrens", "young", "people", "peoples", "families", "social", "care", "service", "services", "department",
        "of", "the");

    private const string London = "london";

    /// <summary>How many words at the beginning of a name say its kind, taken one kind at a time; 0 for none.</summary>
    public static int LengthAtStart(AuthorityName name, int start, int end) =>
        IsLondonBorough(name, start, end) ? 2 : start < end && (Words.Contains(name.Word(start)) || name.Word(start) == Co) ? 1 : 0;

    /// <summary>How many words at the end of a name say its kind, taken one kind at a time; 0 for none.</summary>
    public static int LengthAtEnd(AuthorityName name, int start, int end) =>
        IsLondonBorough(name, end - 2, end) || IsCooperative(name, end - 2, end) ? 2 : start < end && Words.Contains(name.Word(end - 1)) ? 1 : 0;

    private static bool IsCooperative(AuthorityName name, int start, int end) =>
        start >= 0 && end - start >= 2 && name.Word(start) == Co && name.Word(start + 1) == "operative";

    /// <summary>"London" says a kind only before "borough" or its abbreviation.</summary>
    private static bool IsLondonBorough(AuthorityName name, int start, int end) =>
        start >= 0 && end - start >= 2 && name.Word(start) == London && name.Word(start + 1) is "borough" or "boro" or "bc" or "b";
}
