namespace System.Buffers;

/// <summary>Characters that are looked for in spans.</summary>
internal sealed class SearchValues<T>(string values)
{
    public bool Contains(char value) => values.IndexOf(value) >= 0;
}
