namespace Ofsted.Domain.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>A test did not end, or the process crashed.</summary>
    Stopped,

    /// <summary>All tests that reach it pass.</summary>
    Survived,

    /// <summary>No test reaches it.</summary>
    NotReached,
}
