using System.Buffers.Binary;
using System.IO.Compression;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Inflates, and tells whether all was there.</summary>
internal static class Inflation
{
    private const int HeaderLength = 2;
    private const int SumLength = 4;
    private const int StrayBytes = 4;

    /// <summary>What a damaged stream gives before its damage is lost within one step, so that steps are short.</summary>
    private const int Step = 4 * 1024;

    /// <summary>Inflates as far as it can be done; false when the stream is damaged or cut short.</summary>
    public static bool Undo(ReadOnlyMemory<byte> bytes, OutputBytes output)
    {
        if (bytes.Length <= HeaderLength)
            return bytes.Length == 0;
        var segment = bytes.ToSegment();
        using var source = new MemoryStream(segment.Array!, segment.Offset + HeaderLength, segment.Count - HeaderLength, writable: false);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        try
        {
            while (inflater.Read(output.Span(Step)[..Step]) is > 0 and var count)
                output.Advance(count);
        }
        catch (InvalidDataException)
        {
            return false;
        }

        return EndsWithSum(bytes.Span, Sum(output.Written));
    }

    /// <summary>Whether the checksum is at the end; a line end or stray bytes may follow it.</summary>
    private static bool EndsWithSum(ReadOnlySpan<byte> bytes, uint sum)
    {
        for (var stray = 0; stray <= StrayBytes && bytes.Length >= SumLength + stray; stray++)
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(bytes[^(SumLength + stray)..]) == sum)
                return true;
        }

        return false;
    }

    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        const uint Modulus = 65521;
        const int Longest = 5552;
        uint a = 1;
        uint b = 0;
        while (!bytes.IsEmpty)
        {
            var part = bytes[..Math.Min(Longest, bytes.Length)];
            unchecked
            {
                foreach (var value in part)
                {
                    a += value;
                    b += a;
                }
            }

            a %= Modulus;
            b %= Modulus;
            bytes = bytes[part.Length..];
        }

        return (b << 16) | a;
    }
}
