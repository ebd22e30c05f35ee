using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Converts a grade from text and to text.</summary>
internal sealed class GradeConverter() : TermTypeConverter<Grade>(Grades.Vocabulary);
