namespace Ofsted.Domain.Internal;

/// <summary>The parts of a list in one text.</summary>
internal static class Parts
{
    /// <summary>The parts without the blanks around them; empty ones are left out.</summary>
    /// <param name="list">The list.</param>
    /// <param name="separators">The characters between its parts.</param>
    public static string[] Of(string list, params char[] separators) => Of(list.Split(separators));

    /// <inheritdoc cref="Of(string, char[])"/>
    public static string[] Of(string list, string separator) => Of(list.Split([separator], StringSplitOptions.None));

    private static string[] Of(string[] parts)
    {
        var count = 0;
        foreach (var part in parts)
        {
            if (part.Trim() is { Length: > 0 } trimmed)
                parts[count++] = trimmed;
        }

        Array.Resize(ref parts, count);
        return parts;
    }
}
