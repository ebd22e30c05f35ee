using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>Converts an inspection activity from text and to text.</summary>
internal sealed class InspectionActivityConverter() : TermTypeConverter<InspectionActivity>(InspectionActivities.Vocabulary);
