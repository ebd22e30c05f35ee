namespace Ofsted.Domain.Display;

/// <summary>The colours of a picture; printed pictures are always light.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PictureTheme
{
    /// <summary>Light or dark, as the reader's system prefers.</summary>
    Unspecified = 0,

    /// <summary>Dark letters on white, whatever the reader's system prefers.</summary>
    Light = 1,

    /// <summary>Light letters on a dark background.</summary>
    Dark = 2,
}
