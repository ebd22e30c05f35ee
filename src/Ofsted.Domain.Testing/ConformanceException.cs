namespace Ofsted.Domain.Testing;

/// <summary>Thrown when records do not conform to a rule set, or when findings differ from those that a conformance case expects.</summary>
/// <remarks>The message lists what is wrong, a line for each. Every test framework shows it as the failure.</remarks>
public sealed class ConformanceException : Exception
{
    /// <summary>An exception without a message.</summary>
    public ConformanceException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What is wrong.</param>
    public ConformanceException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">The cause.</param>
    public ConformanceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception with a message and the findings.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="findings">The findings that are failures.</param>
    public ConformanceException(string message, EquatableList<Finding> findings)
        : base(message) =>
        Findings = findings;

    /// <summary>All findings that are failures, in the order of the records; empty when a conformance case failed.</summary>
    /// <remarks>In a sequence <see cref="Finding.Concerned"/> gives the places of the records.</remarks>
    public EquatableList<Finding> Findings { get; } = [];
}
