namespace Ofsted.Domain;

/// <summary>The role of an area among the judgements of a framework edition.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum JudgementRole
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Overall effectiveness, which follows from the key judgements.</summary>
    Overall = 1,

    /// <summary>A judgement that overall effectiveness rests on.</summary>
    Key = 2,

    /// <summary>A graded part of a key judgement.</summary>
    Sub = 3,

    /// <summary>A judgement of another body in the same report, which does not affect overall effectiveness.</summary>
    Separate = 4,
}
