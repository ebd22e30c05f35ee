namespace Ofsted.Domain.Official;

/// <summary>The reading of a file ends here; it never leaves this room.</summary>
internal sealed class RefusedFileException(string code, string message) : Exception(message)
{
    public string Code { get; } = code;
}
