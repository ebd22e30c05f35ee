namespace Ofsted.Domain.Testing;

/// <summary>Records do not conform to a rule set, or findings are not those that a conformance case expects.</summary>
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
}
