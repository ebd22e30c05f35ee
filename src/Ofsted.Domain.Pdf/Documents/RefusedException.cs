namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Ends the reading of a file; it becomes a finding and never reaches a caller.</summary>
internal sealed class RefusedException(string code, string message) : Exception(message)
{
    public string Code => code;
}
