namespace Ofsted.Domain.Display;

/// <summary>A formatter as notebook hosts expect one: they reach its members by reflection.</summary>
internal sealed class NotebookFormatter(string mimeType, Func<object, string?> render)
{
    /// <summary>The kind of text that it writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>Writes an object, unless it does not know how.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is null || render(instance) is not { } text)
            return false;
        writer.Write(text);
        return true;
    }
}
