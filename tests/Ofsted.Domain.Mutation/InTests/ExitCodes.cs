namespace Ofsted.Domain.Mutation;

/// <summary>How a test process ends; any other code is that of a crash.</summary>
internal static class ExitCodes
{
    public const int Survived = 0;

    public const int Killed = 101;

    public const int TimedOut = 102;

    public const int Broken = 103;
}
