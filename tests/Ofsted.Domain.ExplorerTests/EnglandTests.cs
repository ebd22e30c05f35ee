using System.Globalization;
using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.ExplorerTests;

public class EnglandTests(Explorer explorer)
{
    [Fact]
    public async Task Counts_and_lists_are_those_of_the_library()
    {
        await using var page = await explorer.OpenAsync("#england&area=care-leavers&region=North%20West&day=2026-08-31");
        var expected = OfstedDataset.Default.Events.AsAt(new NodaTime.LocalDate(2026, 8, 31)).In("North West");

        var good = expected.Distribution(JudgementAreas.CareLeavers).CountOf(Grades.Good);
        await page.Tab.GetByRole(AriaRole.Link, new() { Name = $"{good} Good", Exact = true }).ClickAsync();
        await page.Tab.Locator("#list caption", new() { HasText = ": Good" }).WaitForAsync();

        (await page.Tab.Locator("#list tbody th").AllTextContentsAsync()).Should()
            .Equal(expected.WithGrade(JudgementAreas.CareLeavers, Grades.Good).Select(state => state.Authority!.ShortName));
    }

    [Fact]
    public async Task What_is_due_is_sorted_by_its_latest_day()
    {
        await using var page = await explorer.OpenAsync("#england&due=yes");

        var days = await page.Tab.Locator("#due tbody td:nth-child(3)").AllTextContentsAsync();

        days.Should().HaveCountGreaterThan(100);
        days.Select(day => DateTime.Parse(day.Replace(" (passed)", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)).Should().BeInAscendingOrder();
    }
}
