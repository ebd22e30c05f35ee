namespace Ofsted.Domain.Internal;

/// <summary>Text from a document within one line.</summary>
internal static class SingleLine
{
    /// <summary>Control characters as spaces, so that text from a document cannot steer the terminal or break a row.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        return text.AsSpan().ContainsAnyInRange('\u0000', '\u001f') || text.AsSpan().ContainsAnyInRange('\u007f', '\u009f')
            ? string.Create(text.Length, text, static (target, source) =>
            {
                for (var i = 0; i < target.Length; i++)
                    target[i] = char.IsControl(source[i]) ? ' ' : source[i];
            })
            : text;
    }
}
