namespace Ofsted.Explorer;

/// <summary>The C# blocks of the explorer's page, which the tests compile and run.</summary>
internal static class Snippet
{
    private static readonly Dictionary<string, string> All = Read();

    public static IEnumerable<string> Titles => All.Keys;

    public static string? Of(string title) => All.GetValueOrDefault(title);

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(Snippet).Assembly.GetManifestResourceStream("README.md")!;
        using var reader = new StreamReader(stream);
        var snippets = new Dictionary<string, string>(StringComparer.Ordinal);
        string? title = null;
        List<string>? block = null;
        while (reader.ReadLine() is { } line)
        {
            if (block is not null && line == "```")
            {
                snippets[title!] = string.Join('\n', block);
                block = null;
            }
            else if (block is not null)
                block.Add(line);
            else if (line.StartsWith("### ", StringComparison.Ordinal))
                title = line[4..];
            else if (title is not null && line.StartsWith("```csharp", StringComparison.Ordinal))
                block = [];
        }

        return snippets;
    }
}
