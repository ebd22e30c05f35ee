using System.Globalization;
using System.Text.Json;
using Ofsted.Domain.ExplorerTests;
using Ofsted.Domain.Tests;

[assembly: AssemblyFixture(typeof(Explorer))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Ofsted.Domain.ExplorerTests;

/// <summary>The packed explorer, in a Chromium that is found on the machine.</summary>
public sealed class Explorer : IAsyncLifetime
{
    private static readonly string?[] Places =
    [
        Environment.GetEnvironmentVariable("OFSTED_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/opt/google/chrome/chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _reason;

    public static string SingleFile { get; } = Repository.PathOf("docs/explorer/dist/ofsted-explorer.html");

    public static string Site { get; } = Repository.PathOf("docs/explorer/dist/site");

    public static string Address { get; } = new Uri(SingleFile).AbsoluteUri;

    public async ValueTask InitializeAsync()
    {
        var chromium = Array.Find(Places, File.Exists);
        _reason = chromium is null ? "No Chromium was found; OFSTED_CHROMIUM may name one."
            : !File.Exists(SingleFile) ? "The explorer is not built: dotnet run docs/explorer/pack.cs"
            : null;
        if (_reason is not null)
            return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox"] });
    }

    /// <summary>A window of its own on an address of the single file, once the page is there.</summary>
    internal async Task<OpenPage> OpenAsync(string hash = "", string? address = null)
    {
        var page = await BeginAsync(hash, address);
        await page.Tab.Locator("[aria-busy=true]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        return page;
    }

    /// <summary>The same as soon as the view can be read and used, though its comparisons may still be worked out.</summary>
    internal async Task<OpenPage> BeginAsync(string hash = "", string? address = null)
    {
        var page = await LoadAsync(hash, address);
        await page.Tab.Locator("footer").WaitForAsync(new() { Timeout = 60_000 });
        await page.Tab.Locator("main h1").WaitForAsync();
        return page;
    }

    /// <summary>The same while the record is still being opened.</summary>
    /// <param name="runtimeStarts">Whether the runtime may start at all.</param>
    internal async Task<OpenPage> LoadAsync(string hash = "", string? address = null, bool runtimeStarts = true)
    {
        if (_reason is not null)
            Assert.Skip(_reason);
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, AcceptDownloads = true, ReducedMotion = ReducedMotion.Reduce, Locale = "en-GB" });
        if (!runtimeStarts)
            await context.AddInitScriptAsync("WebAssembly.compile = () => new Promise(() => {});");
        var page = await OpenPage.InAsync(context);
        await page.Tab.GotoAsync((address ?? Address) + hash, new() { WaitUntil = WaitUntilState.Commit });
        return page;
    }

    /// <summary>The megabytes that the largest renderer of the browser holds in memory, its workers included; 0 where the system does not say.</summary>
    internal async Task<int> LargestRendererAsync() => (await ProcessesAsync())
        .Where(process => process.GetProperty("type").GetString() == "renderer")
        .Select(process => $"/proc/{process.GetProperty("id").GetInt32()}/status")
        .Where(File.Exists)
        .Select(file => File.ReadLines(file).First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal)))
        .Select(line => int.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1000)
        .DefaultIfEmpty()
        .Max();

    /// <summary>The seconds of processor time that all processes of the browser took so far, those that have ended left out.</summary>
    internal async Task<double> ProcessorTimeAsync() => (await ProcessesAsync()).Sum(process => process.GetProperty("cpuTime").GetDouble());

    private async Task<List<JsonElement>> ProcessesAsync()
    {
        var session = await _browser!.NewBrowserCDPSessionAsync();
        var answer = await session.SendAsync("SystemInfo.getProcessInfo");
        await session.DetachAsync();
        return [.. answer!.Value.GetProperty("processInfo").EnumerateArray()];
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
