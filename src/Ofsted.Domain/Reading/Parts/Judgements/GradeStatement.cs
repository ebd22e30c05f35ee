using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>A statement of a grade outside the table: a heading or a sentence.</summary>
internal sealed record GradeStatement(JudgementArea Area, Grade Grade, SourceLine Line);
