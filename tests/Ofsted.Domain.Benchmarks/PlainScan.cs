namespace Ofsted.Domain.Benchmarks;

/// <summary>What every reader of lines must do at least: find the lines and look at each character once.</summary>
internal static class PlainScan
{
    public static int Of(string text)
    {
        var sum = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            foreach (var c in line)
                sum = unchecked(sum + c);
        }

        return sum;
    }
}
