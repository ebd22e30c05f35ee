using NodaTime;

namespace Ofsted.Domain;

/// <summary>The Children's Social Care National Framework, which inspections have cited since January 2025.</summary>
/// <remarks>Statutory guidance of the Department for Education, first published on 15 December 2023.</remarks>
public static class NationalFramework
{
    private const string Guidance = "Children's Social Care National Framework";

    /// <summary>The day of its first publication, 15 December 2023.</summary>
    public static LocalDate Published { get; } = new(2023, 12, 15);

    /// <summary>The first day on site of inspections that cite it, 20 January 2025.</summary>
    /// <remarks>Seen in the published reports; no source states it.</remarks>
    public static LocalDate FirstCitedByInspectionsFrom { get; } = new(2025, 1, 20);

    /// <summary>The four outcomes.</summary>
    public static EquatableList<NationalFrameworkElement> Outcomes { get; } =
    [
        Element(NationalFrameworkElementKind.Outcome, 1, "Children, young people and families stay together and get the help they need", Confidence.StatedAndVerified),
        Element(NationalFrameworkElementKind.Outcome, 2, "Children and young people are supported by their family network", Confidence.StatedAndVerified),
        Element(NationalFrameworkElementKind.Outcome, 3, "Children and young people are safe in and outside of their homes", Confidence.StatedAndVerified),
        Element(NationalFrameworkElementKind.Outcome, 4, "Children in care and care leavers have stable, loving homes", Confidence.StatedAndVerified),
    ];

    /// <summary>The three enablers, in the order of the framework.</summary>
    public static EquatableList<NationalFrameworkElement> Enablers { get; } =
    [
        Element(NationalFrameworkElementKind.Enabler, 1, "Multi-agency working is prioritised and effective", Confidence.Stated),
        Element(NationalFrameworkElementKind.Enabler, 2, "Leaders drive conditions for effective practice", Confidence.StatedAndVerified),
        Element(NationalFrameworkElementKind.Enabler, 3, "The workforce is equipped and effective", Confidence.StatedAndVerified),
    ];

    /// <summary>The six principles.</summary>
    public static EquatableList<NationalFrameworkElement> Principles { get; } =
    [
        Element(NationalFrameworkElementKind.Principle, 1, "Children's welfare is paramount", Confidence.Stated),
        Element(NationalFrameworkElementKind.Principle, 2, "Children's wishes and feelings are sought, heard, and responded to", Confidence.Stated),
        Element(NationalFrameworkElementKind.Principle, 3, "Children's social care works in partnership with whole families", Confidence.Stated),
        Element(NationalFrameworkElementKind.Principle, 4, "Children are raised by their families, with their family networks, or in family environments wherever possible", Confidence.Stated),
        Element(NationalFrameworkElementKind.Principle, 5, "Local authorities work with other agencies to effectively identify and meet the needs of children, young people and families", Confidence.Unverified),
        Element(NationalFrameworkElementKind.Principle, 6, "Local authorities consider the economic and social circumstances which may impact children, young people and families", Confidence.Unverified),
    ];

    /// <summary>Every element: outcomes, enablers, principles.</summary>
    public static EquatableList<NationalFrameworkElement> All { get; } = [.. Outcomes, .. Enablers, .. Principles];

    /// <summary>The element that a reference cites, or null when there is no such element.</summary>
    /// <param name="reference">The reference.</param>
    public static NationalFrameworkElement? Find(NationalFrameworkReference reference) =>
        All.FirstOrDefault(element => element.Reference == reference);

    private static NationalFrameworkElement Element(
        NationalFrameworkElementKind kind, int number, string title, Confidence confidence) => new()
        {
            Reference = new() { Kind = kind, Number = number },
            Title = title,
            Source = new()
            {
                Document = Guidance,
                Confidence = confidence,
                Note = kind == NationalFrameworkElementKind.Enabler
                ? "the framework lists enablers without numbers; Ofsted's reports number them"
                : null,
            },
        };
}
