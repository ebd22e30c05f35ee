using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>All topics of focused visits.</summary>
/// <remarks>Source: the scope paragraphs of 371 published letters, grouped by us; a letter can have several.</remarks>
public static class VisitTopics
{
    internal static Vocabulary<VisitTopic> Vocabulary { get; } = new("a visit topic", " FieldSpellings.ParseTopic also reads MASH, CIN and the like.");

    /// <summary>Children in need and children on child protection plans.</summary>
    public static VisitTopic ChildrenInNeedAndProtectionPlans { get; } = Vocabulary.Add(new("cin-cp", "Children in need and child protection plans"));

    /// <summary>Contacts, referrals and the teams that receive them.</summary>
    public static VisitTopic FrontDoor { get; } = Vocabulary.Add(new("front-door", "Front door"));

    /// <summary>Early help.</summary>
    public static VisitTopic EarlyHelp { get; } = Vocabulary.Add(new("early-help", "Early help"));

    /// <summary>Edge of care and pre-proceedings.</summary>
    public static VisitTopic EdgeOfCare { get; } = Vocabulary.Add(new("edge-of-care", "Edge of care and pre-proceedings"));

    /// <summary>Children in care.</summary>
    public static VisitTopic ChildrenInCare { get; } = Vocabulary.Add(new("children-in-care", "Children in care"));

    /// <summary>Permanence.</summary>
    public static VisitTopic Permanence { get; } = Vocabulary.Add(new("permanence", "Permanence"));

    /// <summary>Care leavers.</summary>
    public static VisitTopic CareLeavers { get; } = Vocabulary.Add(new("care-leavers", "Care leavers"));

    /// <summary>Vulnerable adolescents: exploitation, missing, homeless.</summary>
    public static VisitTopic ExploitationAndAdolescents { get; } = Vocabulary.Add(new("exploitation-adolescents", "Exploitation and vulnerable adolescents"));

    /// <summary>Disabled children.</summary>
    public static VisitTopic DisabledChildren { get; } = Vocabulary.Add(new("disabled-children", "Disabled children"));

    /// <summary>Private fostering.</summary>
    public static VisitTopic PrivateFostering { get; } = Vocabulary.Add(new("private-fostering", "Private fostering"));

    /// <summary>The whole service, as in the visits of the pandemic.</summary>
    public static VisitTopic WholeSystem { get; } = Vocabulary.Add(new("whole-system", "Whole service"));

    /// <summary>Every topic.</summary>
    public static EquatableList<VisitTopic> All => Vocabulary.All;

    /// <summary>The topic with a code or a name that documents print, or null.</summary>
    /// <param name="text">Such as "front-door" or "Front door", in any capitals, or null. <see cref="VisitTopic.Parse(string)"/> throws instead.</param>
    public static VisitTopic? Find(string? text) => Vocabulary.Find(text);
}
