using Ofsted.Domain.Reading;

namespace Ofsted.Domain.Tests;

/// <summary>Reports and letters that come as HTML are read like their text.</summary>
public class HtmlTests
{
    private const string Report = """
        <!DOCTYPE html>
        <html lang="en"><head><title>Inspection of nothing</title>
        <style>p { color: red }</style><script>if (1 < 2) document.write("<p>Inspection dates: 1 May 2001</p>");</script></head>
        <body>
        <!-- <p>Lead inspector: Nobody At All</p> -->
        <nav><ul><li><a href="/">Home</a></li><li>Reports</li></ul></nav>
        <h1>Inspection of Gullmouth Council local authority
        children&rsquo;s services</h1>
        <p><b>Inspection dates:</b> 13 to 24&nbsp;May 2024</p>
        <p><b>Lead inspector:</b> M&aacute;ire O&#8217;Fern, His Majesty&#x2019;s Inspector</p>
        <table>
        <tr><th>Judgement</th><th>Grade</th></tr>
        <tr><td>The impact of leaders on social work practice with children and families</td><td>Good</td></tr>
        <tr>
          <td><p>The experiences and progress of<br/>children who need help and protection</p></td>
          <td><p>Requires improvement
          to be good</p></td>
        </tr>
        <tr><td>The experiences and progress of children in care</td><td>Outstanding</td></tr>
        <tr><td>The experiences and progress of care leavers</td><td>Good</td></tr>
        <tr><td>Overall effectiveness</td><td>Good</td></tr>
        </table>
        <p>The boats are sound &amp; the sea is wide.</p>
        <h2>What needs to improve?<sup>1</sup></h2>
        <ul>
        <li><p>The oars, and who
          holds them:</p>
          <ul><li>left;</li><li>right.</li></ul></li>
        <li>The <em>sails</em>.</li>
        </ul>
        <h2>The experiences and progress of children who need help and protection: requires improvement to be good</h2>
        <ol><li>The boats go out.</li><li>They come back.</li></ol>
        </body></html>
        """;

    [Fact]
    public void A_report_is_read_from_its_markup()
    {
        var reading = ReportReader.Read(Report);

        var report = (Inspection)reading.Event!;
        report.Authority.Name.Should().Be("Gullmouth Council");
        report.Edition.Should().Be(FrameworkEditions.Ilacs2023);
        report.Fieldwork.Should().Equal(FieldworkPeriod.Of(new LocalDate(2024, 5, 13), new LocalDate(2024, 5, 24)));
        report.LeadInspector.Should().Be("Máire O'Fern");
        report.Judgements.Select(judgement => judgement.Grade!.Code).Should().Equal("good", "requires-improvement", "outstanding", "good", "good");
        report.Recommendations!.Select(item => item.Text).Should().Equal("The oars, and who holds them: ◦ left; ◦ right.", "The sails.");
        reading.Paragraphs.Select(paragraph => (paragraph.Number, paragraph.Text)).Should().Equal((1, "The boats go out."), (2, "They come back."));
        reading.Paragraphs[0].Area.Should().Be(JudgementAreas.HelpAndProtection);
    }

    [Fact]
    public void Lines_and_columns_are_those_of_the_markup()
    {
        var place = ReportReader.Read(Report).WhereIs("$.judgements[3].grade")!;

        var line = Report.Split('\n')[place.Line!.Value - 1];
        line.Should().StartWith("<tr><td>The experiences and progress of care leavers");
        line.Substring(place.Column!.Value - 1, place.Length!.Value).Should().Be("Good");
    }

    [Fact]
    public void A_quotation_is_found_in_markup() =>
        ReportReader.Read(Report).Find("“boats are sound & the sea is wide”").Should().ContainSingle()
            .Which.FirstLine.Should().Be(Report.Split('\n').ToList().FindIndex(line => line.Contains("sea is wide")) + 1);

    [Fact]
    public void Text_that_a_converter_wrapped_in_one_preformatted_part_is_read()
    {
        var text = Documents.Text("ilacs-2023.txt");
        var html = $"<html>\n<head>\n<title></title>\n</head>\n<body>\n<pre>\n{text.Replace("&", "&amp;").Replace("’", "&rsquo;")}</pre>\n</body>\n</html>";

        var (plain, read) = (ReportReader.Read(text), ReportReader.Read(html));

        Events(read).Should().Be(Events(plain));
        read.WhereIs("$.fieldwork[0]")!.Line.Should().Be(plain.WhereIs("$.fieldwork[0]")!.Line + 6);
    }

    [Fact]
    public void Pages_of_lines_with_breaks_are_read_as_pdf_converters_write_them()
    {
        var text = Documents.Text("sif-2016-recommendations.txt");
        var html = "<!DOCTYPE html><html><body>\n<a name=1></a>"
            + string.Join("<hr/>\n", text.Split('\f').Select(page => string.Join("<br/>\n", page.Split('\n').Select(line => line.Replace("  ", "&#160; ")))))
            + "</body></html>";

        Events(ReportReader.Read(html)).Should().Be(Events(ReportReader.Read(text)));
    }

    [Theory]
    [InlineData("<html><body><p>Cookies on this site</p><p>Sign in</p></body></html>", ReadingFindingCodes.OtherDocument)]
    [InlineData("<!DOCTYPE html><html><script>", ReadingFindingCodes.NotRecognised)]
    [InlineData("<html><script></script></html>", ReadingFindingCodes.Empty)]
    [InlineData("<p>", ReadingFindingCodes.Empty)]
    public void Markup_without_a_report_is_none(string html, string code) =>
        ReportReader.Read(html).Findings.Should().ContainSingle().Which.Code.Should().Be(code);

    /// <summary>Each of these would take hours if anything were looked for again and again.</summary>
    [Fact]
    public void Broken_markup_of_any_length_is_passed_over_at_once()
    {
        string[] pieces = ["<", "<p", "<script>", "<style><p>", "<!--", "<sup>", "</", "<td><td", "&amp", "<ul>", "<li>", "<p>\n", "[^](", "](", "<title>x"];
        foreach (var piece in pieces)
        {
            var html = "<html></p>" + string.Concat(Enumerable.Repeat(piece, 50_000));
            var watch = System.Diagnostics.Stopwatch.StartNew();
            ReportReader.Read(html).Event.Should().BeNull();
            watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), piece);
        }
    }

    private static string Events(ReportReading reading) =>
        $"{reading.Event!.Authority} {reading.Event.Edition} {string.Join(' ', reading.Event.Fieldwork)} {reading.Event.LeadInspector} "
        + $"{string.Join("; ", ((Inspection)reading.Event).Judgements)} {string.Join("; ", reading.Event.Recommendations!.Select(item => item.Text))}";
}
