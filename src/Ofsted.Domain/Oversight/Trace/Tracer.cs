using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Oversight;

/// <summary>Follows the items of a report through a plan and later documents.</summary>
internal static class Tracer
{
    public static EquatableList<RecommendationTrace> Of(ImprovementPlan plan, IEnumerable<LaterDocument> later)
    {
        if (plan.TriggeredBy?.Recommendations is not { } items)
            return [];

        var raised = plan.TriggeredBy.PublicFrom;
        var wordings = items.Select(item => Wording.Of(item.Text)).ToList();
        var mentions = Mentions(plan, wordings, later);
        var answers = new PlanAnswers(plan);
        return items.Select((item, index) => Trace(answers, item, index + 1, raised, mentions[index])).ToEquatableList();
    }

    private static RecommendationTrace Trace(PlanAnswers answers, Recommendation item, int place, LocalDate? raised, List<TraceMention> mentions)
    {
        var priorities = answers.PrioritiesFor(place);
        var actions = answers.ActionsFor(place);
        return new RecommendationTrace
        {
            Place = place,
            Recommendation = item,
            Raised = raised,
            Priorities = priorities,
            Actions = actions,
            Measures = priorities.SelectMany(priority => priority.Measures).Concat(actions.SelectMany(action => action.Measures)).ToEquatableList(),
            Mentions = mentions.OrderBy(mention => mention.Date ?? LocalDate.MaxIsoValue).ToEquatableList(),
        };
    }

    private static List<TraceMention>[] Mentions(ImprovementPlan plan, List<Wording> wordings, IEnumerable<LaterDocument> later)
    {
        var mentions = wordings.Select(_ => new List<TraceMention>()).ToArray();
        foreach (var outcome in plan.Outcomes)
        {
            if (outcome.Place >= 1 && outcome.Place <= mentions.Length)
                mentions[outcome.Place - 1].Add(Stated(outcome));
        }

        var stated = mentions.Select(outcomes => outcomes.Select(mention => mention.Date).OfType<LocalDate>().ToHashSet()).ToList();
        foreach (var document in later)
        {
            var found = LaterMentions.In(document, wordings);
            for (var i = 0; i < mentions.Length; i++)
            {
                if (document.Event.PublicFrom is not { } day || !stated[i].Contains(day))
                    mentions[i].Add(found[i]);
            }
        }

        return mentions;
    }

    private static TraceMention Stated(StatedOutcome stated) => new()
    {
        Outcome = stated.Outcome,
        Document = stated.Document,
        Date = stated.Date,
        Paragraph = stated.Paragraph,
        Text = stated.Note,
    };
}
