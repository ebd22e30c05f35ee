using System.Text.Json;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Json;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.PdfTests;

namespace Ofsted.Domain.ExplorerTests;

public class DocumentTests(Explorer explorer)
{
    private static readonly byte[] Sound = InventedReport.Write();

    [Fact]
    public async Task A_document_gives_the_record_of_the_library_without_a_network()
    {
        await using var page = await explorer.OpenAsync("#documents");
        await page.GoOfflineAsync();

        await page.DropAsync("#files", ("report.pdf", Sound));
        await page.WaitForDocumentsAsync(1);

        var expected = Read("report.pdf", Sound).Event!;
        EventIn(await page.DownloadAsync("All as JSON Lines")).Should().Be(expected);
        (await page.DownloadAsync("All as CSV")).Should().Be(EventRows.ToCsv([expected]));
        page.Requests.Should().ContainSingle("the page itself was opened, and nothing was sent");
        page.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_hostile_file_costs_only_itself()
    {
        await using var page = await explorer.OpenAsync("#documents");
        var hostile = HostileFiles.All().Select((file, index) => ($"hostile-{index}.pdf", file.Bytes)).Where(file => file.Bytes.Length < 40_000_000).ToArray();

        await page.DropAsync("#files", [("first.pdf", Sound), .. hostile, ("large.pdf", new byte[21 * 1024 * 1024]), ("last.pdf", Sound)]);
        await page.WaitForDocumentsAsync(hostile.Length + 3, seconds: 400);

        (await page.Tab.Locator(".document", new() { HasText = "large.pdf" }).TextContentAsync()).Should().Contain("larger than 20 MiB");
        var lines = (await page.DownloadAsync("All as JSON Lines")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        EventIn(lines[0]).Should().Be(Read("first.pdf", Sound).Event);
        EventIn(lines[^1]).Should().Be(Read("last.pdf", Sound).Event);
    }

    [Fact]
    public async Task Every_real_document_gives_the_record_of_the_library()
    {
        var folder = Environment.GetEnvironmentVariable("OFSTED_CORPUS") is { Length: > 0 } corpus ? Path.Combine(corpus, "pdf") : null;
        Assert.SkipUnless(Directory.Exists(folder), "OFSTED_CORPUS names no folder with real documents.");
        await using var page = await explorer.OpenAsync("#documents");
        var files = Directory.EnumerateFiles(folder!, "*.pdf").Order(StringComparer.Ordinal).ToList();

        await page.Tab.Locator("#files").SetInputFilesAsync(files);
        await page.WaitForDocumentsAsync(files.Count, seconds: 400);

        var lines = (await page.DownloadAsync("All as JSON Lines")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(files.Count);
        lines.Zip(files).AsParallel().Where(each => !EventIn(each.First)!.Equals(Read(Path.GetFileName(each.Second), File.ReadAllBytes(each.Second)).Event))
            .Select(each => Path.GetFileName(each.Second)).Should().BeEmpty();
    }

    private static PdfReading Read(string name, byte[] bytes) => PdfReportReader.Read(bytes, new PdfOptions { Reading = new() { FileName = name } });

    private static InspectionEvent? EventIn(string line)
    {
        using var answer = JsonDocument.Parse(line);
        return OfstedJson.Deserialize(answer.RootElement.GetProperty("event").GetRawText());
    }
}
