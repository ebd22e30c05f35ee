using Microsoft.DotNet.Interactive.Formatting;
using Ofsted.Domain.Data;
using Ofsted.Domain.Query;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;

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
            Formatter.GetPreferredMimeTypesFor(shown.GetType()).Should().Equal(Html, "text/plain");
            var html = shown.ToDisplayString(Html);
            html.Should().StartWith("<svg ").And.Contain("</table>\n<style>").And.EndWith("</style>\n");
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
    public void Events_of_many_are_a_table_of_the_newest()
    {
        var html = OfstedDataset.Default.Events.ToDisplayString(Html);

        html.Should().NotContain("<svg").And.Contain("<p>The newest 50 of 981 events.</p>\n");
        html.IndexOf("2026", StringComparison.Ordinal).Should().BeInRange(0, html.IndexOf("2025", StringComparison.Ordinal));
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
        OfstedDataset.Default.Events.HistoryOf(new AuthorityReference { Name = "Nowhere" }).ToDisplayString(Html).Should().Contain("No inspection or visit is recorded.");

    [Fact]
    public void What_one_looks_at_is_a_small_table_in_colour_with_plain_text_beside()
    {
        var history = OfstedDataset.Default.Events.HistoryOf("Oldham");
        var record = new Inspection { Authority = Authorities.Get("Oldham"), Edition = FrameworkEditions.Ilacs2023 };
        (object Shown, string Part)[] all =
        [
            (RuleCatalogue.Check(record), " class=\"ofsted-bad\">Error<"),
            (RuleCatalogue.Check(record).Findings[0], ">OFS-"),
            (history.Transitions, "<th scope=\"col\">Was</th>"),
            (history.Transitions[0], ">Became<"),
            (RuleCatalogue.All, ">OFS-DAT-01<"),
            (RuleCatalogue.Find("OFS-DAT-01")!, ">OFS-DAT-01<"),
            (FrameworkEditions.All, "<td>ilacs-2023</td>"),
            (FrameworkEditions.Ilacs2023, "<td>ilacs-2023</td>"),
            (Authorities.Current, "<td>80535</td>"),
            (Authorities.Get("Oldham"), "<td>80535</td>"),
            (history.Inspections[^1].Judgements, "<td class=\"ofsted-good\">Good</td>"),
            (history.Inspections[^1].Judgements[0], "<td class=\"ofsted-good\">Good</td>"),
            (NextActivity.Expect(history, new LocalDate(2026, 8, 31)), "<td>Short inspection</td>"),
            (ReportReader.Read("Inspection of Westmarch local authority children's services\nInspection dates: 10 to 21 March 2025\n"), " class=\"ofsted-caution\">Warning<"),
            (FrameworkEditions.Ilacs2023.ReportTitles, "<table"),
        ];

        foreach (var (shown, part) in all)
        {
            Formatter.GetPreferredMimeTypesFor(shown.GetType()).Should().Equal(Html, "text/plain");
            var html = shown.ToDisplayString(Html);
            html.Should().Contain(part).And.EndWith("</style>\n");
            html.Length.Should().BeLessThan(100_000, "{0} is looked at, not scrolled through", shown.GetType());
            shown.ToDisplayString("text/plain").Should().NotBeEmpty();
        }

        NextActivity.Expect(history, new LocalDate(2026, 8, 31)).ToDisplayString("text/plain").Should().StartWith("Short inspection, Oldham");
        FrameworkEditions.All.ToDisplayString("text/plain").Split('\n').Should().HaveCount(FrameworkEditions.All.Count);
    }

    [Fact]
    public void The_newest_stand_first()
    {
        var html = FrameworkEditions.All.ToDisplayString(Html);
        html.IndexOf("ilacs-2026", StringComparison.Ordinal).Should().BeInRange(0, html.IndexOf("sif-2013", StringComparison.Ordinal));

        var transitions = OfstedDataset.Default.Events.HistoryOf("Rochdale").Transitions.ToDisplayString(Html);
        transitions.IndexOf("January 2023", StringComparison.Ordinal).Should().BeInRange(0, transitions.LastIndexOf("September 2014", StringComparison.Ordinal));
    }

    [Fact]
    public void A_list_of_nothing_says_so() =>
        FrameworkEditions.All.Where(edition => edition.Code == "").ToEquatableList().ToDisplayString(Html).Should().Be("<p>An empty list.</p>\n");
}
