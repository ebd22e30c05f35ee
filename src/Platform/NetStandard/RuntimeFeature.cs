namespace System.Runtime.CompilerServices;

/// <summary>What the runtime can do.</summary>
internal static class RuntimeFeature
{
    public static bool IsDynamicCodeSupported => true;
}
