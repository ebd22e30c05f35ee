namespace Ofsted.Domain;

/// <summary>A link that becomes a <see cref="Uri"/> when it is asked for: making the first one costs more than reading a hundred rows.</summary>
/// <remarks>Links are equal when they lead to the same place, fragments and all; capitals of a host do not matter.</remarks>
internal sealed class SourceLink : IEquatable<SourceLink>
{
    private const string Files = "https://files.ofsted.gov.uk/";

    private readonly string _text;
    private Uri? _uri;

    private SourceLink(string text, Uri? uri)
    {
        _text = text;
        _uri = uri;
    }

    public Uri Uri => _uri ??= new Uri(_text, UriKind.Absolute);

    public static SourceLink Of(Uri uri) => new(uri.OriginalString, uri);

    /// <summary>A link as text: the whole where it is absolute, and else as it was given.</summary>
    public static string TextOf(Uri uri) => uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString;

    /// <summary>A link from text that is an absolute link, or null when it is none.</summary>
    public static SourceLink? TryParse(string text) => IsPlain(text) ? new SourceLink(text, null) : TryMake(text);

    public bool Equals(SourceLink? other) => other is not null && (_text == other._text || IsSame(Uri, other.Uri));

    public override bool Equals(object? obj) => Equals(obj as SourceLink);

    public override int GetHashCode() => Uri.GetHashCode();

    /// <summary>Unlike the equality of <see cref="System.Uri"/> this looks at the fragment, which is written in JSON.</summary>
    private static bool IsSame(Uri one, Uri other) => one.IsAbsoluteUri && other.IsAbsoluteUri && one.AbsoluteUri == other.AbsoluteUri;

    private static SourceLink? TryMake(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) ? new SourceLink(text, uri) : null;

    /// <summary>Whether the text is a link to a file of Ofsted's, which is an absolute link beyond doubt.</summary>
    private static bool IsPlain(string text)
    {
        if (!text.StartsWith(Files, StringComparison.Ordinal))
            return false;
        foreach (var c in text.AsSpan(Files.Length))
        {
            if (!char.IsAsciiLetterOrDigit(c) && c != '/')
                return false;
        }

        return true;
    }
}
