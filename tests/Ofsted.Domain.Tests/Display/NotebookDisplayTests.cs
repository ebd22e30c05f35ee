using Microsoft.DotNet.Interactive.Formatting;
using Ofsted.Domain.Data;

namespace Ofsted.Domain.Tests;

/// <summary>What a notebook host makes of our objects: asked of the library with which such hosts show everything.</summary>
public class NotebookDisplayTests
{
    private const string Html = "text/html";

    [Fact]
    public void A_history_is_a_picture_and_a_table()
    {
        foreach (object shown in new object[] { OfstedDataset.Default.Events.HistoryOf("Oldham"), OfstedDataset.Default.Events.Of("Oldham") })
        {
            Formatter.GetPreferredMimeTypesFor(shown.GetType()).Should().Equal(Html);
            var html = shown.ToDisplayString(Html);
            html.Should().StartWith("<svg ").And.EndWith("</table>\n");
            html.Should().Contain("<title id=").And.Contain("Oldham: inspections and visits</caption>");
            shown.ToDisplayString("text/plain").Should().Be(shown.ToString());
        }
    }

    [Fact]
    public void An_event_is_a_table()
    {
        var oldham = OfstedDataset.Default.Events.Of("Oldham");

        oldham[0].ToDisplayString(Html).Should().StartWith("<table class=\"ofsted\">\n<caption>Single inspection (SIF), Oldham (80535)</caption>");
        oldham.Visits.First().ToDisplayString(Html).Should().Contain("<caption>Focused visit (ILACS 2018), Oldham (80535)</caption>");
        oldham[0].ToDisplayString("text/plain").Should().Be("Single inspection, Oldham (80535), 2015-05-22 to 2015-06-18");
    }

    [Fact]
    public void Events_of_many_are_a_table_of_the_first()
    {
        var html = OfstedDataset.Default.Events.ToDisplayString(Html);

        html.Should().NotContain("<svg").And.EndWith("<p>The first 50 events of 981 events.</p>\n");
        html.Split("<tr>").Should().HaveCount(1 + 1 + 50);
    }

    [Fact]
    public void How_authorities_stood_is_a_picture_of_all_areas()
    {
        var states = OfstedDataset.Default.Events.AsAt(new LocalDate(2026, 8, 31));

        var html = states.In("North West").ToDisplayString(Html);
        html.Should().StartWith("<svg ").And.Contain("24 authorities").And.Contain("Oldham. Help and protection: Good");
        states.ToDisplayString(Html).Should().StartWith("<table", "all of England is too much for a picture");
    }

    [Fact]
    public void Nothing_is_shown_too() =>
        OfstedDataset.Default.Events.HistoryOf(new AuthorityReference { Name = "Nowhere" }).ToDisplayString(Html).Should().Contain("No inspection or visit is held.");
}
