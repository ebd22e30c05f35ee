namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Undoes LZW.</summary>
internal static class LzwFilter
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostCodes = 4096;

    public static bool Undo(ReadOnlySpan<byte> bytes, OutputBytes output, int earlyChange)
    {
        var starts = new int[MostCodes];
        var lengths = new int[MostCodes];
        var (next, width, previous) = (End + 1, 9, -1);
        var (bits, count, position) = (0, 0, 0);
        while (true)
        {
            while (count < width)
            {
                if (position >= bytes.Length)
                    return false;
                bits = ((bits << 8) | bytes[position++]) & 0xFF_FFFF;
                count += 8;
            }

            count -= width;
            var code = (bits >> count) & ((1 << width) - 1);
            if (code == End)
                return true;
            if (code == Clear)
            {
                (next, width, previous) = (End + 1, 9, -1);
                continue;
            }

            var start = output.Count;
            if (code < Clear)
                output.Add((byte)code);
            else if (code < next && code > End)
                Copy(output, starts[code], lengths[code]);
            else if (code == next && previous >= 0)
                Copy(output, previous, start - previous + 1);
            else
                return false;

            if (previous >= 0 && next < MostCodes)
            {
                starts[next] = previous;
                lengths[next] = start - previous + 1;
                next++;
            }

            previous = start;
            if (next + earlyChange >= 1 << width && width < 12)
                width++;
        }
    }

    private static void Copy(OutputBytes output, int start, int length)
    {
        var target = output.Span(length);
        var written = output.Written;
        for (var i = 0; i < length; i++)
            target[i] = start + i < written.Length ? written[start + i] : target[start + i - written.Length];
        output.Advance(length);
    }
}
