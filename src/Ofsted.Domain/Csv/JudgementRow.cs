namespace Ofsted.Domain.Csv;

/// <summary>One judgement of an inspection, with the cells that all rows of the inspection share.</summary>
internal sealed record JudgementRow
{
    public required Inspection Inspection { get; init; }

    public required Judgement Judgement { get; init; }

    /// <summary>The cells of <see cref="EventFields.Identity"/>.</summary>
    public required IReadOnlyList<string>?[] Identity { get; init; }

    /// <summary>The rows of an inspection.</summary>
    public static IEnumerable<JudgementRow> Of(Inspection inspection)
    {
        IReadOnlyList<string>?[] identity = [.. EventFields.Identity.Select(field => field.Value(inspection))];
        return inspection.Judgements.Select(judgement => new JudgementRow { Inspection = inspection, Judgement = judgement, Identity = identity });
    }
}
