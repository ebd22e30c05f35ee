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
        return items.Select((item, index) => Trace(plan, item, index + 1, raised, mentions[index])).ToEquatableList();
    }

    private static RecommendationTrace Trace(ImprovementPlan plan, Recommendation item, int place, LocalDate? raised, List<TraceMention> mentions)
    {
        var priorities = plan.Priorities.Where(priority => priority.Answers.Contains(place)).ToEquatableList();
        var actions = plan.ActionsFor(place);
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
        foreach (var stated in plan.Outcomes)
        {
            if (stated.Place >= 1 && stated.Place <= mentions.Length)
                mentions[stated.Place - 1].Add(Stated(stated));
        }

        foreach (var document in later)
        {
            var found = LaterMentions.In(document, wordings);
            for (var i = 0; i < mentions.Length; i++)
            {
                if (!mentions[i].Exists(mention => mention.IsStated && mention.Date is not null && mention.Date == document.Event.PublicFrom))
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
