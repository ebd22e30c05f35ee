namespace Ofsted.Domain.Csv;

/// <summary>What the cells of a flat column hold.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum FlatColumnKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Words for people.</summary>
    Text = 1,

    /// <summary>A permanent code of a closed list.</summary>
    Code = 2,

    /// <summary>A day in ISO form, such as 2024-05-13.</summary>
    Date = 3,

    /// <summary>A whole number, 0 or more.</summary>
    Number = 4,

    /// <summary>True or false.</summary>
    Boolean = 5,

    /// <summary>Codes, numbers or periods in their order, a semicolon between them; a list in JSON.</summary>
    List = 6,
}
