namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>How a line of a table or of plain paragraphs is joined to the one before it.</summary>
internal enum Joint
{
    /// <summary>It goes on.</summary>
    Continues = 0,

    /// <summary>It goes on, as far as can be told: it could begin an item too.</summary>
    ContinuesDoubtfully = 1,

    /// <summary>It begins an item, as far as can be told.</summary>
    Doubtful = 2,

    /// <summary>It begins an item.</summary>
    Begins = 3,
}
