using NodaTime;

namespace Ofsted.Domain.Official;

/// <summary>A grade that an edition of the statistics printed wrongly and a later one corrected, as its notes say.</summary>
internal sealed record KnownCorrection
{
    private static readonly KnownCorrection[] All =
    [
        new()
        {
            Authority = "staffordshire", Start = new LocalDate(2023, 11, 6), Area = JudgementAreas.CareLeavers,
            Printed = Grades.Good, Correct = Grades.RequiresImprovement, Said = "the notes to the statistics of March 2025",
        },
    ];

    public required string Authority { get; init; }

    public required LocalDate Start { get; init; }

    public required JudgementArea Area { get; init; }

    public required Grade Printed { get; init; }

    public required Grade Correct { get; init; }

    /// <summary>Who says so.</summary>
    public required string Said { get; init; }

    public static KnownCorrection? Of(Authority? authority, LocalDate? start, JudgementArea area, Grade? printed) =>
        Array.Find(All, item => item.Authority == authority?.Key && item.Start == start && item.Area == area && item.Printed == printed);
}
