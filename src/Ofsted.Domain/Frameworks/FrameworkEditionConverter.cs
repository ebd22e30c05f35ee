using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Converts a framework edition from text and to text.</summary>
internal sealed class FrameworkEditionConverter() : TermTypeConverter<FrameworkEdition>(FrameworkEditions.Vocabulary);
