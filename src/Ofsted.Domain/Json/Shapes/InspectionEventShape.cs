using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

internal sealed class InspectionEventShape : Shape<InspectionEvent>
{
    private static readonly string[] Names =
    [
        "type", "authority", "edition", "activity", "fieldwork", "published", "leadInspector", "judgements", "topics",
        "recommendations", "totals", "document", "source", "basis",
    ];

    private const string InspectionType = "inspection";
    private const string VisitType = "visit";

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out InspectionEvent? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Object)
            return walk.Error(JsonProblemCodes.NotAnObject, "An event is a JSON object.");

        var members = walk.Members(element, Names)!;
        var isRead = TryReadType(walk, members, out var type)
            & walk.Required(members, "authority", Shapes.AuthorityReference, out var authority);
        walk.Optional(members, "edition", Shapes.Edition, out var edition);
        walk.Optional(members, "activity", Shapes.Activity, out var activity);
        walk.Optional(members, "fieldwork", Shapes.Fieldwork, out var fieldwork);
        walk.OptionalValue(members, "published", Shapes.Date, out var published);
        walk.Optional(members, "leadInspector", Shapes.Text, out var leadInspector);
        walk.Optional(members, "judgements", Shapes.Judgements, out var judgements);
        walk.Optional(members, "topics", Shapes.Topics, out var topics);
        walk.Optional(members, "recommendations", Shapes.Recommendations, out var recommendations);
        walk.Optional(members, "totals", Shapes.Totals, out var totals);
        walk.Optional(members, "document", Shapes.Document, out var document);
        walk.Optional(members, "source", Shapes.Uri, out var source);
        walk.Optional(members, "basis", Shapes.Basis, out var basis);
        if (!isRead)
            return false;

        if (type == VisitType && members.TryGet("judgements", out _))
            walk.Error("judgements", JsonProblemCodes.WrongTypeOfEvent, "A visit cannot carry judgements.");
        if (type == InspectionType && members.TryGet("topics", out _))
            walk.Error("topics", JsonProblemCodes.WrongTypeOfEvent, "An inspection has no topics.");

        InspectionEvent read = type == VisitType
            ? new Visit { Authority = authority!, Topics = topics ?? [] }
            : new Inspection { Authority = authority!, Judgements = judgements ?? [] };
        value = read with
        {
            Edition = edition,
            Activity = activity,
            Fieldwork = fieldwork ?? [],
            Published = published,
            LeadInspector = leadInspector,
            Recommendations = recommendations,
            Totals = totals,
            Document = document,
            Source = source,
            Basis = basis ?? [],
        };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, InspectionEvent value)
    {
        writer.WriteStartObject();
        writer.WriteString("type", value is Visit ? VisitType : InspectionType);
        Shapes.AuthorityReference.Write(writer, "authority", value.Authority);
        Shapes.Edition.WriteUnlessNull(writer, "edition", value.Edition);
        Shapes.Activity.WriteUnlessNull(writer, "activity", value.Activity);
        Shapes.Fieldwork.WriteUnlessEmpty(writer, "fieldwork", value.Fieldwork);
        Shapes.Date.WriteUnlessNull(writer, "published", value.Published);
        Shapes.Text.WriteUnlessNull(writer, "leadInspector", value.LeadInspector);
        if (value is Inspection inspection)
            Shapes.Judgements.Write(writer, "judgements", inspection.Judgements);
        if (value is Visit visit)
            Shapes.Topics.Write(writer, "topics", visit.Topics);
        Shapes.Recommendations.WriteUnlessNull(writer, "recommendations", value.Recommendations);
        Shapes.Totals.WriteUnlessNull(writer, "totals", value.Totals);
        Shapes.Document.WriteUnlessNull(writer, "document", value.Document);
        Shapes.Uri.WriteUnlessNull(writer, "source", value.Source);
        if (value.Basis.Count > 0)
            Shapes.Basis.Write(writer, "basis", value.Basis);
        writer.WriteEndObject();
    }

    private static bool TryReadType(JsonWalk walk, JsonMembers members, [NotNullWhen(true)] out string? type)
    {
        if (!walk.Required(members, "type", Shapes.Text, out type) || type is InspectionType or VisitType)
            return type is not null;

        walk.Error("type", JsonProblemCodes.UnknownType, $"'{JsonText.Excerpt(type)}' is not a type of event: inspection or visit.");
        return false;
    }
}
