using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>Makes records of the rows on inspections of areas.</summary>
internal static class AreaInspectionRows
{
    /// <summary>What letters before July 2017 print for the inspectorate of constabulary.</summary>
    private const string Hmic = "hmic";

    public static IEnumerable<AreaInspection> Read(DatasetTable table)
    {
        var columns = new AreaInspectionColumns(table);
        return table.Rows.Select(row => Read(row, columns));
    }

    private static AreaInspection Read(DatasetRow row, AreaInspectionColumns columns)
    {
        var urn = row.Urn(columns.Urn);
        var codes = Parts.Of(row[columns.Inspectorates], ';');
        return new AreaInspection
        {
            Authority = Authorities.FindByUrn(urn) is { } known ? AuthorityReference.To(known) : new AuthorityReference { Urn = urn },
            Edition = row.Term<FrameworkEdition>(columns.Edition, FrameworkEdition.TryFromCode),
            Activity = row.Term<InspectionActivity>(columns.Activity, InspectionActivity.TryFromCode),
            Fieldwork = row.Periods(columns.Fieldwork),
            Published = row.Date(columns.Published),
            Theme = row.Term<JointInspectionTheme>(columns.Theme, JointInspectionTheme.TryFromCode),
            Outcome = row.IsBlank(columns.Outcome) ? null : row.Code<AreaSendOutcome>(columns.Outcome, row[columns.Outcome]),
            PrincipalAuthority = row.IsBlank(columns.PrincipalAuthority) ? null : row[columns.PrincipalAuthority],
            StatementDue = row.Date(columns.StatementDue),
            FollowUp = FollowUps(row, columns),
            Inspectorates = codes.Select(code => code == Hmic ? Inspectorate.Hmicfrs : row.Code<Inspectorate>(columns.Inspectorates, code)).ToEquatableList(),
            Totals = new RecommendationTotals { PriorityActions = row.Count(columns.PriorityActions), Improvements = row.Count(columns.Improvements) },
            Document = codes.Contains(Hmic) ? new PublishedDocument { Inspectorates = codes.Select(Printed).ToEquatableList() } : null,
            Basis = row.IsBlank(columns.Theme) ? [new ValueBasis { Member = "published", Origin = ValueOrigin.Supplied }] : [],
        };
    }

    private static EquatableList<FollowUp> FollowUps(DatasetRow row, AreaInspectionColumns columns)
    {
        var followUps = new List<FollowUp>(2);
        if (row.OptionalCount(columns.NextFullYears) is { } years)
            followUps.Add(new FollowUp { Kind = FollowUpKind.FullInspection, Years = years });
        if (row.OptionalCount(columns.MonitoringMonths) is { } months)
            followUps.Add(new FollowUp { Kind = FollowUpKind.MonitoringInspection, Months = months });
        return followUps.ToEquatableList();
    }

    private static string Printed(string code) => code switch
    {
        "ofsted" => "Ofsted",
        "cqc" => "CQC",
        Hmic => "HMIC",
        "hmicfrs" => "HMICFRS",
        _ => "HMI Probation",
    };
}
