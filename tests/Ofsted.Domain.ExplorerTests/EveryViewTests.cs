using Deque.AxeCore.Playwright;
using Ofsted.Domain.PdfTests;

namespace Ofsted.Domain.ExplorerTests;

public class EveryViewTests(Explorer explorer)
{
    public static TheoryData<string> Views { get; } =
        ["#authority", "#authority&name=oldham", "#documents", "#england&region=North%20West&due=yes", "#check", "#developers"];

    [Theory, MemberData(nameof(Views))]
    public async Task Axe_finds_nothing_in_light_and_dark(string view)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var page = await ShowAsync(view, 1280, scheme);
            var result = await page.Tab.RunAxe();
            result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}").Should().BeEmpty($"{view} in {scheme}");
        }
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Nothing_is_cut_off_between_320_and_1600_pixels(string view)
    {
        foreach (var width in new[] { 320, 390, 768, 1280, 1600 })
        {
            await using var page = await ShowAsync(view, width);
            (await page.Tab.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, $"{view} is {width} pixels wide");
        }
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Screenshots(string view)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("OFSTED_SCREENSHOTS") is { Length: > 0 }, "OFSTED_SCREENSHOTS names no folder.");
        foreach (var width in new[] { 1280, 390 })
        {
            await using var page = await ShowAsync(view, width);
            var name = view.TrimStart('#').Split('&')[0] + (view == "#authority" ? "-start" : "") + $"-{width}.png";
            await page.Tab.ScreenshotAsync(new() { Path = Path.Combine(Environment.GetEnvironmentVariable("OFSTED_SCREENSHOTS")!, name), FullPage = true });
        }
    }

    private async Task<OpenPage> ShowAsync(string view, int width, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await explorer.OpenAsync(view, width, scheme);
        if (view == "#documents")
        {
            await page.DropAsync("#files", ("report.pdf", InventedReport.Write()), ("broken.pdf", "%PDF-1.4"u8.ToArray()));
            await page.WaitForDocumentsAsync(2);
        }
        else if (view == "#check")
        {
            await page.Tab.GetByRole(AriaRole.Button, new() { Name = "An example" }).ClickAsync();
            await page.Tab.Locator(".findings").First.WaitForAsync();
        }

        return page;
    }
}
