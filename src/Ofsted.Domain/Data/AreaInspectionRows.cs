using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Data;

/// <summary>Makes records of the rows on inspections of areas.</summary>
internal static class AreaInspectionRows
{
    /// <summary>What letters before July 2017 print for the inspectorate of constabulary.</summary>
    public const string Hmic = "hmic";

    /// <summary>How those letters print it.</summary>
    public const string PrintedHmic = "HMIC";

    private static readonly EquatableList<ValueBasis> SuppliedPublished = [new ValueBasis { Member = "published", Origin = ValueOrigin.Supplied }];

    public static IEnumerable<AreaInspection> Read(DatasetTable table)
    {
        var columns = new AreaInspectionColumns(table);
        var bases = new Dictionary<string, EquatableList<ValueBasis>>(StringComparer.Ordinal);
        return table.Rows.Select(row => Read(row, columns, bases));
    }

    /// <summary>What is not stated by a document whose row does not say: reports of SEND arrangements print no day of publication.</summary>
    public static EquatableList<ValueBasis> UsualBasis(JointInspectionTheme? theme) => theme is null ? SuppliedPublished : [];

    private static AreaInspection Read(DatasetRow row, AreaInspectionColumns columns, Dictionary<string, EquatableList<ValueBasis>> bases)
    {
        var theme = row.Term<JointInspectionTheme>(columns.Theme, JointInspectionTheme.TryFromCode);
        var urn = row.Urn(columns.Urn, columns.Authority);
        var codes = Parts.Of(row[columns.Inspectorates], ';');
        return new AreaInspection
        {
            Authority = urn is { } number && Authorities.FindByUrn(number) is { } known
                ? AuthorityReference.To(known)
                : new AuthorityReference { Urn = urn, Name = row.Optional(columns.Authority) },
            Edition = row.Term<FrameworkEdition>(columns.Edition, FrameworkEdition.TryFromCode),
            Activity = row.Term<InspectionActivity>(columns.Activity, InspectionActivity.TryFromCode),
            Fieldwork = row.Periods(columns.Fieldwork),
            Published = row.Date(columns.Published),
            Link = row.Link(columns.Link),
            WrittenStatementRequired = row.Optional(columns.WrittenStatement) is { } required ? row.YesOrNo(columns.WrittenStatement, required) : null,
            IsRevisit = row.Optional(columns.Revisit) is { } revisit && row.YesOrNo(columns.Revisit, revisit),
            Theme = theme,
            Outcome = row.IsBlank(columns.Outcome) ? null : row.Code<AreaSendOutcome>(columns.Outcome, row[columns.Outcome]),
            PrincipalAuthority = row.IsBlank(columns.PrincipalAuthority) ? null : row[columns.PrincipalAuthority],
            StatementDue = row.Date(columns.StatementDue),
            FollowUp = FollowUps(row, columns),
            Inspectorates = codes.Select(code => code == Hmic ? Inspectorate.Hmicfrs : row.Code<Inspectorate>(columns.Inspectorates, code)).ToEquatableList(),
            Totals = row.IsBlank(columns.PriorityActions) && row.IsBlank(columns.Improvements)
                ? null
                : new RecommendationTotals { PriorityActions = row.Count(columns.PriorityActions), Improvements = row.Count(columns.Improvements) },
            Document = codes.Contains(Hmic) ? new PublishedDocument { Inspectorates = codes.Select(Printed).ToEquatableList() } : null,
            Basis = row.Basis(columns.Basis, bases, UsualBasis(theme)),
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
        Hmic => PrintedHmic,
        "hmicfrs" => "HMICFRS",
        _ => "HMI Probation",
    };
}
