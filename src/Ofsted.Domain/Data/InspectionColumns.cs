namespace Ofsted.Domain.Data;

/// <summary>The places of the columns of inspections.</summary>
/// <remarks>Fields, not properties: each getter would be compiled before the first answer of a program.</remarks>
internal sealed class InspectionColumns
{
    public readonly int Urn;
    public readonly int Authority;
    public readonly int Basis;
    public readonly int Edition;
    public readonly int Activity;
    public readonly int Fieldwork;
    public readonly int Published;
    public readonly int Link;
    public readonly int PriorityActions;
    public readonly int Improvements;
    public readonly int LscbPriorityActions;
    public readonly int LscbImprovements;
    public readonly int NationalFrameworkReferences;
    public readonly List<AreaColumn> Areas = [];

    public InspectionColumns(DatasetTable table)
    {
        Urn = table.PlaceOf("urn");
        Authority = table.PlaceOfOptional("authority");
        Basis = table.PlaceOfOptional("basis");
        Edition = table.PlaceOf("edition");
        Activity = table.PlaceOf("activity");
        Fieldwork = table.PlaceOf("fieldwork");
        Published = table.PlaceOf("published");
        Link = table.PlaceOf("source_url");
        PriorityActions = table.PlaceOf("recommendations_priority");
        Improvements = table.PlaceOf("recommendations_other");
        LscbPriorityActions = table.PlaceOf("lscb_recommendations_priority");
        LscbImprovements = table.PlaceOf("lscb_recommendations_other");
        NationalFrameworkReferences = table.PlaceOf("national_framework_references");
        foreach (var column in table.Columns)
        {
            if (JudgementArea.TryFromCode(column, out var area))
                Areas.Add(new AreaColumn(area, table.PlaceOf(column)));
        }

        table.RefuseOtherColumns();
    }
}
