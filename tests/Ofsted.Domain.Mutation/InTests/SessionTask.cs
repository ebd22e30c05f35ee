namespace Ofsted.Domain.Mutation;

/// <summary>What a test process does.</summary>
internal enum SessionTask
{
    /// <summary>Names its tests.</summary>
    List,

    /// <summary>Runs its tests with no mutant on and says which mutants each reached.</summary>
    Record,

    /// <summary>Runs its tests with a mutant on until one fails.</summary>
    Kill,
}
