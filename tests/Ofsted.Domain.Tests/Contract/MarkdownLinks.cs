using System.Text.RegularExpressions;

namespace Ofsted.Domain.Tests;

/// <summary>The links of Markdown files to one another.</summary>
internal static partial class MarkdownLinks
{
    /// <summary>Links to files or headings that are not there.</summary>
    /// <param name="root">The folder of the repository.</param>
    /// <param name="files">The paths of Markdown files.</param>
    public static IReadOnlyList<string> Broken(string root, IEnumerable<string> files) =>
    [
        .. from file in files
           from target in Targets(File.ReadAllText(file))
           where Problem(root, file, target) is not null
           select $"{Path.GetRelativePath(root, file).Replace('\\', '/')}: {target} {Problem(root, file, target)}",
    ];

    /// <summary>The anchors of a page's headings, as the usual Markdown hosts make them.</summary>
    public static IReadOnlySet<string> Anchors(string markdown)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(WithoutFences(markdown)))
        {
            var text = InlineLink().Replace(heading.Groups[1].Value, "$1").Trim().ToLowerInvariant();
            var slug = string.Concat(text.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');
            var anchor = slug;
            for (var i = 1; !anchors.Add(anchor); i++)
                anchor = $"{slug}-{i}";
        }

        foreach (Match named in NamedAnchor().Matches(markdown))
            anchors.Add(named.Groups[1].Value);
        return anchors;
    }

    public static IEnumerable<string> Targets(string markdown) => Link()
        .Matches(CodeSpan().Replace(WithoutFences(markdown), ""))
        .Select(link => link.Groups[1].Value.Length > 0 ? link.Groups[1].Value : link.Groups[2].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    private static string? Problem(string root, string file, string target)
    {
        var parts = Uri.UnescapeDataString(target).Split('#', 2);
        var path = parts[0].Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, parts[0]));
        if (!path.StartsWith(root, StringComparison.Ordinal))
            return "leaves the repository";
        if (!File.Exists(path) && !Directory.Exists(path))
            return "is not there";
        if (parts.Length == 2 && path.EndsWith(".md", StringComparison.Ordinal) && !Anchors(File.ReadAllText(path)).Contains(parts[1]))
            return "has no such heading";
        return null;
    }

    private static string WithoutFences(string markdown) => Fence().Replace(markdown.ReplaceLineEndings("\n"), "");

    [GeneratedRegex(@"^(`{3,})[^\n]*\n.*?^\1[ ]*$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\(\s*<?([^)\s>]+)>?(?:\s+""[^""]*"")?\s*\)|^\[[^\]]+\]:\s*(\S+)", RegexOptions.Multiline)]
    private static partial Regex Link();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex InlineLink();

    [GeneratedRegex(@"^#{1,6} +(.+?)#* *$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("<a +(?:id|name)=\"([^\"]+)\"")]
    private static partial Regex NamedAnchor();
}
