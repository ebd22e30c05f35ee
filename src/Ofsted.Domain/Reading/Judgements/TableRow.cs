using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Judgements;

/// <summary>A label of a table.</summary>
internal sealed record TableRow(JudgementArea Area, SourceLine First, SourceLine Last);
