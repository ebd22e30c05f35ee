namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>The parts of letters and reports on areas, told by their headings.</summary>
internal enum AreaSection
{
    /// <summary>Not a heading.</summary>
    None = 0,

    /// <summary>A list or table of priority actions.</summary>
    PriorityActions = 1,

    /// <summary>A list or table of what is to be improved.</summary>
    Improvements = 2,

    /// <summary>The study of a case or of practice, in a box.</summary>
    Study = 3,

    /// <summary>What happens next.</summary>
    NextSteps = 4,

    /// <summary>Any other part.</summary>
    Other = 5,
}
