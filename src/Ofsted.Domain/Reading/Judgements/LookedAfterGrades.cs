using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>Reads the grades of a 2013 report, each of which is under the heading of its section.</summary>
internal static class LookedAfterGrades
{
    public static IEnumerable<GradeStatement> Read(DocumentText document)
    {
        JudgementArea? area = null;
        foreach (var line in document.Content)
        {
            if (Heading(line.Key) is { } heading)
            {
                area = heading;
                continue;
            }

            if (area is null || line.Text.Length > 40 || !line.Key.StartsWith("grade ", StringComparison.Ordinal))
                continue;
            var open = line.Key.IndexOf('(', StringComparison.Ordinal);
            if (open > 0 && GradeWords.TryReadWhole(line.Key[(open + 1)..].TrimEnd(')', '.'), out var grade) && grade is not null)
                yield return new GradeStatement(area, grade, line);
            area = null;
        }
    }

    private static JudgementArea? Heading(string key) => key switch
    {
        "capacity to improve" => JudgementAreas.CapacityToImprove,
        "quality of provision" => JudgementAreas.QualityOfProvision,
        "leadership and management" => JudgementAreas.LeadershipAndManagement,
        _ when key.StartsWith("overall effectiveness", StringComparison.Ordinal) && key.Length < 90 => JudgementAreas.OverallEffectiveness,
        _ when key.StartsWith("outcomes for looked after children", StringComparison.Ordinal) && key.Length < 70 => JudgementAreas.Outcomes,
        _ => null,
    };
}
