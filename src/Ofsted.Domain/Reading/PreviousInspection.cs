namespace Ofsted.Domain.Reading;

/// <summary>An earlier inspection that a SIF report refers to.</summary>
/// <remarks>
/// Its grades are those of its own framework: <em>adequate</em> among them, and <em>satisfactory</em> of other services, which is
/// no grade of these inspections and leaves <see cref="Grade"/> null.
/// </remarks>
public sealed record PreviousInspection
{
    /// <summary>What was inspected, as printed, such as "safeguarding arrangements"; null when only "the last inspection" is named.</summary>
    public string? Subject { get; init; }

    /// <summary>The year, or null when it cannot be read.</summary>
    public int? Year { get; init; }

    /// <summary>The month, 1 to 12, or null when it is not printed.</summary>
    public int? Month { get; init; }

    /// <summary>The one grade that is given, or null when there is none or several.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The grades by area that re-inspection reports list; empty where they do not.</summary>
    public EquatableList<Judgement> Judgements { get; init; } = [];

    /// <summary>The line on which the reference begins, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The subject and the year.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{Subject ?? "last inspection"}, {(Year is { } year ? year : "year not known")}");
}
