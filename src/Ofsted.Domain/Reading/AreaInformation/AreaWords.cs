using System.Collections.Frozen;
using Ofsted.Domain.Reading.Wording;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>The vocabulary of the area information that several subjects share.</summary>
internal static class AreaWords
{
    /// <summary>Words that may be between a number and what it counts.</summary>
    public static readonly FrozenSet<string> Fillers = FrozenSet.Create(StringComparer.Ordinal,
        "live", "lives", "lived", "living", "reside", "resides", "residing", "are", "is", "were", "was", "be", "been", "being", "have", "has", "had", "having",
        "in", "with", "at", "placed", "accommodated", "cared", "for", "currently", "subsequently", "later", "then", "now", "also", "still", "since", "previously", "only",
        "child", "children", "young", "person", "persons", "people", "who", "that", "which", "the", "a", "an", "their", "her", "his", "own", "and", "there", "looked", "after",
        "or", "fewer", "less", "under", "of", "whom", "them", "these", "those", "this", "either", "care", "leavers", "placements", "home", "again", "ever", "went", "on", "to", "cases",
        "house", "houses", "moved", "into", "became", "become", "subject", "subjects", "formally", "permanently", "further", "additional");

    public static readonly FrozenSet<string> Small = FrozenSet.Create(StringComparer.Ordinal, "small", "low", "few", "suppressed", "confidential", "smaller");

    public static readonly FrozenSet<string> Whole = FrozenSet.Create(StringComparer.Ordinal, "all", "both");

    /// <summary>Words that leave some out of the whole: "all but one".</summary>
    public static readonly FrozenSet<string> Excepting = FrozenSet.Create(StringComparer.Ordinal, "but", "except", "bar");

    /// <summary>Words before "all" that say it is not all.</summary>
    public static readonly FrozenSet<string> NotQuite = FrozenSet.Create(StringComparer.Ordinal, "not", "nearly", "almost", "virtually", "practically");

    /// <summary>Words for a part of the whole that say no number; one may be in brackets behind them.</summary>
    public static readonly FrozenSet<string> Portions = FrozenSet.Create(StringComparer.Ordinal, "majority", "minority", "most", "half", "third", "quarter", "fifth", "proportion", "many");

    /// <summary>Words that lead in a part of a number that was given before.</summary>
    public static readonly FrozenSet<string> Parting = FrozenSet.Create(StringComparer.Ordinal, "including", "includes", "included", "whom", "which", "comprising", "from");

    public static readonly FrozenSet<string> Having = FrozenSet.Create(StringComparer.Ordinal, "has", "have", "had", "are");

    /// <summary>Words for the time that "the same" may mean: it then says nothing of a number.</summary>
    public static readonly FrozenSet<string> Times = FrozenSet.Create(StringComparer.Ordinal, "time", "date", "day", "period", "point", "stage", "month");

    /// <summary>Words of a comparison with what the number was before.</summary>
    public static readonly FrozenSet<string> Comparing = FrozenSet.Create(StringComparer.Ordinal,
        "increase", "increased", "rise", "risen", "rose", "reduction", "reduced", "decrease", "decreased", "fall", "fallen", "fell", "decline", "drop", "dropped", "compared",
        "compares", "comparison", "comparable", "similar", "same", "unchanged", "changed", "higher", "lower", "up", "down", "growth", "consistent", "change", "identical");

    public static readonly FrozenSet<string> Upward = FrozenSet.Create(StringComparer.Ordinal, "increase", "increased", "rise", "risen", "rose", "higher", "growth", "up");

    public static readonly FrozenSet<string> Downward = FrozenSet.Create(StringComparer.Ordinal,
        "reduction", "reduced", "decrease", "decreased", "fall", "fallen", "fell", "decline", "drop", "dropped", "lower", "down");

    public static readonly FrozenSet<string> Unchanging = FrozenSet.Create(StringComparer.Ordinal, "same", "unchanged", "identical");

    public static readonly FrozenSet<string> National = FrozenSet.Create(StringComparer.Ordinal, "national", "nationally", "england", "english", "country");

    public static readonly Phrases<string> InspectionTime = new(
        ("at the time of the inspection|at the time of inspection|at the time of this inspection|at the point of inspection|at the point of the inspection|during the inspection|during this inspection", "at the time of inspection"));
}
