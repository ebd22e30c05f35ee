namespace Ofsted.Domain.Internal;

/// <summary>A term that knows its closed list.</summary>
internal interface ITerm<TSelf> : ITerm
    where TSelf : class, ITerm<TSelf>
{
    /// <summary>The list that the term belongs to.</summary>
    static abstract Vocabulary<TSelf> Vocabulary { get; }
}
