using System.Reflection;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

public class ReadingPageTests
{
    [Fact]
    public void The_page_lists_every_code_once_and_no_other()
    {
        var codes = typeof(ReadingFindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        var listed = File.ReadLines(Path.Combine(DocsFolder(), "reading.md"))
            .Where(line => line.StartsWith("| OFS-RDG-", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1]);

        listed.Should().BeEquivalentTo(codes);
    }

    private static string DocsFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ofsted.Domain.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs");
    }
}
