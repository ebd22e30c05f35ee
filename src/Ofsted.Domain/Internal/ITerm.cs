namespace Ofsted.Domain.Internal;

/// <summary>A term of a closed list.</summary>
internal interface ITerm
{
    /// <summary>The permanent code.</summary>
    string Code { get; }

    /// <summary>The spellings under which texts print the term, beside its code.</summary>
    IEnumerable<string> Names { get; }
}
