namespace Ofsted.Domain;

/// <summary>The outcome of an area SEND inspection since 2023: one of three sentences about the experiences of children and young people.</summary>
/// <remarks>It is not a grade of the four-point scale and cannot be compared with one.</remarks>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum AreaSendOutcome
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The arrangements typically lead to positive experiences and outcomes.</summary>
    TypicallyPositive = 1,

    /// <summary>The arrangements lead to inconsistent experiences and outcomes.</summary>
    Inconsistent = 2,

    /// <summary>There are widespread or systemic failings.</summary>
    SystemicFailings = 3,
}
