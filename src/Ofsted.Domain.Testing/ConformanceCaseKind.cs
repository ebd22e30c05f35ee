namespace Ofsted.Domain.Testing;

/// <summary>What a case of the conformance pack shows of its rule.</summary>
public enum ConformanceCaseKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>A record that the rule checks and accepts.</summary>
    Passing = 1,

    /// <summary>A record that breaks the rule.</summary>
    Failing = 2,

    /// <summary>A record at the limit of the rule, on either side of it.</summary>
    Boundary = 3,
}
