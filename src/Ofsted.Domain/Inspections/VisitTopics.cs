using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>All topics of focused visits.</summary>
/// <remarks>Source: the scope paragraphs of 371 published letters, grouped by us; a letter can have several.</remarks>
public static class VisitTopics
{
    /// <summary>Children in need and children on child protection plans.</summary>
    public static VisitTopic ChildrenInNeedAndProtectionPlans { get; } = new("cin-cp", "Children in need and child protection plans");

    /// <summary>Contacts, referrals and the teams that receive them.</summary>
    public static VisitTopic FrontDoor { get; } = new("front-door", "Front door");

    /// <summary>Early help.</summary>
    public static VisitTopic EarlyHelp { get; } = new("early-help", "Early help");

    /// <summary>Edge of care and pre-proceedings.</summary>
    public static VisitTopic EdgeOfCare { get; } = new("edge-of-care", "Edge of care and pre-proceedings");

    /// <summary>Children in care.</summary>
    public static VisitTopic ChildrenInCare { get; } = new("children-in-care", "Children in care");

    /// <summary>Permanence.</summary>
    public static VisitTopic Permanence { get; } = new("permanence", "Permanence");

    /// <summary>Care leavers.</summary>
    public static VisitTopic CareLeavers { get; } = new("care-leavers", "Care leavers");

    /// <summary>Vulnerable adolescents: exploitation, missing, homeless.</summary>
    public static VisitTopic ExploitationAndAdolescents { get; } = new("exploitation-adolescents", "Exploitation and vulnerable adolescents");

    /// <summary>Disabled children.</summary>
    public static VisitTopic DisabledChildren { get; } = new("disabled-children", "Disabled children");

    /// <summary>Private fostering.</summary>
    public static VisitTopic PrivateFostering { get; } = new("private-fostering", "Private fostering");

    /// <summary>The whole service, as in the visits of the pandemic.</summary>
    public static VisitTopic WholeSystem { get; } = new("whole-system", "Whole service");

    /// <summary>Every topic.</summary>
    public static EquatableList<VisitTopic> All => Vocabulary.All;

    internal static Vocabulary<VisitTopic> Vocabulary { get; } = new(
        "visit topic",
        [
            ChildrenInNeedAndProtectionPlans, FrontDoor, EarlyHelp, EdgeOfCare, ChildrenInCare, Permanence, CareLeavers,
            ExploitationAndAdolescents, DisabledChildren, PrivateFostering, WholeSystem,
        ],
        topic => topic.Code,
        topic => [topic.Label]);
}
