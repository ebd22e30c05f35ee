using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>A grade of a table; the grade is null for "not judged".</summary>
internal sealed record TableGrade(Grade? Grade, SourceLine First, SourceLine Last);
