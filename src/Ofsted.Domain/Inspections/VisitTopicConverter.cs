using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Converts a visit topic from text and to text.</summary>
internal sealed class VisitTopicConverter() : TermTypeConverter<VisitTopic>(VisitTopics.Vocabulary);
