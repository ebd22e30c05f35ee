using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>A grade of a table; the grade is null for "not judged".</summary>
internal sealed record TableGrade(Grade? Grade, SourceLine First, SourceLine Last);
