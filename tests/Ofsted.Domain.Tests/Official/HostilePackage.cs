using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Ofsted.Domain.Tests;

/// <summary>Packages that say of themselves what is not so.</summary>
internal static class HostilePackage
{
    public const int Flags = 8;
    public const int Method = 10;
    public const int Checksum = 16;
    public const int PackedLength = 20;
    public const int Length = 24;
    public const int Place = 42;

    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const uint Unknown32 = uint.MaxValue;

    /// <summary>A package of several files, each with its content.</summary>
    public static byte[] Of(params (string Name, string Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return memory.ToArray();
    }

    public static byte[] OfEmptyFiles(int count)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < count; i++)
                archive.CreateEntry($"{i}", CompressionLevel.NoCompression);
        }

        return memory.ToArray();
    }

    /// <summary>The package with its lengths and checksums behind the contents, as written to a pipe.</summary>
    public static byte[] WithDescriptors(string content)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(new Pipe(memory), ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("content.xml").Open();
            stream.Write(Encoding.UTF8.GetBytes(content));
        }

        return memory.ToArray();
    }

    /// <summary>The package with another number in one of its lists of files, counted from 0.</summary>
    public static byte[] With(byte[] package, int field, uint value, int entry = 0)
    {
        var changed = package.ToArray();
        var place = (int)BinaryPrimitives.ReadUInt32LittleEndian(changed.AsSpan(changed.Length - EndLength + 16));
        for (var i = 0; i < entry; i++)
            place += EntryLength + BinaryPrimitives.ReadUInt16LittleEndian(changed.AsSpan(place + 28)) + BinaryPrimitives.ReadUInt16LittleEndian(changed.AsSpan(place + 30));
        if (field is Flags or Method)
            BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(place + field), (ushort)value);
        else
            BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(place + field), value);
        return changed;
    }

    /// <summary>The package with a directory of 64 bits, which may be said to be elsewhere.</summary>
    public static byte[] WithLongDirectory(byte[] package, long shift = 0)
    {
        var end = package.Length - EndLength;
        var (count, size, start) = (BinaryPrimitives.ReadUInt16LittleEndian(package.AsSpan(end + 10)), BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan(end + 12)), BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan(end + 16)));
        var record = new byte[56];
        BinaryPrimitives.WriteUInt32LittleEndian(record, 0x06064B50);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(4), 44);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(12), 45);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(14), 45);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(24), count);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(32), count);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(40), size);
        BinaryPrimitives.WriteInt64LittleEndian(record.AsSpan(48), start);
        var locator = new byte[20];
        BinaryPrimitives.WriteUInt32LittleEndian(locator, 0x07064B50);
        BinaryPrimitives.WriteInt64LittleEndian(locator.AsSpan(8), end + shift);
        BinaryPrimitives.WriteUInt32LittleEndian(locator.AsSpan(16), 1);
        var last = package[end..];
        BinaryPrimitives.WriteUInt16LittleEndian(last.AsSpan(8), ushort.MaxValue);
        BinaryPrimitives.WriteUInt16LittleEndian(last.AsSpan(10), ushort.MaxValue);
        BinaryPrimitives.WriteUInt32LittleEndian(last.AsSpan(12), Unknown32);
        BinaryPrimitives.WriteUInt32LittleEndian(last.AsSpan(16), Unknown32);
        return [.. package[..end], .. record, .. locator, .. last];
    }

    /// <summary>The package with every file listed many times over, all at one place.</summary>
    public static byte[] WithOverlaps(byte[] package, int times)
    {
        var end = package.Length - EndLength;
        var start = (int)BinaryPrimitives.ReadUInt32LittleEndian(package.AsSpan(end + 16));
        using var memory = new MemoryStream();
        memory.Write(package, 0, start);
        for (var i = 0; i < times; i++)
            memory.Write(package, start, end - start);
        var last = package[end..];
        BinaryPrimitives.WriteUInt16LittleEndian(last.AsSpan(8), (ushort)times);
        BinaryPrimitives.WriteUInt16LittleEndian(last.AsSpan(10), (ushort)times);
        BinaryPrimitives.WriteUInt32LittleEndian(last.AsSpan(12), (uint)((end - start) * times));
        memory.Write(last);
        return memory.ToArray();
    }

    /// <summary>A content that is packed into blocks that hold nothing, before the last.</summary>
    public static byte[] OfEmptyBlocks(int count, string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        using var packed = new MemoryStream();
        for (var i = 0; i < count; i++)
            packed.Write([0, 0, 0, 0xFF, 0xFF]);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(bytes);
        var name = "content.xml"u8.ToArray();
        var local = new byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(local, 0x04034B50);
        WriteSizes(local.AsSpan(4), (int)packed.Length, bytes.Length, name.Length);
        var central = new byte[EntryLength];
        BinaryPrimitives.WriteUInt32LittleEndian(central, 0x02014B50);
        WriteSizes(central.AsSpan(6), (int)packed.Length, bytes.Length, name.Length);
        var end = new byte[EndLength];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        end[8] = end[10] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(EntryLength + name.Length));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)(local.Length + name.Length + packed.Length));
        return [.. local, .. name, .. packed.ToArray(), .. central, .. name, .. end];
    }

    private static void WriteSizes(Span<byte> header, int packed, int length, int name)
    {
        header[0] = 20;
        header[4] = 8;
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], packed);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], length);
        BinaryPrimitives.WriteInt16LittleEndian(header[22..], (short)name);
    }

    /// <summary>A stream that only goes forward.</summary>
    private sealed class Pipe(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
