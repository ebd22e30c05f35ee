using System.Text;
using NodaTime;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Json;
using Ofsted.Domain.Rules;

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
    public async Task Findings_name_the_row_of_the_file_and_are_those_of_the_library()
    {
        const string Table = """
            Our inspections,,,,
            Local authority,Framework,Inspection start date,Inspection end date,Overall effectiveness

            Rochdale,ILACS,soon,27/01/2023,RI
            Oldham,ILACS,24/05/2024,13/05/2024,Good
            """;
        await using var page = await explorer.OpenAsync("#check");

        await page.ChooseAsync("#records", ("own.csv", Encoding.UTF8.GetBytes(Table)));

        await page.Tab.Locator("#checked", new() { HasText = "Records understood: 1, not understood: 1." }).WaitForAsync();
        await page.Tab.Locator(".findings .error", new() { HasText = "Wrong, row 4 (Inspection start date): " }).WaitForAsync();
        await page.Tab.Locator(".findings .error", new() { HasText = "Wrong, row 5 (Oldham): The period on site starts" }).WaitForAsync();
        var reading = EventRows.ReadCsv(Table);
        var rules = RuleCatalogue.CheckAll(reading.Events, LocalDate.FromDateTime(DateTime.Today)).Findings;
        (await page.DownloadAsync("Findings (CSV)")).Should().Be(
            FindingRows.ToCsv(reading.Findings.Concat(rules.Select(finding => finding with { Line = reading.RowNumbers[0] })).OrderBy(finding => finding.Line)));
    }

    [Fact]
    public async Task A_rule_that_asks_for_more_than_the_records_hold_is_left_out()
    {
        await using var page = await explorer.OpenAsync("#check");
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "An example" }).ClickAsync();
        var rule = page.Tab.Locator(".findings li", new() { HasText = "OFS-JDG-04" });
        (await rule.Locator("strong").TextContentAsync()).Should().Be("Wrong, row 2 (Oldham), row 3 (Rochdale):");

        await rule.Locator("summary").ClickAsync();
        await rule.GetByRole(AriaRole.Button, new() { Name = "Leave this rule out" }).ClickAsync();

        await page.Tab.Locator("#checked", new() { HasText = "Findings: 1 wrong, 1 doubtful." }).WaitForAsync();
        await page.Tab.GetByRole(AriaRole.Button, new() { Name = "Put back" }).ClickAsync();
        await page.Tab.Locator("#checked", new() { HasText = "Findings: 3 wrong, 1 doubtful." }).WaitForAsync();
    }

    [Fact]
    public async Task A_heading_of_ones_own_is_mapped_by_name()
    {
        await using var page = await explorer.OpenAsync("#check");

        await page.ChooseAsync("#records", ("own.csv", "authority,edition,our verdict\nOldham,ilacs-2023,good\n"u8.ToArray()));
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

        await page.ChooseAsync("#records", ("own.json", Encoding.UTF8.GetBytes("[{\"type\":\"nothing\"}," + OfstedJson.Serialize(record) + "]")));

        await page.Tab.Locator("#checked", new() { HasText = "Records understood: 1, not understood: 1." }).WaitForAsync();
        await page.Tab.Locator(".findings .error", new() { HasText = "record 2 (Oldham): " }).First.WaitForAsync();
    }
}
