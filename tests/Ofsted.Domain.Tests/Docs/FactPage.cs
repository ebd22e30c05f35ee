using System.Text;

namespace Ofsted.Domain.Tests;

/// <summary>
/// A page of <c>docs/</c> whose facts stand between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>, and must be those of
/// the library. The prose around them is written by hand.
/// </summary>
internal static class FactPage
{
    private const string UpdateVariable = "OFSTED_UPDATE_DOCS";

    public static void Check(string page, string block, string expected)
    {
        var path = Path.Combine(DocsFolder(), page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (begin, end) = ($"<!-- {block} -->\n", $"<!-- /{block} -->");
        var from = text.IndexOf(begin, StringComparison.Ordinal);
        var to = text.IndexOf(end, StringComparison.Ordinal);
        (from >= 0 && to > from).Should().BeTrue($"docs/{page} has the block '{block}'");

        from += begin.Length;
        var wanted = $"\n{expected.ReplaceLineEndings("\n").Trim()}\n\n";
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, string.Concat(text.AsSpan(0, from), wanted, text.AsSpan(to)));
            return;
        }

        text[from..to].Should().Be(
            wanted, $"docs/{page} shows the facts of the library; run the tests once with {UpdateVariable}=1 to refresh it, and read the difference");
    }

    public static string Table(IEnumerable<string> header, IEnumerable<IEnumerable<string?>> rows)
    {
        var names = header.ToList();
        var text = new StringBuilder();
        AppendRow(text, names);
        AppendRow(text, names.Select(_ => "---"));
        foreach (var row in rows)
            AppendRow(text, row);
        return text.ToString().TrimEnd();
    }

    public static string Code(string code) => $"`{code}`";

    public static string Words(Confidence confidence) => confidence switch
    {
        Confidence.StatedAndVerified => "stated and seen",
        Confidence.Stated => "stated",
        Confidence.VerifiedInDocuments => "seen in documents",
        Confidence.Unverified => "not verified",
        _ => throw new ArgumentOutOfRangeException(nameof(confidence)),
    };

    private static void AppendRow(StringBuilder text, IEnumerable<string?> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => (cell ?? "").Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");

    private static string DocsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ofsted.Domain.sln")))
            folder = folder.Parent;
        folder.Should().NotBeNull("the tests run inside the repository");
        return Path.Combine(folder!.FullName, "docs");
    }
}
