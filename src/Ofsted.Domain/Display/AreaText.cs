using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Display;

/// <summary>Inspections of areas in words.</summary>
internal static class AreaText
{
    public static IEnumerable<(TextCell Label, TextCell Value)> Rows(AreaInspection inspection)
    {
        if (inspection.Inspectorates.Count > 0)
            yield return ("Inspectorates", string.Join(", ", inspection.Inspectorates.Select(EnumText.Of)));
        foreach (var lead in inspection.Leads)
            yield return (lead.Inspectorate is { } body ? $"Lead for {EnumText.Of(body)}" : "Lead", lead.Name);
        if (inspection.Theme is { } theme)
            yield return ("Theme", theme.Label);
        if (Outcome(inspection) is { } outcome)
            yield return ("Outcome", outcome);
        foreach (var followUp in inspection.FollowUp)
            yield return ("Next", followUp.ToString());
        if (inspection.PrincipalAuthority is { } writer)
            yield return ("Statement by", writer);
        if (inspection.StatementDue is { } due)
            yield return ("Statement due", DateText.Of(due));
        yield return ("Grades", TextCell.Of("none: an area is not graded", TextTone.Quiet));
    }

    /// <summary>The outcome in a few words, or null where the inspection has none.</summary>
    public static string? Outcome(AreaInspection inspection) => inspection switch
    {
        { Outcome: { } outcome } => EnumText.Of(outcome),
        { WrittenStatementRequired: true } => "written statement of action required",
        { WrittenStatementRequired: false } => "no written statement of action required",
        _ => null,
    };

    /// <summary>What a picture says of an inspection: its theme or its outcome.</summary>
    public static string Summary(AreaInspection inspection) => (inspection.Theme?.Label, Outcome(inspection)) switch
    {
        ({ } theme, null) => theme,
        (null, { } outcome) => outcome,
        ({ } theme, { } outcome) => $"{theme}; {outcome}",
        _ => "no theme or outcome is recorded",
    };
}
