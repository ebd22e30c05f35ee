namespace Ofsted.Domain.Mutation;

/// <summary>What a test process does.</summary>
internal enum SessionTask
{
    /// <summary>Names its tests.</summary>
    List,

    /// <summary>Runs its tests twice with no mutant on and says which mutants each reached.</summary>
    Record,

    /// <summary>Runs its tests with one mutant on from the start until one fails.</summary>
    Own,

    /// <summary>Tries one mutant after another, as it is asked.</summary>
    Shared,
}
