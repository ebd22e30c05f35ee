using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Converts a judgement area from text and to text.</summary>
internal sealed class JudgementAreaConverter() : TermTypeConverter<JudgementArea>(JudgementAreas.Vocabulary);
