using NodaTime;

namespace Ofsted.Domain.Rules;

/// <summary>The editions, activities and first days on site to which a rule is limited, so held that a record is compared at once.</summary>
internal sealed class RuleLimits
{
    private readonly Rule _rule;

    private RuleLimits(Rule rule)
    {
        _rule = rule;
        Editions = rule.Editions.Aggregate(0, (bits, edition) => bits | BitOf(edition));
        Activities = rule.Activities.Aggregate(0, (bits, activity) => bits | BitOf(activity));
    }

    /// <summary>The bits of the editions; 0 for all.</summary>
    public int Editions { get; }

    /// <summary>The bits of the activities; 0 for all.</summary>
    public int Activities { get; }

    public LocalDate? From => _rule.From;

    public LocalDate? To => _rule.To;

    public string OtherEdition => field ??= $"it is a rule for {string.Join(", ", _rule.Editions.Select(edition => edition.Name))}";

    public string OtherActivity => field ??= $"it is a rule for: {string.Join(", ", _rule.Activities.Select(activity => activity.Label))}";

    public string OtherDays => field ??= $"it is a rule for first days on site {RuleText.Span(From, To)}";

    /// <summary>The limits of a rule, or null when it has none.</summary>
    public static RuleLimits? Of(Rule rule) =>
        rule is { Editions.Count: 0, Activities.Count: 0, From: null, To: null } ? null : new RuleLimits(rule);

    public static int BitOf(FrameworkEdition? edition) => BitOf(FrameworkEditions.All.AsSpan(), edition);

    public static int BitOf(InspectionActivity? activity) => BitOf(InspectionActivities.All.AsSpan(), activity);

    public static int BitOf<T>(ReadOnlySpan<T> all, T? term)
        where T : class
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (ReferenceEquals(all[i], term))
                return 1 << i;
        }

        return 0;
    }
}
