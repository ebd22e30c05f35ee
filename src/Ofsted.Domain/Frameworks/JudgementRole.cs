namespace Ofsted.Domain;

/// <summary>The place of an area among the judgements of a framework edition.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum JudgementRole
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Overall effectiveness, which follows from the key judgements.</summary>
    Overall = 1,

    /// <summary>A judgement on which overall effectiveness rests.</summary>
    Key = 2,

    /// <summary>A graded part of a key judgement.</summary>
    Sub = 3,

    /// <summary>A judgement of another body in the same report, which does not enter overall effectiveness.</summary>
    Separate = 4,
}
