namespace Ofsted.Domain.Data;

/// <summary>The places of the columns of visits.</summary>
/// <remarks>Fields, not properties: each getter would be compiled before the first answer of a program.</remarks>
internal sealed class VisitColumns
{
    public readonly int Urn;
    public readonly int Authority;
    public readonly int Basis;
    public readonly int Link;
    public readonly int Edition;
    public readonly int Activity;
    public readonly int Fieldwork;
    public readonly int Published;
    public readonly int Topics;
    public readonly int Improvements;
    public readonly int PriorityActions;
    public readonly int NationalFrameworkReferences;

    public VisitColumns(DatasetTable table)
    {
        Urn = table.PlaceOf("urn");
        Authority = table.PlaceOfOptional("authority");
        Basis = table.PlaceOfOptional("basis");
        Link = table.PlaceOfOptional("source_url");
        Edition = table.PlaceOfOptional("edition");
        Activity = table.PlaceOf("activity");
        Fieldwork = table.PlaceOf("fieldwork");
        Published = table.PlaceOf("published");
        Topics = table.PlaceOf("topics");
        Improvements = table.PlaceOf("improvements");
        PriorityActions = table.PlaceOf("priority_actions");
        NationalFrameworkReferences = table.PlaceOf("national_framework_references");
        table.RefuseOtherColumns();
    }
}
