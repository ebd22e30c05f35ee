using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class PlanRiskShape : Shape<PlanRisk>
{
    private static readonly string[] Names = ["text", "actions", "severity", "owner", "response", "observations"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out PlanRisk? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "text", Shapes.Text, out var text)
            & walk.Optional(members, "actions", Shapes.Texts, out var actions)
            & walk.OptionalValue(members, "severity", PlanShapes.RiskSeverity, out var severity)
            & walk.Optional(members, "owner", Shapes.Text, out var owner)
            & walk.Optional(members, "response", Shapes.Text, out var response)
            & walk.Optional(members, "observations", PlanShapes.Observations, out var observations);
        if (!isRead)
            return false;

        value = new PlanRisk
        {
            Text = text!,
            Actions = actions ?? [],
            Severity = severity ?? default,
            Owner = owner,
            Response = response,
            Observations = observations ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, PlanRisk value)
    {
        writer.WriteStartObject();
        writer.WriteString("text", value.Text);
        Shapes.Texts.WriteUnlessEmpty(writer, "actions", value.Actions);
        PlanShapes.RiskSeverity.WriteUnlessUnspecified(writer, "severity", value.Severity);
        Shapes.Text.WriteUnlessNull(writer, "owner", value.Owner);
        Shapes.Text.WriteUnlessNull(writer, "response", value.Response);
        PlanShapes.Observations.WriteUnlessEmpty(writer, "observations", value.Observations);
        writer.WriteEndObject();
    }
}
