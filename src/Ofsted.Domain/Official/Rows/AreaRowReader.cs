using NodaTime;
using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Reads what a row tells of an inspection of an area beside its days: the theme, or the outcome.</summary>
internal sealed class AreaRowReader(RowKind kind, FrameworkEdition? edition, RowFindings findings)
{
    private static readonly (AreaSendOutcome Outcome, string[] Words)[] Outcomes =
    [
        (AreaSendOutcome.SystemicFailings, ["systemic", "failings", "widespread"]),
        (AreaSendOutcome.Inconsistent, ["inconsistent"]),
        (AreaSendOutcome.TypicallyPositive, ["typically", "positive"]),
    ];

    public JointInspectionTheme? Theme { get; private set; }

    public AreaSendOutcome? Outcome { get; private set; }

    public bool? WrittenStatementRequired { get; private set; }

    /// <summary>Reads the theme of a joint inspection, which may be in the type.</summary>
    public void ReadTheme(string theme, string type, int column, LocalDate? firstDay)
    {
        if (kind.Family != InspectionFamily.JointTargeted)
            return;
        Theme = ThemeWords.Find(HeaderWords.Of(theme.Length == 0 ? type : theme).Text, firstDay);
        if (Theme is null && theme.Length > 0)
            findings.Add(OfficialFindingCodes.UnknownTheme, FindingSeverity.Information, $"'{Excerpt.Of(theme)}' is not a known theme.", column, "$.theme", theme);
    }

    /// <summary>Reads the outcome of an inspection of arrangements for special needs, whether a written statement is required among them.</summary>
    public void ReadOutcome(string outcome, int column)
    {
        if (kind.Family != InspectionFamily.AreaSend || outcome.Length == 0)
            return;
        var words = HeaderWords.Of(outcome);
        if (kind.IsAgain)
            findings.Add(OfficialFindingCodes.RevisitOutcome, FindingSeverity.Information, $"The result of a revisit, '{Excerpt.Of(outcome)}', is not included in records.", column, Finding.WholeRecord, outcome);
        else if (edition == FrameworkEditions.AreaSend2023)
            Outcome = OutcomeIn(words);
        else if (words.HasAny("yes", "required"))
            WrittenStatementRequired = !words.Has("not required");
        else if (words.Has("no"))
            WrittenStatementRequired = false;
        if (!kind.IsAgain && Outcome is null && WrittenStatementRequired is null)
            findings.Add(OfficialFindingCodes.UnknownOutcome, FindingSeverity.Error, $"'{Excerpt.Of(outcome)}' is not a known outcome.", column, "$.outcome", outcome);
    }

    private static AreaSendOutcome? OutcomeIn(HeaderWords words)
    {
        foreach (var (outcome, names) in Outcomes)
        {
            if (words.HasAny(names))
                return outcome;
        }

        return null;
    }
}
