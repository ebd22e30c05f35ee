using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>A statement of a grade outside the table: a heading or a sentence.</summary>
internal sealed record GradeStatement(JudgementArea Area, Grade Grade, SourceLine Line)
{
    /// <summary>The last line of the statement, where the grade is if not on the first.</summary>
    public SourceLine Last { get; init; } = Line;
}
