using System.Text;

namespace Ofsted.Domain.ExplorerTests;

/// <summary>A tab with the explorer, what it asked the network for, and what it complained of.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private OpenPage(IBrowserContext context, IPage tab)
    {
        _context = context;
        Tab = tab;
        tab.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("blob:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                Requests.Add(request.Url);
        };
        tab.Console += (_, message) =>
        {
            if (message.Type == "error")
                Complaints.Add(message.Text);
        };
        tab.PageError += (_, error) => Complaints.Add(error);
    }

    public IPage Tab { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    public static async Task<OpenPage> InAsync(IBrowserContext context) => new(context, await context.NewPageAsync());

    public Task GoOfflineAsync() => _context.SetOfflineAsync(true);

    /// <summary>What a button downloads, as text without the mark of its encoding.</summary>
    public async Task<string> DownloadAsync(string button)
    {
        var download = await Tab.RunAndWaitForDownloadAsync(() => Tab.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());
        return (await File.ReadAllTextAsync(await download.PathAsync(), Encoding.UTF8)).TrimStart('\uFEFF');
    }

    public async Task DropAsync(string field, params (string Name, byte[] Bytes)[] files) =>
        await Tab.Locator(field).SetInputFilesAsync(files.Select(file => new FilePayload { Name = file.Name, MimeType = "application/octet-stream", Buffer = file.Bytes }));

    /// <summary>Waits until so many documents have an answer.</summary>
    public async Task WaitForDocumentsAsync(int count, int seconds = 60) =>
        await Tab.Locator("#progress", new() { HasText = $"{count} of {count} documents read." }).WaitForAsync(new() { Timeout = seconds * 1000 });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
