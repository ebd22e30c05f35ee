using Ofsted.Domain.PdfTests;
using Ofsted.Domain.Tests;

namespace Ofsted.Domain.ExplorerTests;

public class EveryViewTests(Explorer explorer)
{
    private const string Start = "#authority";

    private static readonly int[] Widths = [320, 390, 768, 1280, 1600];

    public static TheoryData<string> Views { get; } =
        [Start, "#authority&name=oldham", "#documents", "#england&region=North%20West&area=care-leavers&due=yes", "#england", "#check", "#developers"];

    [Theory, MemberData(nameof(Views))]
    public async Task Axe_finds_nothing_in_light_and_dark(string view)
    {
        await using var page = await ShowAsync(view);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.Tab.EmulateMediaAsync(new() { ColorScheme = scheme });
            (await page.FaultsOfAccessAsync()).Should().BeEmpty($"{view} in {scheme}");
        }

        await page.ResizeAsync(320);
        (await page.FaultsOfAccessAsync()).Should().BeEmpty($"{view} at 320 pixels");
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Nothing_is_cut_off_between_320_and_1600_pixels(string view)
    {
        await using var page = await ShowAsync(view);
        foreach (var width in Widths)
        {
            await page.ResizeAsync(width);
            (await page.CutOffAsync()).Should().BeEmpty($"{view} is {width} pixels wide");
        }
    }

    [Theory, MemberData(nameof(Views))]
    public async Task Every_control_is_reached_by_keyboard_and_shows_it(string view)
    {
        await using var page = await ShowAsync(view);
        var wanted = await page.Tab.EvaluateAsync<int>(
            """
            () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
              .filter(each => each.checkVisibility()).map((each, number) => each.dataset.stop = number).length
            """);
        await page.Tab.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");

        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var presses = 0; presses < wanted + 20 && reached.Count < wanted; presses++)
        {
            await page.Tab.Keyboard.PressAsync("Tab");
            var stop = await page.Tab.EvaluateAsync<string?>("document.activeElement.dataset.stop ?? null");
            if (stop is not null && reached.Add(stop))
                (await page.Tab.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid", $"stop {stop} of {view} shows that it has the focus");
        }

        reached.Should().HaveCount(wanted);
    }

    [Fact]
    public async Task What_looks_for_faults_finds_them()
    {
        await using var page = await explorer.OpenAsync(Start);
        await page.Tab.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:,\"><p style=\"width: 2000px; max-width: none; color: #777; background: #888\">wide</p>')");

        (await page.FaultsOfAccessAsync()).Should().Contain(fault => fault.StartsWith("image-alt")).And.Contain(fault => fault.StartsWith("color-contrast"));
        (await page.CutOffAsync()).Should().Contain(cut => cut.Contains("wide</p>"));
    }

    /// <summary>Pictures of every view, for looking at: as many as there are widths and schemes.</summary>
    [Theory, MemberData(nameof(Views))]
    public async Task Screenshots(string view)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("OFSTED_SCREENSHOTS") is { Length: > 0 }, "OFSTED_SCREENSHOTS names no folder.");
        await using var page = await ShowAsync(view);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.Tab.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in Widths)
            {
                await page.ResizeAsync(width);
                var path = Path.Combine(Environment.GetEnvironmentVariable("OFSTED_SCREENSHOTS")!, $"{NameOf(view)}-{width}-{scheme.ToString().ToLowerInvariant()}.png");
                await page.Tab.ScreenshotAsync(new() { Path = path, FullPage = true });
            }
        }
    }

    /// <summary>The pictures of the documentation, of embedded facts and invented documents only.</summary>
    [Theory]
    [InlineData("#authority&name=oldham")]
    [InlineData("#documents")]
    [InlineData("#england&region=North%20West&area=care-leavers")]
    [InlineData("#check")]
    public async Task Pictures_of_the_documentation(string view)
    {
        Assert.SkipUnless(Environment.GetEnvironmentVariable("OFSTED_UPDATE_DOCS") == "1", "OFSTED_UPDATE_DOCS is not 1.");
        await using var page = await ShowAsync(view);
        foreach (var width in new[] { 1280, 390 })
        {
            await page.ResizeAsync(width);
            await page.Tab.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
            await page.Tab.ScreenshotAsync(new() { Path = Repository.PathOf($"docs/gallery/explorer-{NameOf(view)}-{width}.png") });
        }
    }

    private static string NameOf(string view) => view switch
    {
        Start => "start",
        "#england" => "england-all",
        _ => view.TrimStart('#').Split('&')[0],
    };

    private async Task<OpenPage> ShowAsync(string view)
    {
        var page = await explorer.OpenAsync(view);
        if (view == "#documents")
        {
            await page.ChooseAsync("#files", ("broken.pdf", "%PDF-1.4"u8.ToArray()), ("report-of-mereshire.pdf", InventedReport.Write()));
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
