namespace Ofsted.Domain.Official;

/// <summary>What a column holds.</summary>
internal enum FieldKind
{
    Unknown = 0,

    /// <summary>Something that every table has and no event needs, such as the region.</summary>
    Ignored,

    /// <summary>Something that only tables about providers have.</summary>
    OfProviders,

    Link,

    Code,

    Name,

    Start,

    End,

    Published,

    Type,

    Theme,

    Outcome,

    Grade,
}
