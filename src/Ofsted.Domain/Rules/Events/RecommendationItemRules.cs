using static System.FormattableString;

namespace Ofsted.Domain.Rules;

/// <summary>Rules on the single items of a report or letter.</summary>
internal static class RecommendationItemRules
{
    /// <summary>More paragraphs than any report has: the only item of a list may go by the number of its paragraph.</summary>
    private const int GreatestParagraph = 500;

    private static readonly Citation Items = Sources.Documents("recommendations and areas for improvement");
    private static readonly Citation Definition = Sources.Definition("recommendations");

    public static IEnumerable<CheckedRule<EventFacts>> All =>
    [
        new("OFS-REC-50", FindingSeverity.Error, "The number of an item is 1 or more.",
            Definition, RuleIncidence.NotCounted,
            "Items are numbered from 1.", "recommendations",
            NumbersArePositive),
        new("OFS-REC-51", FindingSeverity.Warning, "No two items of one list have the same number.",
            Definition, RuleIncidence.NotCounted,
            "A list is the items of one addressee, priority and theme, since reports restart their numbers; misprints do occur.", "recommendations",
            NumbersDiffer),
        new("OFS-REC-54", FindingSeverity.Error, "Every item has a text.",
            Definition, RuleIncidence.Of(0, 172, "the reports and letters whose items were read"),
            "An item asks for something; a blank text, or one without a letter, was not read.", "recommendations",
            ItemsHaveText),
        new("OFS-REC-55", FindingSeverity.Error, "The paragraph numbers that an item refers to are 1 or more.",
            Definition, RuleIncidence.Of(0, 172, "the reports and letters whose items were read"),
            "Paragraphs are numbered from 1.", "recommendations",
            ParagraphsArePositive),
        new("OFS-REC-56", FindingSeverity.Warning, "An item refers to each paragraph only once.",
            Items, RuleIncidence.Of(0, 172, "the reports and letters whose items were read"),
            "A repeated number is usually a misreading of another one.", "recommendations",
            ParagraphsDiffer),
        new("OFS-REC-57", FindingSeverity.Warning, "An item's number is no more than the number of items, or is next to that of another item.",
            Items, RuleIncidence.Of(0, 172, "the reports and letters whose items were read"),
            "Lists are numbered from 1, and some SIF reports number their items along with their paragraphs; a number far from all others was read from the wrong place.", "recommendations",
            NumbersHaveNeighbours),
        new("OFS-REC-58", FindingSeverity.Warning, "No two items of one list have the same text.",
            Items, RuleIncidence.Of(0, 172, "the reports and letters whose items were read"),
            "A list is the items of one addressee, priority and theme; where the numbers are also the same, see OFS-REC-51.", "recommendations",
            TextsDiffer),
    ];

    private static string? NumbersArePositive(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Number is { } number and < 1)
            {
                findings.Add(
                    Invariant($"$.recommendations[{i}].number"),
                    Invariant($"An item is numbered {number}."),
                    RuleText.Number(number));
            }
        }

        return null;
    }

    private static string? NumbersDiffer(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;
        if (items.Count < 2)
            return null;

        var seen = new HashSet<(RecommendationAddressee, RecommendationPriority, string?, int)>();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Number is { } number and > 0 && !seen.Add((items[i].Addressee, items[i].Priority, items[i].Theme, number)))
            {
                findings.Add(
                    Invariant($"$.recommendations[{i}].number"),
                    Invariant($"Another item of the list also has the number {number}."),
                    RuleText.Number(number));
            }
        }

        return null;
    }

    private static string? ItemsHaveText(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Text is not { } text || !text.AsSpan().ContainsLetter())
                findings.Add(Invariant($"$.recommendations[{i}].text"), "The item has no text in words.");
        }

        return null;
    }

    private static bool ContainsLetter(this ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
                return true;
        }

        return false;
    }

    private static string? ParagraphsArePositive(EventFacts facts, Findings findings) =>
        EachParagraph(facts, findings, (_, number) => number < 1 ? Invariant($"The item refers to paragraph {number}.") : null);

    private static string? ParagraphsDiffer(EventFacts facts, Findings findings) =>
        EachParagraph(facts, findings, (seen, number) => number > 0 && !seen.Add(number) ? Invariant($"The item refers to paragraph {number} more than once.") : null);

    private static string? EachParagraph(EventFacts facts, Findings findings, Func<HashSet<int>, int, string?> fault)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        var looked = false;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Paragraphs.Count == 0)
                continue;

            looked = true;
            var seen = new HashSet<int>();
            for (var j = 0; j < items[i].Paragraphs.Count; j++)
            {
                if (fault(seen, items[i].Paragraphs[j]) is { } message)
                    findings.Add(Invariant($"$.recommendations[{i}].paragraphs[{j}]"), message, RuleText.Number(items[i].Paragraphs[j]));
            }
        }

        return looked ? null : "no item refers to a paragraph";
    }

    private static string? NumbersHaveNeighbours(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;

        var numbers = items.Select(item => (long?)item.Number).ToHashSet();
        var lists = items.CountBy(ListOf).ToDictionary();
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Number is { } number && number > items.Count && !numbers.Contains(number - 1L) && !numbers.Contains(number + 1L)
                && (lists[ListOf(items[i])] > 1 || number > GreatestParagraph))
            {
                findings.Add(
                    Invariant($"$.recommendations[{i}].number"),
                    Invariant($"An item is numbered {number}, far from the other numbers of the {items.Count} items."),
                    RuleText.Number(number), RuleText.Number(items.Count));
            }
        }

        return null;
    }

    private static (RecommendationAddressee, RecommendationPriority, string?) ListOf(Recommendation item) =>
        (item.Addressee, item.Priority, item.Theme);

    private static string? TextsDiffer(EventFacts facts, Findings findings)
    {
        if (facts.Event.Recommendations is not { } items)
            return Reasons.NoItems;
        if (items.Count < 2)
            return null;

        var seen = new Dictionary<(RecommendationAddressee, RecommendationPriority, string?, string), int?>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(items[i].Text) || seen.TryAdd(KeyOf(items[i]), items[i].Number))
                continue;
            if (items[i].Number is null || items[i].Number != seen[KeyOf(items[i])])
                findings.Add(Invariant($"$.recommendations[{i}].text"), "Another item of the list has the same text.");
        }

        return null;
    }

    private static (RecommendationAddressee, RecommendationPriority, string?, string) KeyOf(Recommendation item) =>
        (item.Addressee, item.Priority, item.Theme, item.Text);
}
