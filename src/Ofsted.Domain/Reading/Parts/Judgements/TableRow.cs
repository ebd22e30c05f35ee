using Ofsted.Domain.Reading.Lines;

namespace Ofsted.Domain.Reading.Parts;

/// <summary>A label of a table.</summary>
internal sealed record TableRow(JudgementArea Area, SourceLine First, SourceLine Last);
