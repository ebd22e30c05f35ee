namespace Ofsted.Domain.Csv;

/// <summary>What the cells of a flat column hold.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum FlatColumnKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Text for people to read.</summary>
    Text = 1,

    /// <summary>A permanent code of a closed list.</summary>
    Code = 2,

    /// <summary>A date in ISO form, such as 2024-05-13.</summary>
    Date = 3,

    /// <summary>A whole number, 0 or more.</summary>
    Number = 4,

    /// <summary>True or false.</summary>
    Boolean = 5,

    /// <summary>Codes, numbers or periods in order, separated by semicolons; a list in JSON.</summary>
    List = 6,
}
