using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Ofsted.Domain.ExplorerTests;

/// <summary>A tab with the explorer, what it asked the network for, and what it complained of.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private static readonly AxeRunOptions Wcag22 = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private readonly IBrowserContext _context;
    private readonly DirectoryInfo _files = Directory.CreateTempSubdirectory("ofsted-explorer");

    private readonly TaskCompletionSource<IFileChooser> _chooser = new();

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
        tab.FileChooser += (_, chooser) => _chooser.TrySetResult(chooser); // a browser that is told so only when the key is pressed may open none
    }

    public IPage Tab { get; }

    public List<string> Requests { get; } = [];

    public List<string> Complaints { get; } = [];

    public static async Task<OpenPage> InAsync(IBrowserContext context) => new(context, await context.NewPageAsync());

    /// <summary>The dialog for choosing files, once it is open.</summary>
    public Task<IFileChooser> FileChooserAsync() => _chooser.Task.WaitAsync(TimeSpan.FromSeconds(30));

    public Task GoOfflineAsync() => _context.SetOfflineAsync(true);

    /// <summary>What a button downloads, as text without the mark of its encoding.</summary>
    public async Task<string> DownloadAsync(string button)
    {
        var download = await Tab.RunAndWaitForDownloadAsync(() => Tab.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());
        return (await File.ReadAllTextAsync(await download.PathAsync(), Encoding.UTF8)).TrimStart('\uFEFF');
    }

    /// <summary>Chooses files in a field, as if they lay on the disk.</summary>
    public async Task ChooseAsync(string field, params (string Name, byte[] Bytes)[] files)
    {
        foreach (var (name, bytes) in files)
            await File.WriteAllBytesAsync(Path.Combine(_files.FullName, name), bytes);
        await Tab.Locator(field).SetInputFilesAsync(files.Select(file => Path.Combine(_files.FullName, file.Name)));
    }

    /// <summary>Drops a file on an element, as a mouse does.</summary>
    public Task DropAsync(string element, string name, byte[] bytes) => Tab.EvaluateAsync(
        """
        ([element, name, base64]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name));
          document.querySelector(element).dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
        }
        """,
        new[] { element, name, Convert.ToBase64String(bytes) });

    /// <summary>Waits until so many documents have an answer.</summary>
    public async Task WaitForDocumentsAsync(int count, int seconds = 60) =>
        await Tab.Locator("#progress", new() { HasText = $"{count} of {count} documents read." }).WaitForAsync(new() { Timeout = seconds * 1000 });

    public async Task ResizeAsync(int width)
    {
        await Tab.SetViewportSizeAsync(width, 900);
        await Tab.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 300)))");
    }

    /// <summary>What axe says of the page as it is, with all that can be opened open.</summary>
    public async Task<List<string>> FaultsOfAccessAsync()
    {
        await Tab.EvaluateAsync("document.querySelectorAll('details').forEach(each => each.open = true)");
        var result = await Tab.RunAxe(Wcag22);
        return [.. result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}")];
    }

    /// <summary>What is wider than the window, or than what it stands in.</summary>
    public async Task<string[]> CutOffAsync() => await Tab.EvaluateAsync<string[]>(
        """
        () => {
          const width = document.documentElement.clientWidth;
          const cut = document.documentElement.scrollWidth > width ? ["the page: " + document.documentElement.scrollWidth] : [];
          for (const each of document.querySelectorAll("header *, main, main *, footer *")) {
            if (each.closest("pre, textarea, select, datalist, svg *, .skip")) continue;
            const box = each.getBoundingClientRect();
            if (box.width === 0) continue;
            if (box.right > width + 1 || box.left < -1 || (each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1))
              cut.push(each.outerHTML.slice(0, 120));
          }
          return cut;
        }
        """);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _files.Delete(recursive: true);
    }
}
