namespace Ofsted.Domain.Pdf.Documents;

/// <summary>The bytes of a stream, filters undone.</summary>
/// <param name="Bytes">The bytes, as far as they could be decoded.</param>
/// <param name="IsDamaged">Whether the stream is damaged or ends too early.</param>
/// <param name="IsUnknown">Whether a filter is not known, as those of pictures are not.</param>
internal readonly record struct Decoded(ReadOnlyMemory<byte> Bytes, bool IsDamaged = false, bool IsUnknown = false);
