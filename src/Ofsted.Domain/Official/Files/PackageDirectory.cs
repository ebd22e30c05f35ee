using System.Buffers.Binary;

namespace Ofsted.Domain.Official;

/// <summary>The list of files at the end of a package, of which none is taken in but the one wanted.</summary>
internal static class PackageDirectory
{
    private const uint EndMark = 0x06054B50;
    private const uint LongEndMark = 0x06064B50;
    private const uint LocatorMark = 0x07064B50;
    private const uint EntryMark = 0x02014B50;
    private const uint HeaderMark = 0x04034B50;

    private const int EndLength = 22;
    private const int LongEndLength = 56;
    private const int LocatorLength = 20;
    private const int EntryLength = 46;
    private const int HeaderLength = 30;
    private const int LongestComment = 65_535;
    private const int LongNumbers = 1;

    /// <summary>The first file of a name, and how many there are of that name.</summary>
    public static (PackageEntry? Entry, int Count) Find(ReadOnlySpan<byte> file, ReadOnlySpan<byte> name)
    {
        var end = FindEnd(file);
        var rest = file[(int)StartOf(file, end)..end];
        var (found, count) = ((PackageEntry?)null, 0);
        while (rest.Length >= EntryLength && U32(rest, 0) == EntryMark)
        {
            var (nameLength, extraLength) = (U16(rest, 28), U16(rest, 30));
            var length = EntryLength + nameLength + extraLength + U16(rest, 32);
            if (length > rest.Length)
                break;
            if (rest.Slice(EntryLength, nameLength).SequenceEqual(name))
            {
                count++;
                found ??= EntryOf(rest, rest.Slice(EntryLength + nameLength, extraLength));
            }

            rest = rest[length..];
        }

        return (found, count);
    }

    /// <summary>The packed bytes of a file.</summary>
    public static ReadOnlyMemory<byte> ContentOf(ReadOnlyMemory<byte> file, PackageEntry entry)
    {
        var span = file.Span;
        if (entry.Place < 0 || entry.Place > span.Length - HeaderLength || U32(span, (int)entry.Place) != HeaderMark)
            throw Outside();
        var start = entry.Place + HeaderLength + U16(span, (int)entry.Place + 26) + U16(span, (int)entry.Place + 28);
        return start <= span.Length && entry.PackedLength >= 0 && entry.PackedLength <= span.Length - start
            ? file.Slice((int)start, (int)entry.PackedLength)
            : throw Outside();
    }

    private static int FindEnd(ReadOnlySpan<byte> file)
    {
        for (var place = file.Length - EndLength; place >= Math.Max(0, file.Length - EndLength - LongestComment); place--)
        {
            if (U32(file, place) == EndMark)
                return place;
        }

        throw new RefusedFileException(OfficialFindingCodes.Damaged, "The package has no directory: it is damaged or incomplete.");
    }

    private static long StartOf(ReadOnlySpan<byte> file, int end)
    {
        long start = U32(file, end + 16);
        if (start == uint.MaxValue && end >= LocatorLength && U32(file, end - LocatorLength) == LocatorMark)
        {
            var place = I64(file, end - LocatorLength + 8);
            start = place >= 0 && place <= end - LongEndLength && U32(file, (int)place) == LongEndMark ? I64(file, (int)place + 48) : -1;
        }

        return start >= 0 && start <= end
            ? start
            : throw new RefusedFileException(OfficialFindingCodes.Damaged, "The directory of the package lies outside the package.");
    }

    /// <summary>A number that does not fit into 32 bits stands in the extra field.</summary>
    private static PackageEntry EntryOf(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4 && U16(extra, 0) != LongNumbers)
            extra = extra[Math.Min(extra.Length, 4 + U16(extra, 2))..];
        extra = extra.Length < 4 ? default : extra[4..];
        var length = NumberOf(entry, 24, ref extra);
        var packed = NumberOf(entry, 20, ref extra);
        return new PackageEntry(U16(entry, 8), U16(entry, 10), U32(entry, 16), packed, length, NumberOf(entry, 42, ref extra));
    }

    private static long NumberOf(ReadOnlySpan<byte> entry, int place, ref ReadOnlySpan<byte> extra)
    {
        var number = U32(entry, place);
        if (number != uint.MaxValue || extra.Length < sizeof(long))
            return number;
        var all = I64(extra, 0);
        extra = extra[sizeof(long)..];
        return all;
    }

    private static RefusedFileException Outside() => new(OfficialFindingCodes.Damaged, "The content of the package is not where its directory says.");

    private static int U16(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[place..]);

    private static uint U32(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[place..]);

    private static long I64(ReadOnlySpan<byte> bytes, int place) => BinaryPrimitives.ReadInt64LittleEndian(bytes[place..]);
}
