namespace Ofsted.Domain.Tests;

/// <summary>What a notebook host gives its cells besides the language.</summary>
public sealed class NotebookHost
{
    /// <summary>Markup to be shown as such.</summary>
    public Page HTML(string html) => new(html);

    public sealed record Page(string Html);
}
