using System.Globalization;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Data;
using Ofsted.Domain.Json;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.ExplorerTests;

public class AuthorityTests(Explorer explorer)
{
    private static readonly EventSet Oldham = OfstedDataset.Default.Everything.Of("Oldham");

    [Fact]
    public async Task The_file_starts_from_disk_and_asks_for_nothing_else()
    {
        await using var page = await explorer.OpenAsync("#authority&name=oldham");

        (await page.Tab.Locator("h1").TextContentAsync()).Should().Be("Oldham");
        page.Requests.Should().OnlyContain(address => address.StartsWith(Explorer.Address));
        page.Requests.Should().ContainSingle();
        page.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Every_event_is_listed_newest_first()
    {
        await using var page = await explorer.OpenAsync("#authority&name=oldham");

        var days = await page.Tab.Locator(".event .when").AllTextContentsAsync();

        days.Should().Equal(Oldham.Reverse().Select(item => item.FirstDay?.ToString("d MMM uuuu", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Downloads_are_the_answers_of_the_library()
    {
        await using var page = await explorer.OpenAsync("#authority&name=oldham");

        (await page.DownloadAsync("Inspections and visits (CSV)")).Should().Be(EventRows.ToCsv(Oldham));
        (await page.DownloadAsync("Judgements (CSV)")).Should().Be(JudgementRows.ToCsv(Oldham));
        (await page.DownloadAsync("JSON")).Should().Be(OfstedJson.Serialize(Oldham));
        (await page.DownloadAsync("Picture (SVG)")).Should().StartWith("<svg");
    }

    [Fact]
    public async Task An_authority_is_chosen_by_keyboard_alone_and_the_address_holds_it()
    {
        await using var page = await explorer.OpenAsync();

        for (var presses = 0; presses < 20 && await page.Tab.EvaluateAsync<string>("document.activeElement.id") != "authority"; presses++)
            await page.Tab.Keyboard.PressAsync("Tab");
        await page.Tab.Keyboard.TypeAsync("E08000004");
        await page.Tab.Keyboard.PressAsync("Enter");

        await page.Tab.Locator("h1", new() { HasText = "Oldham" }).WaitForAsync();
        page.Tab.Url.Should().EndWith("#authority&name=oldham");
    }

    [Fact]
    public async Task An_authority_is_asked_for_before_the_record_is_open()
    {
        await using var page = await explorer.LoadAsync();
        await page.Tab.Locator("#early #authority").FillAsync("Oldham");
        await page.Tab.Keyboard.PressAsync("Enter");

        await page.Tab.Locator("h1", new() { HasText = "Oldham" }).WaitForAsync(new() { Timeout = 60_000 });
        page.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_typed_before_the_record_is_open_is_kept_and_so_is_the_focus()
    {
        await using var page = await explorer.LoadAsync();
        await page.Tab.Locator("#early #authority").FillAsync("Oldh");

        await page.Tab.Locator("footer").WaitForAsync(new() { Timeout = 60_000 });
        await page.Tab.Keyboard.TypeAsync("am");

        (await page.Tab.InputValueAsync("#authority")).Should().Be("Oldham");
    }

    [Fact]
    public async Task Histories_are_there_before_the_runtime_is()
    {
        await using var page = await explorer.LoadAsync("#authority&name=oldham", runtimeStarts: false);
        await page.Tab.Locator("h1", new() { HasText = "Oldham" }).WaitForAsync();

        (await page.Tab.Locator(".event .when").AllTextContentsAsync())
            .Should().Equal(Oldham.Reverse().Select(item => item.FirstDay?.ToString("d MMM uuuu", CultureInfo.InvariantCulture)));
        (await page.Tab.Locator("figure svg").CountAsync()).Should().Be(1);
        (await page.FaultsOfAccessAsync()).Should().BeEmpty();
        foreach (var width in new[] { 320, 1600 })
        {
            await page.ResizeAsync(width);
            (await page.CutOffAsync()).Should().BeEmpty($"the page is {width} pixels wide");
        }

        await page.Tab.FillAsync("#authority", " e08000005 ");
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.Locator("h1", new() { HasText = "Rochdale" }).WaitForAsync();
        page.Tab.Url.Should().EndWith("#authority&name=rochdale");

        await page.Tab.FillAsync("#authority", "Oldhan");
        await page.Tab.Keyboard.PressAsync("Enter");
        await page.Tab.Locator("[role=status]", new() { HasText = "still being opened" }).WaitForAsync();
        (await page.Tab.Locator(".event").CountAsync()).Should().Be(0);
        page.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_broken_address_does_not_stop_the_page_before_the_runtime_is_there()
    {
        await using var page = await explorer.LoadAsync("#authority&name=%E0%A4%A", runtimeStarts: false);

        await page.Tab.Locator("[role=status]", new() { HasText = "still being opened" }).WaitForAsync();
        page.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_shown_early_is_what_the_view_shows()
    {
        await using var early = await explorer.LoadAsync("#authority&name=northamptonshire", runtimeStarts: false);
        await early.Tab.Locator(".event").First.WaitForAsync();
        await using var view = await explorer.OpenAsync("#authority&name=northamptonshire");

        (await early.Tab.Locator("ol.events").TextContentAsync()).Should().Be(await view.Tab.Locator("ol.events").TextContentAsync());
    }

    [Fact]
    public async Task A_name_in_the_address_that_is_not_known_is_said()
    {
        await using var page = await explorer.OpenAsync("#authority&name=oldhan");

        await page.Tab.Locator("form [role=status]", new() { HasText = "Did you mean Oldham?" }).WaitForAsync();
    }

    [Fact]
    public async Task A_name_that_is_not_known_is_said_with_the_nearest()
    {
        await using var page = await explorer.OpenAsync();

        await page.Tab.FillAsync("#authority", "Oldhan");
        await page.Tab.Keyboard.PressAsync("Enter");

        await page.Tab.Locator("form [role=status]", new() { HasText = "Did you mean Oldham?" }).WaitForAsync();
    }
}
