using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Undoes ASCII85, hexadecimal and run-length encoding.</summary>
internal static class TextFilters
{
    public static void UndoHex(ReadOnlySpan<byte> bytes, OutputBytes output)
    {
        var end = bytes.IndexOf((byte)'>');
        var decoded = StringEscapes.DecodeHex(end < 0 ? bytes : bytes[..end]);
        decoded.CopyTo(output.Span(decoded.Length));
        output.Advance(decoded.Length);
    }

    public static bool Undo85(ReadOnlySpan<byte> bytes, OutputBytes output)
    {
        ulong group = 0;
        var count = 0;
        foreach (var value in bytes)
        {
            if (value == '~')
                break;
            if (Characters.IsBlank(value))
                continue;
            if (value == 'z' && count == 0)
            {
                Write(output, 0, 4);
                continue;
            }

            if (value is < (byte)'!' or > (byte)'u')
                return false;
            group = (group * 85) + (value - (ulong)'!');
            if (++count < 5)
                continue;
            Write(output, group, 4);
            (group, count) = (0, 0);
        }

        if (count <= 1)
            return true;
        for (var i = count; i < 5; i++)
            group = (group * 85) + 84;
        Write(output, group, count - 1);
        return true;
    }

    public static bool UndoRuns(ReadOnlySpan<byte> bytes, OutputBytes output)
    {
        for (var i = 0; i < bytes.Length;)
        {
            var length = bytes[i++];
            if (length == 128)
                return true;
            if (length < 128)
            {
                var count = Math.Min(length + 1, bytes.Length - i);
                bytes.Slice(i, count).CopyTo(output.Span(count));
                output.Advance(count);
                i += count;
            }
            else if (i < bytes.Length)
            {
                output.Span(257 - length)[..(257 - length)].Fill(bytes[i++]);
                output.Advance(257 - length);
            }
        }

        return false;
    }

    private static void Write(OutputBytes output, ulong group, int count)
    {
        var target = output.Span(count);
        for (var i = 0; i < count; i++)
            target[i] = (byte)((group >> (24 - (8 * i))) & 0xFF);
        output.Advance(count);
    }
}
