namespace Ofsted.Domain.Reading.Text;

/// <summary>What is between two printed days.</summary>
internal enum DayJoint
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A dash or a word such as "to": the days between belong to it.</summary>
    Range = 1,

    /// <summary>A comma or "and": another day.</summary>
    List = 2,
}
