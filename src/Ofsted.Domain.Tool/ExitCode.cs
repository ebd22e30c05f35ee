namespace Ofsted.Domain.Tool;

/// <summary>What the command says to the shell when it ends.</summary>
internal static class ExitCode
{
    public const int AllWell = 0;

    /// <summary>A document could not be read, or a record has an error.</summary>
    public const int SomeFailed = 1;

    /// <summary>The arguments cannot be used.</summary>
    public const int Unusable = 2;

    public const int Cancelled = 130;
}
