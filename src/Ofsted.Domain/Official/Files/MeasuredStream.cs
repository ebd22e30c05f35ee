namespace Ofsted.Domain.Official;

/// <summary>Passes on the bytes of XML, and refuses to go on where there are too many, or too many between two opening brackets.</summary>
/// <remarks>A character may take one, two or four bytes, as the first four show.</remarks>
internal sealed class MeasuredStream(Stream inner, long mostBytes) : Stream
{
    private const byte OpeningBracket = (byte)'<';

    private static readonly byte[] OpeningMark = [OpeningBracket, (byte)'!', (byte)'['];
    private static readonly byte[] ClosingMark = [(byte)']', (byte)']', (byte)'>'];

    private readonly Checksum _checksum = new();

    private byte[] _mark = OpeningMark;
    private int _width;
    private bool _isLittleEndian;
    private int _inCharacter;
    private uint _character;
    private int _matched;
    private long _bytes;
    private long _segment;

    /// <summary>The checksum of all that was read.</summary>
    public uint Checksum => _checksum.Value;

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
        while (_width == 0 && read is > 0 and < sizeof(uint) && read < count && inner.Read(buffer, offset + read, count - read) is var more and > 0)
            read += more;
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
        _checksum.Add(new ReadOnlySpan<byte>(buffer, offset, read));
        _bytes += read;
        if (_bytes > mostBytes)
            throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "The content of the file inflates beyond the limit.");

        var rest = new ReadOnlySpan<byte>(buffer, offset, read);
        if (_width == 0)
            TellWidth(rest);
        if (_width > 1)
            MeasureWide(rest);
        while (_width == 1 && rest.Length > 0)
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

            RefuseLong();
        }
    }

    private void TellWidth(ReadOnlySpan<byte> start)
    {
        var isWide = start.Length >= sizeof(uint) && (start[0], start[1]) is (0, 0) or (0xFF, 0xFE) or (0xFE, 0xFF) or (OpeningBracket, 0) or (0, OpeningBracket);
        _width = !isWide ? 1 : (start[0], start[1]) is (0, 0) || (start[2], start[3]) is (0, 0) ? 4 : 2;
        _isLittleEndian = isWide && start[0] is OpeningBracket or 0xFF;
    }

    private void MeasureWide(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            _character = _isLittleEndian ? _character | ((uint)one << (8 * _inCharacter)) : (_character << 8) | one;
            if (++_inCharacter < _width)
                continue;
            Match(_character <= byte.MaxValue ? (byte)_character : default);
            (_inCharacter, _character) = (0, 0);
            RefuseLong();
        }
    }

    private void RefuseLong()
    {
        if (_segment > FileLimits.LongestSegment)
            throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "An element or a text of the content is too long.");
    }

    private void Match(byte next)
    {
        _segment = next == OpeningBracket && _mark == OpeningMark ? 0 : _segment + 1;
        _matched = next == _mark[_matched] ? _matched + 1 : next == _mark[0] ? Kept(next) : 0;
        if (_matched < _mark.Length)
            return;
        _mark = _mark == OpeningMark ? ClosingMark : OpeningMark;
        _matched = 0;
    }

    /// <summary>Three closing brackets in a row hold two that may end the section.</summary>
    private int Kept(byte next) => _matched == 2 && next == _mark[1] ? 2 : 1;
}
