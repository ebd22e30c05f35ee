using System.Runtime.InteropServices;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>The array behind some memory.</summary>
internal static class MemorySegments
{
    /// <summary>The bytes as a part of an array: of their own where there is one, of a copy where not.</summary>
    public static ArraySegment<byte> ToSegment(this ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Array is not null ? segment : new ArraySegment<byte>(bytes.ToArray());
}
