using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class RecommendationTotalsShape : Shape<RecommendationTotals>
{
    private static readonly string[] Names =
        ["priorityActions", "improvements", "lscbPriorityActions", "lscbImprovements", "nationalFrameworkReferences"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out RecommendationTotals? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "priorityActions", Shapes.Number, out var priorityActions)
            & walk.Required(members, "improvements", Shapes.Number, out var improvements)
            & walk.OptionalValue(members, "lscbPriorityActions", Shapes.Number, out var lscbPriorityActions)
            & walk.OptionalValue(members, "lscbImprovements", Shapes.Number, out var lscbImprovements);
        walk.OptionalValue(members, "nationalFrameworkReferences", Shapes.Number, out var references);
        if (!isRead)
            return false;

        value = new RecommendationTotals
        {
            PriorityActions = priorityActions,
            Improvements = improvements,
            LscbPriorityActions = lscbPriorityActions ?? 0,
            LscbImprovements = lscbImprovements ?? 0,
            NationalFrameworkReferences = references,
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, RecommendationTotals value)
    {
        writer.WriteStartObject();
        writer.WriteNumber("priorityActions", value.PriorityActions);
        writer.WriteNumber("improvements", value.Improvements);
        writer.WriteNumber("lscbPriorityActions", value.LscbPriorityActions);
        writer.WriteNumber("lscbImprovements", value.LscbImprovements);
        Shapes.Number.WriteUnlessNull(writer, "nationalFrameworkReferences", value.NationalFrameworkReferences);
        writer.WriteEndObject();
    }
}
