namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Bytes that grow under the limits of a file. One buffer serves a file, a stream after the other.</summary>
internal sealed class OutputBytes(Work work)
{
    private const int FirstLength = 32 * 1024;

    private byte[] _bytes = new byte[FirstLength];
    private int _count;

    public int Count => _count;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(byte value)
    {
        Span(1)[0] = value;
        Advance(1);
    }

    /// <summary>Room for at least so many bytes.</summary>
    public Span<byte> Span(int length)
    {
        if (_bytes.Length - _count < length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _count + length));
        return _bytes.AsSpan(_count);
    }

    public void Advance(int length)
    {
        _count += length;
        work.Spend(length);
        work.Inflate(length);
        Work.Check("a stream", work.Limits.StreamBytes, "inflated bytes", _count);
    }

    public byte[] ToArray() => Written.ToArray();
}
