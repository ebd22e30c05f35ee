namespace System.Buffers;

/// <summary>Makes characters that are looked for in spans.</summary>
internal static class SearchValues
{
    public static SearchValues<char> Create(ReadOnlySpan<char> values) => new(values.ToString());
}
