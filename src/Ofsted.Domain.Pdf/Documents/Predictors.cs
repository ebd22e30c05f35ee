namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Undoes the predictors that tables in streams use.</summary>
internal static class Predictors
{
    private const int Tiff = 2;
    private const int LongestRow = 1 << 20;

    public static ReadOnlyMemory<byte> Undo(ReadOnlyMemory<byte> bytes, int predictor, int colours, int bits, int columns)
    {
        if (colours is < 1 or > 32 || bits is < 1 or > 16 || columns is < 1 or > LongestRow)
            return bytes;
        var pixel = Math.Max(1, colours * bits / 8);
        var row = ((colours * bits * columns) + 7) / 8;
        return predictor == Tiff ? UndoTiff(bytes.Span, row, pixel) : UndoPng(bytes.Span, row, pixel);
    }

    private static byte[] UndoTiff(ReadOnlySpan<byte> bytes, int row, int pixel)
    {
        var result = bytes.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (i % row >= pixel)
                result[i] = unchecked((byte)(result[i] + result[i - pixel]));
        }

        return result;
    }

    private static byte[] UndoPng(ReadOnlySpan<byte> bytes, int row, int pixel)
    {
        var rows = (bytes.Length + row) / (row + 1);
        var result = new byte[Math.Max(0, bytes.Length - rows)];
        for (var i = 0; i < rows; i++)
        {
            var source = bytes[(i * (row + 1))..];
            var method = source[0];
            source = source[1..Math.Min(source.Length, row + 1)];
            var target = result.AsSpan(i * row, source.Length);
            ReadOnlySpan<byte> above = i == 0 ? new byte[row] : result.AsSpan((i - 1) * row, row);
            for (var j = 0; j < source.Length; j++)
            {
                int left = j >= pixel ? target[j - pixel] : 0;
                int corner = j >= pixel ? above[j - pixel] : 0;
                var predicted = method switch
                {
                    1 => left,
                    2 => above[j],
                    3 => (left + above[j]) / 2,
                    4 => Nearest(left, above[j], corner),
                    _ => 0,
                };
                target[j] = unchecked((byte)(source[j] + predicted));
            }
        }

        return result;
    }

    private static int Nearest(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (byLeft, byAbove, byCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        if (byLeft <= byAbove && byLeft <= byCorner)
            return left;
        return byAbove <= byCorner ? above : corner;
    }
}
