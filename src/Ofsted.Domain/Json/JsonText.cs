using System.Globalization;
using System.Text;

namespace Ofsted.Domain.Json;

/// <summary>Text as it is in JSON: whether it is Unicode, and how much of it a message shows.</summary>
internal static class JsonText
{
    // A string may hold half a surrogate pair, which UTF-8 cannot; as an escape it reaches the reader, who reports it.
    private static readonly Encoding Utf8 = Encoding.GetEncoding(
        "utf-8", new EncoderReplacementFallback(@"\uD800"), DecoderFallback.ReplacementFallback);

    public static byte[] Encode(string json) => Utf8.GetBytes(json);

    /// <summary>Whether a valid JSON string, escapes and all, stands for well-formed Unicode.</summary>
    public static bool IsUnicode(ReadOnlySpan<byte> raw)
    {
        if (!System.Text.Unicode.Utf8.IsValid(raw))
            return false;

        while (raw.IndexOf((byte)'\\') is var at and >= 0)
        {
            raw = raw[at..];
            if (raw[1] != 'u')
            {
                raw = raw[2..];
                continue;
            }

            var unit = Unit(raw);
            raw = raw[6..];
            if (char.IsLowSurrogate(unit))
                return false;
            if (!char.IsHighSurrogate(unit))
                continue;
            if (!raw.StartsWith(@"\u"u8) || !char.IsLowSurrogate(Unit(raw)))
                return false;
            raw = raw[6..];
        }

        return true;
    }

    public static string Excerpt(string text)
    {
        var excerpt = Internal.Excerpt.Of(text);
        return string.Create(excerpt.Length, excerpt, static (shown, source) =>
        {
            for (var i = 0; i < shown.Length; i++)
                shown[i] = char.IsControl(source[i]) ? '\uFFFD' : source[i];
        });
    }

    private static char Unit(ReadOnlySpan<byte> escape) =>
        (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
