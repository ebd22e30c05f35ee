namespace Ofsted.Domain;

/// <summary>Names the type of an event in exchanged data and for people.</summary>
internal static class EventKind
{
    public const string Inspection = "inspection";
    public const string Visit = "visit";
    public const string AreaInspection = "area-inspection";

    /// <summary>The permanent code.</summary>
    public static string CodeOf(InspectionEvent? item) => item switch
    {
        Domain.Visit => Visit,
        Domain.AreaInspection => AreaInspection,
        _ => Inspection,
    };

    /// <summary>A readable label.</summary>
    public static string LabelOf(InspectionEvent item) => item switch
    {
        Domain.Visit => "Visit",
        Domain.AreaInspection => "Area inspection",
        _ => "Inspection",
    };
}
