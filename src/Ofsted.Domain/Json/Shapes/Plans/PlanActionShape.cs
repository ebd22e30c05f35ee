using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

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
        if (value.Theme is { } theme)
            writer.WriteString("theme", theme);
        if (value.Priority is { } priority)
            writer.WriteString("priority", priority);
        Shapes.Numbers.WriteUnlessEmpty(writer, "answers", value.Answers);
        PlanShapes.Findings.WriteUnlessEmpty(writer, "findings", value.Findings);
        if (value.Owner is { } owner)
            writer.WriteString("owner", owner);
        if (value.Accountable is { } accountable)
            writer.WriteString("accountable", accountable);
        if (value.Start is { } start)
            Shapes.Date.Write(writer, "start", start);
        if (value.Due is { } due)
            Shapes.Date.Write(writer, "due", due);
        PlanShapes.Cadence.WriteUnlessUnspecified(writer, "reviewEvery", value.ReviewEvery);
        PlanShapes.ActionStatus.WriteUnlessUnspecified(writer, "status", value.Status);
        if (value.StatusOn is { } statusOn)
            Shapes.Date.Write(writer, "statusOn", statusOn);
        if (value.Completed is { } completed)
            Shapes.Date.Write(writer, "completed", completed);
        if (value.BlockedBy is { } blockedBy)
            writer.WriteString("blockedBy", blockedBy);
        Shapes.Texts.WriteUnlessEmpty(writer, "dependsOn", value.DependsOn);
        if (value.SupersededBy is { } supersededBy)
            writer.WriteString("supersededBy", supersededBy);
        PlanShapes.Milestones.WriteUnlessEmpty(writer, "milestones", value.Milestones);
        PlanShapes.Measures.WriteUnlessEmpty(writer, "measures", value.Measures);
        PlanShapes.Updates.WriteUnlessEmpty(writer, "updates", value.Updates);
        PlanShapes.Evidence.WriteUnlessEmpty(writer, "activityEvidence", value.ActivityEvidence);
        PlanShapes.Evidence.WriteUnlessEmpty(writer, "impactEvidence", value.ImpactEvidence);
        PlanShapes.Fields.WriteUnlessEmpty(writer, "ownFields", value.OwnFields);
        writer.WriteEndObject();
    }
}
