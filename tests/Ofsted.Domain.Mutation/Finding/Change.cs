namespace Ofsted.Domain.Mutation;

/// <summary>How the mutated code of a node reads.</summary>
/// <param name="Kind">What was done, such as "boundary moved".</param>
/// <param name="Code">The mutated code in place of the node; empty for a statement that is left out.</param>
/// <param name="Cast">The type that both sides need a cast to, since a constant converts where another expression does not.</param>
internal sealed record Change(string Kind, string Code, string? Cast = null);
