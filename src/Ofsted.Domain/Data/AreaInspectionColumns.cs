namespace Ofsted.Domain.Data;

/// <summary>The places of the columns of inspections of areas.</summary>
internal sealed class AreaInspectionColumns
{
    public readonly int Urn;
    public readonly int Authority;
    public readonly int Basis;
    public readonly int Link;
    public readonly int WrittenStatement;
    public readonly int Revisit;
    public readonly int Activity;
    public readonly int Edition;
    public readonly int Fieldwork;
    public readonly int Published;
    public readonly int Theme;
    public readonly int Outcome;
    public readonly int PrincipalAuthority;
    public readonly int StatementDue;
    public readonly int NextFullYears;
    public readonly int MonitoringMonths;
    public readonly int PriorityActions;
    public readonly int Improvements;
    public readonly int Inspectorates;

    public AreaInspectionColumns(DatasetTable table)
    {
        Urn = table.PlaceOf("urn");
        Authority = table.PlaceOfOptional("authority");
        Basis = table.PlaceOfOptional("basis");
        Link = table.PlaceOfOptional("source_url");
        WrittenStatement = table.PlaceOfOptional("written_statement");
        Revisit = table.PlaceOfOptional("revisit");
        Activity = table.PlaceOf("activity");
        Edition = table.PlaceOf("edition");
        Fieldwork = table.PlaceOf("fieldwork");
        Published = table.PlaceOf("published");
        Theme = table.PlaceOf("theme");
        Outcome = table.PlaceOf("outcome");
        PrincipalAuthority = table.PlaceOf("principal_authority");
        StatementDue = table.PlaceOf("statement_due");
        NextFullYears = table.PlaceOf("next_full_years");
        MonitoringMonths = table.PlaceOf("monitoring_months");
        PriorityActions = table.PlaceOf("priority_actions");
        Improvements = table.PlaceOf("improvements");
        Inspectorates = table.PlaceOf("inspectorates");
        table.RefuseOtherColumns();
    }
}
