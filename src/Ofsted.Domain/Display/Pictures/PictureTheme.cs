namespace Ofsted.Domain.Display;

/// <summary>The colours of a picture. Printed, every picture is light.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PictureTheme
{
    /// <summary>Light or dark, as the reader's system prefers.</summary>
    Unspecified = 0,

    /// <summary>Dark letters on white, whatever the reader's system prefers.</summary>
    Light = 1,

    /// <summary>Light letters on a dark ground on every screen.</summary>
    Dark = 2,
}
