namespace Ofsted.Domain;

/// <summary>The three kinds of element in the Children's Social Care National Framework.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum NationalFrameworkElementKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>An outcome, 1 to 4.</summary>
    Outcome = 1,

    /// <summary>An enabler, 1 to 3.</summary>
    Enabler = 2,

    /// <summary>A principle, 1 to 6.</summary>
    Principle = 3,
}
