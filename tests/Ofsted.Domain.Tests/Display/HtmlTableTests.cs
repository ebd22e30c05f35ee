using System.Xml.Linq;
using Ofsted.Domain.Data;
using Ofsted.Domain.Display;

namespace Ofsted.Domain.Tests;

public class HtmlTableTests
{
    [Fact]
    public void A_table_says_what_its_cells_are()
    {
        var html = EventHtml.Render(new Visit { Authority = new AuthorityReference { Name = "Two < three" } });

        html.Should().StartWith("<table class=\"ofsted\">\n<caption>").And.Contain("Two &lt; three").And.Contain("<th scope=\"row\">").And.EndWith("</table>\n");
        HistoryHtml.Render(OfstedDataset.Default.Events.Of("Oldham")).Should()
            .Contain("<thead>\n<tr><th scope=\"col\">").And.Contain("<td class=\"ofsted-good\">Good</td>");
    }

    [Fact]
    public void A_history_has_a_row_for_each_event_and_a_column_for_each_area()
    {
        var table = XElement.Parse(HistoryHtml.Render(OfstedDataset.Default.Events.Of("Oldham")));

        table.Element("caption")!.Value.Should().Be("Oldham: inspections and visits");
        table.Descendants("thead").Descendants("th").Select(cell => cell.Value).Should().Equal(
            "On site", "Activity", "Overall effectiveness", "Leaders", "Help and protection", "Children in care", "Care leavers", "Adoption",
            "Safeguarding board", "To improve");
        var rows = table.Descendants("tbody").Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToList()).ToList();
        rows.Should().HaveCount(7).And.OnlyContain(row => row.Count == 10);
        rows[5].Should().Equal("13 to 24 May 2024", "Standard inspection (ILACS 2023)", "Good", "Good", "Good", "Good", "Good", "–", "–", "3 improvements");
        rows[6].Should().Contain("not graded").And.EndWith("2 improvements");
    }

    [Fact]
    public void Events_of_several_authorities_are_named()
    {
        var table = XElement.Parse(HistoryHtml.Render(OfstedDataset.Default.Events.Of("Oldham").Union(OfstedDataset.Default.Events.Of("Bury"))));

        table.Descendants("th").Select(cell => cell.Value).Should().Contain("Authority");
        table.Descendants("td").Select(cell => cell.Value).Should().Contain("Oldham").And.Contain("Bury");
        XElement.Parse(HistoryHtml.Render([])).Descendants("tbody").Elements().Should().BeEmpty();
    }

    [Fact]
    public void Text_of_a_document_stays_text()
    {
        var hostile = new Visit { Authority = new AuthorityReference { Name = "<script>x</script>\u0000\ud800\"'" }, LeadInspector = "<img onerror=x>" };

        foreach (var html in new[] { EventHtml.Render(hostile), HistoryHtml.Render([hostile]) })
        {
            html.Should().NotContainAny("<script", "<img");
            XElement.Parse(html).Elements().Should().NotBeEmpty();
        }

        EventHtml.Render(hostile).Should().Contain("<th scope=\"row\">Lead inspector</th><td>&lt;img onerror=x&gt;</td>");
    }
}
