using System.Collections.Frozen;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>The sections of the frameworks with their evaluation criteria.</summary>
/// <remarks>
/// The criteria are topic labels in our words with codes of our own; the frameworks' paragraphs are not reproduced. Source:
/// the embedded files <c>criteria.tsv</c> and <c>section-headings.tsv</c>, which say of each entry how sure we are.
/// </remarks>
public static class FrameworkSections
{
    private static readonly FrozenDictionary<string, FrameworkSection> ByCode;
    private static readonly FrozenDictionary<string, EvaluationCriterion> ByCriterion;

    static FrameworkSections()
    {
        EquatableList<FrameworkEdition> ilacs = [FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026];
        EquatableList<FrameworkEdition> ilacsFrom2023 = [FrameworkEditions.Ilacs2023, FrameworkEditions.Ilacs2026];
        EquatableList<FrameworkEdition> sif = [FrameworkEditions.Sif2013];
        var criteria = TabSeparated.ReadEmbedded("criteria.tsv").Rows.ToLookup(
            row => row["code"][..row["code"].LastIndexOf('-')], ReadCriterion, StringComparer.Ordinal);
        var headings = TabSeparated.ReadEmbedded("section-headings.tsv").Rows.ToLookup(
            row => row["section"], ReadHeading, StringComparer.Ordinal);

        FrameworkSection Section(string code, string title, EquatableList<FrameworkEdition> editions, params EquatableList<JudgementArea> areas) => new()
        {
            Code = code, Title = title, Editions = editions, Areas = areas,
            Criteria = criteria[code].ToEquatableList(), Headings = headings[code].ToEquatableList(),
        };

        All =
        [
            Section("sif-hp", "Help and protection", sif, JudgementAreas.HelpAndProtection),
            Section("sif-cla", "Looked after and permanence", sif, JudgementAreas.LookedAfterAndPermanence),
            Section("sif-ad", "Adoption", sif, JudgementAreas.Adoption),
            Section("sif-cl", "Care leavers", sif, JudgementAreas.CareLeavers),
            Section("sif-lmg", "Leadership, management and governance", sif, JudgementAreas.Leadership),
            Section("sif-lscb", "Local Safeguarding Children Board", sif, JudgementAreas.Lscb),
            Section("ilacs-ld", "Impact of leaders", ilacs, JudgementAreas.ImpactOfLeaders),
            Section("ilacs-hp", "Help and protection", ilacs, JudgementAreas.HelpAndProtection),
            Section("ilacs-cic", "Children in care", ilacs, JudgementAreas.ChildrenInCareAndCareLeavers, JudgementAreas.ChildrenInCare),
            Section("ilacs-cl", "Care leavers", ilacsFrom2023, JudgementAreas.CareLeavers),
        ];
        ByCode = All.ToFrozenDictionary(section => section.Code, StringComparer.Ordinal);
        ByCriterion = All.SelectMany(section => section.Criteria).ToFrozenDictionary(criterion => criterion.Code, StringComparer.Ordinal);
    }

    /// <summary>Every section: those of the Single Inspection Framework, then those of ILACS.</summary>
    public static EquatableList<FrameworkSection> All { get; }

    /// <summary>The section with a code, or null.</summary>
    /// <param name="code">A code, such as <c>ilacs-hp</c>, or null.</param>
    public static FrameworkSection? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>The criterion with a code, or null.</summary>
    /// <param name="code">A code, such as <c>ilacs-hp-05</c>, or null.</param>
    public static EvaluationCriterion? FindCriterion(string? code) => code is null ? null : ByCriterion.GetValueOrDefault(code);

    /// <summary>The sections of an edition, in the order of its areas; empty where none are recorded.</summary>
    /// <param name="edition">The edition.</param>
    /// <remarks>ILACS 2018 has no section for care leavers, whom it judged together with children in care.</remarks>
    public static EquatableList<FrameworkSection> Of(FrameworkEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return All.Where(section => section.Editions.Contains(edition)).ToEquatableList();
    }

    private static EvaluationCriterion ReadCriterion(TabSeparated.Row row)
    {
        var confidence = row.Code<Confidence>("confidence");
        var counted = row.Optional("counted") is { } count ? $"touched by {count} (keywords)" : null;
        return new EvaluationCriterion
        {
            Code = row["code"],
            Topic = row["topic"],
            SharePercent = row.OptionalInteger("share_percent"),
            Source = new Citation
            {
                Document = confidence == Confidence.Stated ? "Ofsted's summary of changes to the ILACS framework" : "Published reports",
                Place = confidence == Confidence.Stated ? "April 2024" : null,
                Confidence = confidence,
                Note = JoinedNote(counted, row.Optional("note")),
            },
        };
    }

    private static SectionHeading ReadHeading(TabSeparated.Row row) => new()
    {
        Text = row["heading"],
        Source = new Citation
        {
            Document = "ILACS framework", Place = "evaluation criteria",
            Confidence = row.Code<Confidence>("confidence"), Note = row.Optional("note"),
        },
    };

    private static string? JoinedNote(string? first, string? second) => (first, second) switch
    {
        (null, _) => second,
        (_, null) => first,
        _ => $"{first}; {second}",
    };
}
