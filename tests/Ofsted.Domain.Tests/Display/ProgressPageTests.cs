using System.Text.RegularExpressions;
using System.Xml.Linq;
using Ofsted.Domain.Display;
using Ofsted.Domain.Plans;
using static Ofsted.Domain.Tests.PlanSamples;

namespace Ofsted.Domain.Tests;

public class ProgressPageTests
{
    private static readonly LocalDate Today = Day(2024, 6, 1);

    private static readonly ImprovementPlan Sample = PlanRulesTests.Sound with
    {
        Actions =
        [
            .. PlanRulesTests.Sound.Actions,
            Action("3", PlanActionStatus.InProgress, Day(2024, 5, 1)) with { Owner = null, Updates = [new() { Date = Day(2024, 4, 2), Narrative = "Posts advertised" }] },
            Action("4", PlanActionStatus.Completed) with { Completed = Day(2024, 4, 1) },
        ],
    };

    [Fact]
    public void The_page_says_what_a_committee_needs_in_its_order()
    {
        var page = ProgressPage.Markdown(Sample, Today);

        Regex.Matches(page, "^#+ .*$", RegexOptions.Multiline).Select(match => match.Value).Should().Equal(
            "# Getting better", "## Overview", "## What needs attention", "## Actions by theme", "### Front door", "### Other actions",
            "## Evidence of impact", "## Measures against target", "## What the inspectors asked for", "## Risks and obstacles",
            "## Questions that the committee may want to ask");
        page.Should().Contain("4 actions are active. 2 are done (50%); for 1 of them evidence shows that it made a difference. 1 is overdue.");
        page.Should().Contain("This plan is due by law on 16 August 2023. It was submitted on 16 August 2023, in time.");
        page.Should().Contain("| 3 | Do thing 3 | Not named | 1 May 2024 | 31 days overdue | 2 April 2024: Posts advertised |");
        page.Should().Contain("Done, but nothing shows yet what difference it made: 4.");
        page.Should().Contain("70%, 31 March 2023 | 91%, 31 March 2024 | 90% by 31 March 2024 | Met | Better |");
    }

    [Fact]
    public void The_page_as_html_is_well_formed_and_stands_alone()
    {
        var html = ProgressPage.Html(Sample, Today);

        var body = XElement.Parse(Regex.Match(html, "<main>.*</main>", RegexOptions.Singleline).Value);
        body.Descendants("table").Should().OnlyContain(table => table.Element("caption")!.Value.Length > 0);
        body.Descendants("th").All(head => head.Attribute("scope")!.Value is "col" or "row").Should().BeTrue();
        body.Descendants("tr").Should().OnlyContain(row => row.Elements().Count() == row.Parent!.Parent!.Descendants("tr").First().Elements().Count());
        body.Descendants("span").Select(span => span.Value).Should().Contain(new[] { "Red", "Blue", "Green" });
        html.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en-GB\">").And.NotContain("<script").And.NotContain("http");
        html.Should().Contain("<title>Getting better</title>");
    }

    [Theory]
    [InlineData("- x", "# \\- x")]
    [InlineData("+ x", "# \\+ x")]
    [InlineData("1. x", "# 1\\. x")]
    [InlineData("12) x", "# 12\\) x")]
    [InlineData("1.5 of 2", "# 1\\.5 of 2")]
    [InlineData("    x", "# x")]
    [InlineData("---", "# \\---")]
    [InlineData("see http://x.org", "# see http\\://x.org")]
    [InlineData("WWW.x.org", "# WWW\\.x.org")]
    [InlineData("ask @user", "# ask @\u2060user")]
    [InlineData("a@b.c", "# a@\u2060b.c")]
    [InlineData("mailto:a", "# mailto\\:a")]
    [InlineData("a | b", "# a \\| b")]
    [InlineData("at 10:30: done", "# at 10:30: done")]
    [InlineData("a\uFFFEb\uFFFF", "# a\uFFFDb\uFFFD")]
    [InlineData("a\uFDD0b\uD83F\uDFFE", "# a\uFFFDb\uFFFD")]
    public void Markdown_begins_no_block_and_makes_no_link_by_accident(string title, string expected) =>
        ProgressPage.Markdown(Sample with { Title = title }, Today).Split('\n')[0].Should().Be(expected);

    [Fact]
    public void Texts_of_a_plan_cannot_break_the_page()
    {
        const string Hostile = "</td><script>alert(1)</script>\n| x **b** [a](b) & \"q\" 'a' \u0000 <!-- \ud800\uFFFE\uFDD0";
        var plan = Sample with
        {
            Title = Hostile,
            Actions = [Action("1", PlanActionStatus.InProgress, Day(2024, 1, 1)) with { Text = Hostile, Owner = Hostile }],
            Risks = [new() { Text = Hostile }],
        };

        var html = ProgressPage.Html(plan, Today);
        var markdown = ProgressPage.Markdown(plan, Today);

        XElement.Parse(Regex.Match(html, "<main>.*</main>", RegexOptions.Singleline).Value).Descendants("script").Should().BeEmpty();
        html.Should().Contain("&quot;q&quot; &#39;a&#39; \uFFFD &lt;!-- ").And.NotContainAny("\ud800", "\uFFFE", "\uFDD0");
        Regex.IsMatch(markdown, @"(?<!\\)<script").Should().BeFalse();
        markdown.Should().Contain("\\<script\\>");
        markdown.Split('\n').Where(line => line.StartsWith("| 1 |", StringComparison.Ordinal))
            .All(line => Regex.Count(line, @"(?<!\\)\|") is 6 or 7 or 8).Should().BeTrue();
    }

    [Fact]
    public void An_empty_plan_has_a_page_too()
    {
        ProgressPage.Markdown(Plan(), Today).Should().Contain("The plan has no actions.").And.Contain("Nothing is overdue or blocked.").And.Contain("The plan has no measures.");
        XElement.Parse(Regex.Match(ProgressPage.Html(Plan(), Today), "<main>.*</main>", RegexOptions.Singleline).Value).Should().NotBeNull();
    }

    [Fact]
    public void What_happened_after_the_day_is_not_on_the_page()
    {
        var page = ProgressPage.Markdown(Sample, Day(2023, 8, 1));

        page.Should().NotContain("Posts advertised").And.NotContain("Nine of ten plans").And.Contain("15 days are left");
    }
}
