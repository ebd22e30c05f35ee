using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>All areas judged by the inspections in this library.</summary>
/// <remarks>Source: the front pages and headings of the published reports of 2013 to 2026.</remarks>
public static class JudgementAreas
{
    internal static Vocabulary<JudgementArea> Vocabulary { get; } = new("a judgement area", " FieldSpellings.ParseArea also reads CLA, overall and the like.");

    /// <summary>The whole service, which has not been judged since April 2026.</summary>
    public static JudgementArea OverallEffectiveness { get; } = Vocabulary.Add(new(
        "overall-effectiveness", "Overall effectiveness"));

    /// <summary>Children who need help and protection: SIF and ILACS.</summary>
    public static JudgementArea HelpAndProtection { get; } = Vocabulary.Add(new(
        "help-and-protection", "Help and protection",
        "Children who need help and protection",
        "The experiences and progress of children who need help and protection",
        "Experiences and progress of children who need help and protection"));

    /// <summary>Children looked after and achieving permanence: SIF.</summary>
    public static JudgementArea LookedAfterAndPermanence { get; } = Vocabulary.Add(new(
        "looked-after-and-permanence", "Looked after and permanence",
        "Children looked after and achieving permanence",
        "The experiences and progress of children looked after and achieving permanence"));

    /// <summary>Adoption performance, a part of looked after and permanence: SIF.</summary>
    public static JudgementArea Adoption { get; } = Vocabulary.Add(new(
        "adoption", "Adoption", "Adoption performance"));

    /// <summary>Care leavers: a part of looked after and permanence in SIF, a judgement of its own in ILACS from 2023.</summary>
    public static JudgementArea CareLeavers { get; } = Vocabulary.Add(new(
        "care-leavers", "Care leavers",
        "Experiences and progress of care leavers",
        "The experiences and progress of care leavers",
        "The experience and progress of care leavers",
        "The experiences and progress of children care leavers"));

    /// <summary>Leadership, management and governance: SIF.</summary>
    public static JudgementArea Leadership { get; } = Vocabulary.Add(new(
        "leadership", "Leadership, management and governance"));

    /// <summary>The effectiveness of the Local Safeguarding Children Board, reviewed alongside the authority: SIF.</summary>
    public static JudgementArea Lscb { get; } = Vocabulary.Add(new(
        "lscb", "Local Safeguarding Children Board",
        "The effectiveness of the Local Safeguarding Children Board",
        "The effectiveness of the Local Safeguarding Children Board (LSCB)"));

    /// <summary>The impact of leaders on social work practice: ILACS.</summary>
    public static JudgementArea ImpactOfLeaders { get; } = Vocabulary.Add(new(
        "impact-of-leaders", "Impact of leaders",
        "The impact of leaders on social work practice with children and families",
        "The impact of leaders on practice with children and families",
        "Impact of leaders on social work practice with children and families"));

    /// <summary>Children in care and care leavers together: ILACS to 2022.</summary>
    public static JudgementArea ChildrenInCareAndCareLeavers { get; } = Vocabulary.Add(new(
        "children-in-care-and-care-leavers", "Children in care and care leavers",
        "The experiences and progress of children in care and care leavers",
        "The experience and progress of children in care and care leavers",
        "Experiences and progress of children in care and care leavers"));

    /// <summary>Children in care: ILACS from 2023.</summary>
    public static JudgementArea ChildrenInCare { get; } = Vocabulary.Add(new(
        "children-in-care", "Children in care",
        "The experiences and progress of children in care",
        "The experience and progress of children in care",
        "Experiences and progress of children in care",
        "The experiences of children in care"));

    /// <summary>Capacity to improve: the 2013 inspections of looked after children services.</summary>
    public static JudgementArea CapacityToImprove { get; } = Vocabulary.Add(new("capacity-to-improve", "Capacity to improve"));

    /// <summary>Outcomes for looked after children and young people: the 2013 inspections.</summary>
    public static JudgementArea Outcomes { get; } = Vocabulary.Add(new(
        "outcomes", "Outcomes", "Outcomes for looked after children and young people"));

    /// <summary>Quality of provision: the 2013 inspections of looked after children services.</summary>
    public static JudgementArea QualityOfProvision { get; } = Vocabulary.Add(new("quality-of-provision", "Quality of provision"));

    /// <summary>Leadership and management: the 2013 inspections of looked after children services.</summary>
    public static JudgementArea LeadershipAndManagement { get; } = Vocabulary.Add(new(
        "leadership-and-management", "Leadership and management"));

    /// <summary>Overall effectiveness of safeguarding services, judged alongside services for looked after children: 2009 to 2012.</summary>
    public static JudgementArea Safeguarding { get; } = Vocabulary.Add(new(
        "safeguarding", "Safeguarding", "Overall effectiveness of safeguarding services"));

    /// <summary>Overall effectiveness of services for looked after children, judged alongside safeguarding services: 2009 to 2012.</summary>
    public static JudgementArea LookedAfterChildren { get; } = Vocabulary.Add(new(
        "looked-after-children", "Looked after children", "Overall effectiveness of services for looked after children"));

    /// <summary>Every area: overall effectiveness, then SIF, ILACS and the inspections before those.</summary>
    public static EquatableList<JudgementArea> All => Vocabulary.All;

    /// <summary>The area with a code or a name that documents print, or null.</summary>
    /// <param name="text">Such as "care-leavers" or "Care leavers", in any capitals, or null. <see cref="JudgementArea.Parse(string)"/> throws instead.</param>
    public static JudgementArea? Find(string? text) => Vocabulary.Find(text);
}
