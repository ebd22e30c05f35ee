using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.AreaInspections;

/// <summary>All themes of joint targeted area inspections, in the order in which they began.</summary>
/// <remarks>Source: 64 published letters of 2016 to 2025, grouped by us.</remarks>
public static class JointInspectionThemes
{
    internal static Vocabulary<JointInspectionTheme> Vocabulary { get; } = new("a theme of joint inspections");

    /// <summary>Child sexual exploitation, and children missing from home, care or education.</summary>
    public static JointInspectionTheme SexualExploitationAndMissing { get; } =
        Add("cse-and-missing", "Child sexual exploitation and missing children", new LocalDate(2016, 2, 22), 5);

    /// <summary>Children who live with domestic abuse, or are victims of it: from 2016, and again from 2024.</summary>
    public static JointInspectionTheme DomesticAbuse { get; } = Add("domestic-abuse", "Domestic abuse", new LocalDate(2016, 9, 12), 10);

    /// <summary>Older children who are neglected.</summary>
    public static JointInspectionTheme Neglect { get; } = Add("neglect", "Neglect", new LocalDate(2017, 5, 22), 6);

    /// <summary>Sexual and gang exploitation of children, and missing children.</summary>
    public static JointInspectionTheme ExploitationGangsAndMissing { get; } =
        Add("exploitation-gangs-missing", "Exploitation, gangs and missing children", new LocalDate(2018, 2, 12), 4);

    /// <summary>Sexual abuse in the family environment: from 2018, and again under the guidance of September 2025.</summary>
    public static JointInspectionTheme FamilialSexualAbuse { get; } =
        Add("familial-sexual-abuse", "Sexual abuse in the family", new LocalDate(2018, 9, 24), 6);

    /// <summary>Children's mental health.</summary>
    public static JointInspectionTheme MentalHealth { get; } = Add("mental-health", "Children's mental health", new LocalDate(2019, 9, 23), 6);

    /// <summary>The identification of initial need and risk, at what is often called the front door.</summary>
    public static JointInspectionTheme InitialNeedAndRisk { get; } =
        Add("initial-need-and-risk", "Identification of initial need and risk", new LocalDate(2022, 1, 10), 14);

    /// <summary>The criminal exploitation of children.</summary>
    public static JointInspectionTheme CriminalExploitation { get; } =
        Add("criminal-exploitation", "Criminal exploitation", new LocalDate(2022, 6, 27), 2);

    /// <summary>Children and families who need help: early help.</summary>
    public static JointInspectionTheme EarlyHelp { get; } = Add("early-help", "Early help", new LocalDate(2022, 12, 12), 5);

    /// <summary>Serious youth violence.</summary>
    public static JointInspectionTheme SeriousYouthViolence { get; } =
        Add("serious-youth-violence", "Serious youth violence", new LocalDate(2023, 10, 9), 6);

    /// <summary>Every theme.</summary>
    public static EquatableList<JointInspectionTheme> All => Vocabulary.All;

    /// <summary>The theme with a code or a name that documents print, or null.</summary>
    /// <param name="text">Such as "early-help" or "Early help", in any capitals, or null.</param>
    public static JointInspectionTheme? Find(string? text) => Vocabulary.Find(text);

    private static JointInspectionTheme Add(string code, string label, LocalDate from, int letters) => Vocabulary.Add(new(code, label, from)
    {
        Source = new Citation
        {
            Document = "Letters of joint targeted area inspections", Place = "first sentences", Confidence = Confidence.VerifiedInDocuments,
            Note = FormattableString.Invariant($"{letters} of 64 letters"),
        },
    });
}
