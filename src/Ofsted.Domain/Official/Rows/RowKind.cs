namespace Ofsted.Domain.Official;

/// <summary>What kind of activity a row tells of.</summary>
/// <param name="Family">The kind of inspection.</param>
/// <param name="Activity">The activity, or null where it is not stated.</param>
/// <param name="IsKnown">Whether the words of the row, or of the header, say what it is.</param>
/// <param name="IsAgain">Whether they say that inspectors came back.</param>
internal readonly record struct RowKind(InspectionFamily Family, InspectionActivity? Activity, bool IsKnown, bool IsAgain)
{
    public bool IsVisit => Activity is { IsGraded: false };

    public bool IsOfArea => Family is InspectionFamily.JointTargeted or InspectionFamily.AreaSend;
}
