using System.Net;
using Ofsted.Domain.PdfTests;
using Ofsted.Domain.Tests;

namespace Ofsted.Domain.ExplorerTests;

public class SiteTests(Explorer explorer)
{
    [Fact]
    public async Task The_folder_works_under_its_strict_policy_and_asks_for_nothing_once_the_worker_runs()
    {
        using var server = Serve(out var address);
        await using var page = await explorer.OpenAsync("#documents", address: address);
        await page.DropAsync("#files", ("first.pdf", InventedReport.Write()));
        await page.WaitForDocumentsAsync(1);
        await page.GoOfflineAsync();
        var requests = page.Requests.Count;

        await page.DropAsync("#files", ("second.pdf", InventedReport.Write()));
        await page.WaitForDocumentsAsync(2);

        page.Requests.Should().HaveCount(requests);
        page.Complaints.Should().BeEmpty();
    }

    [Fact]
    public void Views_name_no_grade_edition_or_activity() =>
        Directory.EnumerateFiles(Repository.PathOf("docs/explorer"), "*.razor", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("Grades.", StringComparison.Ordinal) || text.Contains("FrameworkEditions.", StringComparison.Ordinal) || text.Contains("InspectionActivities.", StringComparison.Ordinal)))
            .Should().BeEmpty("what is true of the field is said by the library");

    private static HttpListener Serve(out string address)
    {
        var port = Random.Shared.Next(20_000, 60_000);
        address = $"http://localhost:{port}/";
        var listener = new HttpListener { Prefixes = { address } };
        listener.Start();
        _ = Task.Run(async () =>
        {
            while (listener.IsListening)
            {
                try
                {
                    var context = await listener.GetContextAsync();
                    var path = Path.Combine(Explorer.Site, context.Request.Url!.AbsolutePath is "/" ? "index.html" : context.Request.Url.AbsolutePath[1..]);
                    if (!File.Exists(path))
                    {
                        context.Response.StatusCode = 404;
                        context.Response.Close();
                        continue;
                    }

                    context.Response.ContentType = Path.GetExtension(path) switch { ".html" => "text/html", ".js" => "text/javascript", ".css" => "text/css", ".wasm" => "application/wasm", _ => "application/octet-stream" };
                    context.Response.Close(await File.ReadAllBytesAsync(path), willBlock: true);
                }
                catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
                {
                    return;
                }
            }
        });
        return listener;
    }
}
