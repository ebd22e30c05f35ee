namespace Ofsted.Domain.Tests;

/// <summary>The rules that were collected from frameworks and documents before the catalogue was written: each is a rule, or has a reason why not.</summary>
internal static class RuleCandidates
{
    /// <summary>The numbers of each family.</summary>
    private static readonly (string Family, int Last)[] Numbers =
    [
        ("DAT", 23), ("EDN", 5), ("GRD", 9), ("JDG", 9), ("OVR", 19), ("LSC", 8), ("LAW", 5), ("ACT", 13), ("REC", 14), ("NFW", 8), ("AUT", 5), ("REF", 5),
    ];

    public static IReadOnlyList<string> All { get; } =
        [.. Numbers.SelectMany(family => Enumerable.Range(1, family.Last).Select(number => FormattableString.Invariant($"OFS-{family.Family}-{number:D2}")))];

    /// <summary>What is not a rule on a record, and why.</summary>
    public static IReadOnlyDictionary<string, string> NotRules { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["OFS-GRD-03"] = "Short and long forms of *requires improvement* are one grade: `Grade.Parse` reads both, so a record cannot tell them apart. How a document prints it is OFS-GRD-04.",
        ["OFS-JDG-02"] = "Adoption and care leavers are parts of looked after and permanence by the edition (`EditionArea.Role`), not by the record: there is nothing to get wrong.",
        ["OFS-JDG-08"] = "Labels with aliases are a matter of reading: `JudgementArea.TryParse` knows them, and a record holds the code.",
        ["OFS-OVR-18"] = "A note on what not to require: an inadequate part need not make looked after and permanence inadequate. OFS-OVR-16 goes no further.",
        ["OFS-LSC-04"] = "The board's grade does not enter the overall one: the profile from which the rules OVR work leaves it out. There is nothing to report.",
        ["OFS-LSC-05"] = "Authorities that share a board have one grade for it. Which authorities share a board is in no record, and a history is of one authority; the three groups known agree.",
        ["OFS-LSC-06"] = "A board reviewed in a report of its own is an activity, `lscb-review`; OFS-JDG-50 says what it judges.",
        ["OFS-LSC-08"] = "Whether a report mentions a board after September 2019 is a question to its text, not to the record.",
        ["OFS-REC-03"] = "A letter without areas for improvement is right: no rule asks for any.",
        ["OFS-REC-07"] = "How working days are counted is what `WorkingDayCalendar` does. OFS-REC-06 looks at the numbers that a letter states.",
        ["OFS-REC-14"] = "That the authority publishes a written statement of action happens after the record: `Timescales` has the limit, plans answer the items.",
        ["OFS-NFW-07"] = "The forms in which references are printed are a matter of reading; a record holds kind and number.",
        ["OFS-NFW-08"] = "A record holds the number of an enabler; the reader turns a name into it, so the two cannot disagree.",
    };
}
