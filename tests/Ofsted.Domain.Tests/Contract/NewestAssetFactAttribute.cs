namespace Ofsted.Domain.Tests;

/// <summary>A fact about the newest assembly alone: an older one also holds what its platform lacks, and package validation compares the two.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NewestAssetFactAttribute : FactAttribute
{
    public NewestAssetFactAttribute()
    {
#if OLDER_ASSET
        Skip = "The test is about the assembly for the newest platform.";
#endif
    }
}
