using System.Text;
using NodaTime;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.ExplorerTests;

public class CheckTests(Explorer explorer)
{
    [Fact]
    public async Task A_table_with_a_fault_is_told_so_in_words()
    {
        await using var page = await explorer.OpenAsync("#check");

        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "An example" }).ClickAsync();

        await page.Tab.Locator(".findings .error", new() { HasText = "starts on 24 May 2024 and ends before that" }).First.WaitForAsync();
        (await page.DownloadAsync("Findings (CSV)")).Should().Contain("OFS-DAT-01");
    }

    [Fact]
    public async Task A_heading_of_ones_own_is_mapped_by_name()
    {
        await using var page = await explorer.OpenAsync("#check");

        await page.DropAsync("#records", ("own.csv", "authority,edition,our verdict\nOldham,ilacs-2023,good\n"u8.ToArray()));
        await page.Tab.GetByLabel("our verdict").SelectOptionAsync(new SelectOptionValue { Label = "Grade: " + JudgementAreas.CareLeavers.Label });
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Check again" }).ClickAsync();

        (await page.DownloadAsync("These records as JSON")).Should().Contain("care-leavers").And.Contain("good");
    }

    [Fact]
    public async Task A_record_keeps_its_number_of_the_file_when_one_before_it_cannot_be_read()
    {
        var record = new Inspection
        {
            Authority = Authorities.Get("Oldham"),
            Edition = FrameworkEditions.Ilacs2023,
            Activity = InspectionActivities.StandardInspection,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2024, 5, 24), new LocalDate(2024, 5, 13))],
        };
        await using var page = await explorer.OpenAsync("#check");

        await page.DropAsync("#records", ("own.json", Encoding.UTF8.GetBytes("[{\"type\":\"nothing\"}," + OfstedJson.Serialize(record) + "]")));

        await page.Tab.Locator("#checked", new() { HasText = "Records understood: 1, not understood: 1." }).WaitForAsync();
        await page.Tab.Locator(".findings .error", new() { HasText = "Record 2, " }).First.WaitForAsync();
    }
}
