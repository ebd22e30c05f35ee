using System.Text.Json;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Json;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.PdfTests;
using Ofsted.Domain.Tests;

namespace Ofsted.Domain.ExplorerTests;

public class DocumentTests(Explorer explorer)
{
    private static readonly byte[] Sound = InventedReport.Write();

    [Fact]
    public async Task A_document_gives_the_record_of_the_library_without_a_network()
    {
        await using var page = await explorer.OpenAsync("#documents");
        await page.GoOfflineAsync();

        await page.ChooseAsync("#files", ("report.pdf", Sound));
        await page.WaitForDocumentsAsync(1);

        var expected = Read("report.pdf", Sound).Event!;
        EventIn(await page.DownloadAsync("All as JSON Lines")).Should().Be(expected);
        (await page.DownloadAsync("All as CSV")).Should().Be(EventRows.ToCsv([expected]));
        page.Requests.Should().ContainSingle("the page itself was opened, and nothing was sent");
        page.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_text_that_is_dropped_gives_the_record_of_the_library()
    {
        var text = File.ReadAllBytes(Repository.PathOf("docs/samples/report-of-an-invented-authority.txt"));
        await using var page = await explorer.OpenAsync("#documents");

        await page.DropAsync("#drop", "report.txt", text);
        await page.WaitForDocumentsAsync(1);

        EventIn(await page.DownloadAsync("All as JSON Lines")).Should().Be(Read("report.txt", text).Event).And.NotBeNull();
    }

    [Theory, InlineData("Space"), InlineData("Enter")]
    public async Task Files_are_chosen_by_keyboard(string key)
    {
        await using var page = await explorer.OpenAsync("#documents");
        for (var presses = 0; presses < 20 && await page.Tab.EvaluateAsync<string>("document.activeElement.id") != "files"; presses++)
            await page.Tab.Keyboard.PressAsync("Tab");

        await page.Tab.Keyboard.PressAsync(key);
        var chooser = await page.FileChooserAsync();
        await chooser.SetFilesAsync(Repository.PathOf("docs/samples/report-of-an-invented-authority.txt"));

        chooser.IsMultiple.Should().BeTrue();
        await page.WaitForDocumentsAsync(1);
    }

    [Fact]
    public async Task A_hostile_file_costs_only_itself()
    {
        await using var page = await explorer.OpenAsync("#documents");
        var hostile = HostileFiles.All().Select((file, index) => ($"hostile-{index}.pdf", file.Bytes)).ToArray();

        await page.ChooseAsync("#files", [("first.pdf", Sound), .. hostile, ("large.pdf", new byte[21 * 1024 * 1024]), ("last.pdf", Sound)]);
        await page.WaitForDocumentsAsync(hostile.Length + 3, seconds: 900);

        (await page.Tab.Locator(".document", new() { HasText = "large.pdf" }).TextContentAsync()).Should().Contain("larger than 20 MiB");
        var lines = (await page.DownloadAsync("All as JSON Lines")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        EventIn(lines[0]).Should().Be(Read("first.pdf", Sound).Event);
        EventIn(lines[^1]).Should().Be(Read("last.pdf", Sound).Event);
    }

    [Fact]
    public async Task Every_real_document_gives_the_record_of_the_library()
    {
        var files = Corpus.Pdfs();
        await using var page = await explorer.OpenAsync("#documents");

        await page.Tab.Locator("#files").SetInputFilesAsync(files);
        await page.WaitForDocumentsAsync(files.Count, seconds: 900);

        var lines = (await page.DownloadAsync("All as JSON Lines")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(files.Count);
        lines.Zip(files).AsParallel().Where(each => !IsSame(each.First, Read(Path.GetFileName(each.Second), File.ReadAllBytes(each.Second))))
            .Select(each => Path.GetFileName(each.Second)).Should().BeEmpty();
    }

    private static bool IsSame(string line, PdfReading expected)
    {
        using var answer = JsonDocument.Parse(line);
        var findings = answer.RootElement.GetProperty("findings").EnumerateArray().Select(finding => (finding.GetProperty("code").GetString(), finding.GetProperty("message").GetString()));
        return Equals(EventIn(line), expected.Event) && findings.SequenceEqual(expected.Findings.Select(finding => ((string?)finding.Code, (string?)finding.Message)));
    }

    private static PdfReading Read(string name, byte[] bytes) => PdfReportReader.Read(bytes, new PdfOptions { Reading = new() { FileName = name } });

    private static InspectionEvent? EventIn(string line)
    {
        using var answer = JsonDocument.Parse(line);
        var read = answer.RootElement.GetProperty("event");
        return read.ValueKind == JsonValueKind.Null ? null : OfstedJson.Deserialize(read.GetRawText());
    }
}
