using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>An earlier inspection to which a document refers.</summary>
/// <remarks>
/// Its grades are those of its own framework: <em>adequate</em> among them, and <em>satisfactory</em> of other services, which is
/// no grade of these inspections and leaves <see cref="Grade"/> null.
/// </remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PreviousInspection
{
    /// <summary>What kind of inspection it was; <see cref="PreviousInspectionKind.Unspecified"/> when the document does not say.</summary>
    public PreviousInspectionKind Kind { get; init; }

    /// <summary>What was inspected, as printed, such as "safeguarding arrangements"; null when only "the last inspection" is named.</summary>
    public string? Subject { get; init; }

    /// <summary>The year, or null when it cannot be read.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12, or null when it is not printed.</summary>
    public int? Month { get; init; }

    /// <summary>The days on site, or null when they are not printed; a single day is a period of one day.</summary>
    public FieldworkPeriod? Fieldwork { get; init; }

    /// <summary>The framework edition of the earlier inspection, or null when it is not known.</summary>
    public FrameworkEdition? Edition { get; init; }

    /// <summary>The single grade that is given, or null when there is none or more than one.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The grades by area that re-inspection reports list; empty where they do not.</summary>
    public EquatableList<Judgement> Judgements { get; init; } = [];

    /// <summary>The outcome in words of an inspection that gives no grade, such as one of special educational needs; null when none is recorded.</summary>
    public string? Outcome { get; init; }

    /// <summary>The subject and the year.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture, $"{Subject ?? "last inspection"}, {(Year is { } year ? year : "year not known")}"));
}
