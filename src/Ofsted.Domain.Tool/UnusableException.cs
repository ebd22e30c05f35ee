namespace Ofsted.Domain.Tool;

/// <summary>Arguments that cannot be used; the message is for who gave them.</summary>
internal sealed class UnusableException(string message) : Exception(message);
