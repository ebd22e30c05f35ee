using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>The grade of an area as the report first states it, and how often it is stated.</summary>
internal sealed record StatedJudgement
{
    /// <summary>The grade; null for "not judged".</summary>
    public required Grade? Grade { get; init; }

    public required SourceLine Line { get; init; }

    public required SourceLine GradeLine { get; init; }

    /// <summary>How many places state it.</summary>
    public int Statements { get; init; } = 1;
}
