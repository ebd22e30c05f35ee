namespace Ofsted.Domain.Pdf.Syntax;

/// <summary>Decodes the bytes between the brackets of a string.</summary>
internal static class StringEscapes
{
    public static byte[] Decode(ReadOnlySpan<byte> raw)
    {
        var result = new byte[raw.Length];
        var count = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\' || i + 1 >= raw.Length)
            {
                result[count++] = raw[i];
                continue;
            }

            i++;
            if (raw[i] is >= (byte)'0' and <= (byte)'7')
            {
                var code = 0;
                var last = Math.Min(i + 3, raw.Length);
                for (; i < last && raw[i] is >= (byte)'0' and <= (byte)'7'; i++)
                    code = (code * 8) + (raw[i] - '0');
                i--;
                result[count++] = (byte)(code & 0xFF);
            }
            else if (raw[i] == '\r')
            {
                if (i + 1 < raw.Length && raw[i + 1] == '\n')
                    i++;
            }
            else if (raw[i] != '\n')
            {
                result[count++] = Escaped(raw[i]);
            }
        }

        return result[..count];
    }

    public static byte[] DecodeHex(ReadOnlySpan<byte> raw)
    {
        var result = new byte[(raw.Length + 1) / 2];
        var digits = 0;
        foreach (var value in raw)
        {
            var digit = Characters.HexDigit(value);
            if (digit < 0)
                continue;
            result[digits / 2] |= (byte)(digits % 2 == 0 ? digit << 4 : digit);
            digits++;
        }

        return result[..((digits + 1) / 2)];
    }

    private static byte Escaped(byte value) => value switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => value,
    };
}
