namespace Ofsted.Domain.Display;

/// <summary>The colours: ANSI codes that both dark and light terminals show well.</summary>
internal static class Tones
{
    private const string Reset = "\u001b[0m";

    public static TextTone Of(Grade grade) => grade.Code switch
    {
        "outstanding" => TextTone.Best,
        "good" => TextTone.Good,
        "requires-improvement" or "adequate" => TextTone.Caution,
        "inadequate" => TextTone.Bad,
        _ => TextTone.Unspecified,
    };

    public static string Paint(string text, TextTone tone, TextStyle style) =>
        style.Colours && text.Length > 0 && Code(tone) is { } code ? $"\u001b[{code}m{text}{Reset}" : text;

    private static string? Code(TextTone tone) => tone switch
    {
        TextTone.Heading => "1",
        TextTone.Quiet => "2",
        TextTone.Best => "1;32",
        TextTone.Good => "32",
        TextTone.Caution => "33",
        TextTone.Bad => "1;31",
        _ => null,
    };
}
