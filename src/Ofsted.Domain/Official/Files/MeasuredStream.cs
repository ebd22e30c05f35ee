namespace Ofsted.Domain.Official;

/// <summary>Passes on the bytes of XML, and refuses to go on where there are too many, or too many between two opening brackets.</summary>
internal sealed class MeasuredStream(Stream inner, long mostBytes) : Stream
{
    private const byte OpeningBracket = (byte)'<';

    private static readonly byte[] OpeningMark = [OpeningBracket, (byte)'!', (byte)'['];
    private static readonly byte[] ClosingMark = [(byte)']', (byte)']', (byte)'>'];

    private byte[] _mark = OpeningMark;
    private int _matched;
    private long _bytes;
    private long _segment;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _bytes;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        Measure(buffer, offset, read);
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    /// <remarks>A marked section may hold opening brackets, which then do not count.</remarks>
    private void Measure(byte[] buffer, int offset, int read)
    {
        _bytes += read;
        if (_bytes > mostBytes)
            throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "The content of the file inflates beyond the limit.");

        var rest = new ReadOnlySpan<byte>(buffer, offset, read);
        while (rest.Length > 0)
        {
            var passed = _matched > 0 ? 0 : rest.IndexOf(_mark[0]);
            passed = passed < 0 ? rest.Length : passed;
            _segment += passed;
            rest = rest[passed..];
            if (rest.Length > 0)
            {
                Match(rest[0]);
                rest = rest[1..];
            }

            if (_segment > FileLimits.LongestSegment)
                throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "An element or a text of the content is too long.");
        }
    }

    private void Match(byte next)
    {
        _segment = next == OpeningBracket && _mark == OpeningMark ? 0 : _segment + 1;
        if (next == 0)
            return;
        _matched = next == _mark[_matched] ? _matched + 1 : next == _mark[0] ? Kept(next) : 0;
        if (_matched < _mark.Length)
            return;
        _mark = _mark == OpeningMark ? ClosingMark : OpeningMark;
        _matched = 0;
    }

    /// <summary>Three closing brackets in a row hold two that may end the section.</summary>
    private int Kept(byte next) => _matched == 2 && next == _mark[1] ? 2 : 1;
}
