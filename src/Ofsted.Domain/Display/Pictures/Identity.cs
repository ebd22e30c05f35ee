using System.Globalization;

namespace Ofsted.Domain.Display;

/// <summary>A short name that follows from a text, so that the parts of several pictures in one page do not meet.</summary>
internal static class Identity
{
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 16777619u);
        return "of" + hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
