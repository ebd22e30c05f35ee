namespace Ofsted.Domain.Reading;

/// <summary>What the reader does with doubtful values.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum ReadingStrictness
{
    /// <summary>Not specified: the same as <see cref="Recover"/>.</summary>
    Unspecified = 0,

    /// <summary>Keep every value that could be read; findings say which are in doubt.</summary>
    Recover = 1,

    /// <summary>Leave out each value that has a finding of error severity, such as a grade that two statements dispute.</summary>
    CertainOnly = 2,

    /// <summary>Give no event at all when there is a finding of error severity.</summary>
    AllOrNothing = 3,
}
