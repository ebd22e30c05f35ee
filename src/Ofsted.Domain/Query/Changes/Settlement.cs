namespace Ofsted.Domain.Query;

/// <summary>Settles what two sources say of one event, and compares what they say.</summary>
internal static class Settlement
{
    /// <summary>The member that holds the periods on site.</summary>
    public const string FieldworkMember = "fieldwork";

    /// <summary>The member that holds the judgements, whose changes are told by area.</summary>
    public const string JudgementsMember = "judgements";

    /// <summary>The other event with its judgements under the areas that the edition of the one gives them, where it states no edition itself.</summary>
    public static InspectionEvent UnderEditionOf(InspectionEvent held, InspectionEvent other) =>
        other is Inspection { Edition: null, Judgements.Count: > 0 } told && held.Edition is { } edition
            ? told with { Judgements = told.Judgements.Select(judgement => judgement with { Area = AreaLineage.AreaMeant(judgement.Area, edition) }).ToEquatableList() }
            : other;

    /// <summary>Whether one event states the first days of periods alone, and the other has all of them.</summary>
    public static bool SaysStartsAlone(InspectionEvent fuller, InspectionEvent lesser)
    {
        if (lesser.Fieldwork.Count == 0)
            return false;
        foreach (var period in lesser.Fieldwork.AsSpan())
        {
            if (period.End is not null)
                return false;
        }

        var starts = fuller.Fieldwork.Select(period => period.Start).ToHashSet();
        return lesser.Fieldwork.All(period => starts.Contains(period.Start));
    }

    /// <summary>How a member of an event became known.</summary>
    public static ValueBasis BasisOf(InspectionEvent item, string member)
    {
        var basis = item.BasisOf(member) ?? (JudgementArea.TryFromCode(member, out _) ? item.BasisOf(JudgementsMember) : null);
        return new ValueBasis { Member = member, Origin = basis?.Origin ?? ValueOrigin.Stated, Source = basis?.Source };
    }
}
