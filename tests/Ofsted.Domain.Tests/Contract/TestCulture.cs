using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ofsted.Domain.Tests;

/// <summary>Runs a whole test project under the culture that the environment variable OFSTED_TEST_CULTURE names.</summary>
internal static class TestCulture
{
    public const string Variable = "OFSTED_TEST_CULTURE";

    public static string? Name => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    internal static void Apply()
    {
        if (Name is not { } name)
            return;

        var culture = CultureInfo.GetCultureInfo(name);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
