using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Json;

internal sealed class PlanActionShape : Shape<PlanAction>
{
    private static readonly string[] Names =
    [
        "id", "text", "theme", "priority", "answers", "findings", "owner", "accountable", "start", "due",
        "reviewEvery", "status", "statusOn", "completed", "blockedBy", "dependsOn", "supersededBy", "milestones",
        "measures", "updates", "activityEvidence", "impactEvidence", "ownFields",
    ];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out PlanAction? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;

        var isRead = walk.Required(members, "id", Shapes.Text, out var id)
            & walk.Required(members, "text", Shapes.Text, out var text)
            & walk.Optional(members, "theme", Shapes.Text, out var theme)
            & walk.Optional(members, "priority", Shapes.Text, out var priority)
            & walk.Optional(members, "answers", Shapes.Numbers, out var answers)
            & walk.Optional(members, "findings", PlanShapes.Findings, out var findings)
            & walk.Optional(members, "owner", Shapes.Text, out var owner)
            & walk.Optional(members, "accountable", Shapes.Text, out var accountable)
            & walk.OptionalValue(members, "start", Shapes.Date, out var start)
            & walk.OptionalValue(members, "due", Shapes.Date, out var due)
            & walk.OptionalValue(members, "reviewEvery", PlanShapes.Cadence, out var reviewEvery)
            & walk.Expected(members, "status", PlanShapes.ActionStatus, out var status)
            & walk.OptionalValue(members, "statusOn", Shapes.Date, out var statusOn)
            & walk.OptionalValue(members, "completed", Shapes.Date, out var completed)
            & walk.Optional(members, "blockedBy", Shapes.Text, out var blockedBy)
            & walk.Optional(members, "dependsOn", Shapes.Texts, out var dependsOn)
            & walk.Optional(members, "supersededBy", Shapes.Text, out var supersededBy)
            & walk.Optional(members, "milestones", PlanShapes.Milestones, out var milestones)
            & walk.Optional(members, "measures", PlanShapes.Measures, out var measures)
            & walk.Optional(members, "updates", PlanShapes.Updates, out var updates)
            & walk.Optional(members, "activityEvidence", PlanShapes.Evidence, out var activityEvidence)
            & walk.Optional(members, "impactEvidence", PlanShapes.Evidence, out var impactEvidence)
            & walk.Optional(members, "ownFields", PlanShapes.Fields, out var ownFields);
        if (!isRead)
            return false;

        value = new PlanAction
        {
            Id = id!,
            Text = text!,
            Theme = theme,
            Priority = priority,
            Answers = answers ?? [],
            Findings = findings ?? [],
            Owner = owner,
            Accountable = accountable,
            Start = start,
            Due = due,
            ReviewEvery = reviewEvery ?? default,
            Status = status,
            StatusOn = statusOn,
            Completed = completed,
            BlockedBy = blockedBy,
            DependsOn = dependsOn ?? [],
            SupersededBy = supersededBy,
            Milestones = milestones ?? [],
            Measures = measures ?? [],
            Updates = updates ?? [],
            ActivityEvidence = activityEvidence ?? [],
            ImpactEvidence = impactEvidence ?? [],
            OwnFields = ownFields ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, PlanAction value)
    {
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteString("text", value.Text);
        Shapes.Text.WriteUnlessNull(writer, "theme", value.Theme);
        Shapes.Text.WriteUnlessNull(writer, "priority", value.Priority);
        Shapes.Numbers.WriteUnlessEmpty(writer, "answers", value.Answers);
        PlanShapes.Findings.WriteUnlessEmpty(writer, "findings", value.Findings);
        Shapes.Text.WriteUnlessNull(writer, "owner", value.Owner);
        Shapes.Text.WriteUnlessNull(writer, "accountable", value.Accountable);
        Shapes.Date.WriteUnlessNull(writer, "start", value.Start);
        Shapes.Date.WriteUnlessNull(writer, "due", value.Due);
        PlanShapes.Cadence.WriteUnlessUnspecified(writer, "reviewEvery", value.ReviewEvery);
        PlanShapes.ActionStatus.WriteUnlessUnspecified(writer, "status", value.Status);
        Shapes.Date.WriteUnlessNull(writer, "statusOn", value.StatusOn);
        Shapes.Date.WriteUnlessNull(writer, "completed", value.Completed);
        Shapes.Text.WriteUnlessNull(writer, "blockedBy", value.BlockedBy);
        Shapes.Texts.WriteUnlessEmpty(writer, "dependsOn", value.DependsOn);
        Shapes.Text.WriteUnlessNull(writer, "supersededBy", value.SupersededBy);
        PlanShapes.Milestones.WriteUnlessEmpty(writer, "milestones", value.Milestones);
        PlanShapes.Measures.WriteUnlessEmpty(writer, "measures", value.Measures);
        PlanShapes.Updates.WriteUnlessEmpty(writer, "updates", value.Updates);
        PlanShapes.Evidence.WriteUnlessEmpty(writer, "activityEvidence", value.ActivityEvidence);
        PlanShapes.Evidence.WriteUnlessEmpty(writer, "impactEvidence", value.ImpactEvidence);
        PlanShapes.Fields.WriteUnlessEmpty(writer, "ownFields", value.OwnFields);
        writer.WriteEndObject();
    }
}
