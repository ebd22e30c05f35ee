namespace Ofsted.Domain.Csv;

/// <summary>A cell of a table cannot be read.</summary>
internal sealed class CellException(string code, string message) : FormatException(message)
{
    public string Code { get; } = code;
}
