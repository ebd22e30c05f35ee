using Ofsted.Domain.PdfTests;
using Ofsted.Domain.Tests;

namespace Ofsted.Domain.ExplorerTests;

public class SiteTests(Explorer explorer)
{
    private static readonly string[] WordsOfTheField = ["Grades.", "FrameworkEditions.", "InspectionActivities."];

    [Fact]
    public async Task The_folder_works_under_its_strict_policy_and_asks_for_nothing_once_the_worker_runs()
    {
        using var server = new LocalServer(Explorer.Site);
        await using var page = await explorer.OpenAsync("#documents", address: server.Address);
        await page.ChooseAsync("#files", ("first.pdf", InventedReport.Write()));
        await page.WaitForDocumentsAsync(1);
        await page.GoOfflineAsync();
        var requests = page.Requests.Count;

        await page.ChooseAsync("#files", ("second.pdf", InventedReport.Write()));
        await page.WaitForDocumentsAsync(2);

        page.Requests.Should().HaveCount(requests);
        page.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task The_single_file_cannot_send_anything()
    {
        using var server = new LocalServer(Explorer.Site);
        await using var page = await explorer.OpenAsync();

        var went = await page.Tab.EvaluateAsync<string>(
            """
            async address => {
              navigator.sendBeacon(address + "beacon", "x");
              new Image().src = address + "image";
              await new Promise(done => setTimeout(done, 500));
              return await fetch(address + "fetch", { mode: "no-cors" }).then(() => "sent", () => "refused");
            }
            """,
            server.Address);

        went.Should().Be("refused");
        server.Asked.Should().BeEmpty();
    }

    [Fact]
    public void Views_name_no_grade_edition_or_activity() =>
        Directory.EnumerateFiles(Repository.PathOf("docs/explorer"), "*.razor", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && Array.Exists(WordsOfTheField, word => text.Contains(word, StringComparison.Ordinal)))
            .Should().BeEmpty("what is true of the field is said by the library");
}
