using System.Globalization;

namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Counts what reading one file takes, and refuses the file when a limit is passed.</summary>
internal sealed class Work(PdfLimits limits, CancellationToken cancellation)
{
    private const int StepsBetweenLooks = 1_000_000;

    private long _steps;
    private long _nextLook = StepsBetweenLooks;
    private long _inflated;

    public PdfLimits Limits => limits;

    /// <summary>Takes so many steps.</summary>
    public void Spend(long steps)
    {
        _steps += steps;
        if (_steps < _nextLook)
            return;
        cancellation.ThrowIfCancellationRequested();
        _nextLook = _steps + StepsBetweenLooks;
        if (_steps > limits.Work)
            throw Refused("the work that reading it takes", limits.Work, "steps", _steps);
    }

    /// <summary>Counts inflated bytes against the limit of all streams together.</summary>
    public void Inflate(int bytes)
    {
        _inflated += bytes;
        Check("its inflated streams", limits.InflatedBytes, "bytes in all", _inflated);
    }

    public static void Check(string what, long limit, string unit, long met)
    {
        if (met > limit)
            throw Refused(what, limit, unit, met);
    }

    private static RefusedException Refused(string what, long limit, string unit, long met) => new(
        PdfFindingCodes.LimitPassed,
        string.Create(CultureInfo.InvariantCulture, $"The file is refused: {what} may take {limit:N0} {unit}, but at least {met:N0} were found."));
}
