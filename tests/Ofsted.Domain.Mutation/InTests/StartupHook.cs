using Ofsted.Domain.Mutation;

/// <summary>
/// Runs in the process of a test project, before its own entry point and in its stead, when DOTNET_STARTUP_HOOKS names this assembly.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        Environment.SetEnvironmentVariable("DOTNET_STARTUP_HOOKS", null);
        Environment.Exit(TestSession.Run());
    }
}
