namespace Ofsted.Domain.Reading.Judgements;

/// <summary>What the table, the headings and the sentences of a report say about each area.</summary>
internal sealed class JudgementReading
{
    /// <summary>The judgement of each area, in the order in which the report first states them.</summary>
    public required IReadOnlyDictionary<JudgementArea, StatedJudgement> ByArea { get; init; }

    /// <summary>The areas that the report judges, as far as they can be told from it.</summary>
    public IReadOnlyCollection<JudgementArea> Areas => [.. ByArea.Keys];

    /// <summary>The graded rows of the table, in their order.</summary>
    public required IReadOnlyList<GradeStatement> Rows { get; init; }

    /// <summary>The headings and sentences that grade an area, in the order in which they were read.</summary>
    public required IReadOnlyList<GradeStatement> Statements { get; init; }
}
