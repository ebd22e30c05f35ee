namespace Ofsted.Domain;

/// <summary>A graded inspection and its published report.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Inspection : InspectionEvent
{
    /// <summary>The judgements in the order of the report, including overall effectiveness where the edition makes that judgement.</summary>
    public EquatableList<Judgement> Judgements { get; init; } = [];

    /// <summary>The grade of overall effectiveness, or null when it was not judged or not read, or is no longer given (since April 2026).</summary>
    public Grade? Overall => GradeOf(JudgementAreas.OverallEffectiveness);

    /// <summary>The judgement of an area, or null when the report has none.</summary>
    /// <param name="area">The area.</param>
    public Judgement? JudgementOf(JudgementArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        foreach (var judgement in Judgements.AsSpan())
        {
            if (ReferenceEquals(judgement.Area, area))
                return judgement;
        }

        return null;
    }

    /// <summary>The grade of an area, or null when none was given.</summary>
    /// <param name="area">The area.</param>
    public Grade? GradeOf(JudgementArea area) => JudgementOf(area)?.Grade;
}
