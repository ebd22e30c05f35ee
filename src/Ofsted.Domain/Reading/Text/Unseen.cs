namespace Ofsted.Domain.Reading.Text;

/// <summary>Characters that are not seen and say nothing: soft hyphens, joiners, marks of direction, byte order marks.</summary>
internal static class Unseen
{
    /// <summary>The one that stands for what is taken out of a text.</summary>
    public const char Mark = '\uFEFF';

    public static bool Is(char c) => c is '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';
}
