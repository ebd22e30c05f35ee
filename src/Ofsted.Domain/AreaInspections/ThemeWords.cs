using NodaTime;

namespace Ofsted.Domain.AreaInspections;

/// <summary>The words by which documents and statistics name the themes of joint targeted area inspections.</summary>
internal static class ThemeWords
{
    /// <summary>What titles say of every theme.</summary>
    private const string Generic = "abuse and neglect";

    private static readonly (string Words, JointInspectionTheme Theme)[] Words =
    [
        ("mental health", JointInspectionThemes.MentalHealth),
        ("mental ill health", JointInspectionThemes.MentalHealth),
        ("mental ill-health", JointInspectionThemes.MentalHealth),
        ("sexual abuse", JointInspectionThemes.FamilialSexualAbuse),
        ("sexually abused", JointInspectionThemes.FamilialSexualAbuse),
        ("domestic abuse", JointInspectionThemes.DomesticAbuse),
        ("domestic violence", JointInspectionThemes.DomesticAbuse),
        ("youth violence", JointInspectionThemes.SeriousYouthViolence),
        ("serious violence", JointInspectionThemes.SeriousYouthViolence),
        ("initial need", JointInspectionThemes.InitialNeedAndRisk),
        ("need and risk", JointInspectionThemes.InitialNeedAndRisk),
        ("needs and risk", JointInspectionThemes.InitialNeedAndRisk),
        ("front door", JointInspectionThemes.InitialNeedAndRisk),
        ("early help", JointInspectionThemes.EarlyHelp),
        ("need help", JointInspectionThemes.EarlyHelp),
        ("need of help", JointInspectionThemes.EarlyHelp),
        ("needs help", JointInspectionThemes.EarlyHelp),
        ("neglect", JointInspectionThemes.Neglect),
    ];

    /// <summary>The theme that comes first in a phrase, or null when none is known.</summary>
    /// <param name="phrase">The phrase, in small letters.</param>
    /// <param name="firstDay">The first day on site, or null when not known.</param>
    public static JointInspectionTheme? Find(string phrase, LocalDate? firstDay)
    {
        phrase = phrase.Replace(Generic, "", StringComparison.Ordinal);
        var isLater = firstDay >= JointInspectionThemes.ExploitationGangsAndMissing.From;
        if (phrase.Contains("gang", StringComparison.Ordinal))
            return JointInspectionThemes.ExploitationGangsAndMissing;
        var (first, theme) = (int.MaxValue, (JointInspectionTheme?)null);
        foreach (var (words, named) in Words)
            Take(phrase.IndexOf(words, StringComparison.Ordinal), named);
        foreach (var words in (ReadOnlySpan<string>)["criminal exploitation", "criminally exploited", "sexual exploitation", "exploitation", "exploited", "go missing", "missing from"])
            Take(phrase.IndexOf(words, StringComparison.Ordinal), Exploitation(words, firstDay, isLater));
        return theme;

        void Take(int at, JointInspectionTheme named)
        {
            if (at >= 0 && at < first)
                (first, theme) = (at, named);
        }
    }

    /// <summary>Which theme the words on exploitation mean follows from the year.</summary>
    private static JointInspectionTheme Exploitation(string words, LocalDate? firstDay, bool isLater)
    {
        if (firstDay >= JointInspectionThemes.InitialNeedAndRisk.From)
            return words.StartsWith("sexual", StringComparison.Ordinal) ? JointInspectionThemes.SexualExploitationAndMissing : JointInspectionThemes.CriminalExploitation;
        return isLater ? JointInspectionThemes.ExploitationGangsAndMissing : JointInspectionThemes.SexualExploitationAndMissing;
    }
}
