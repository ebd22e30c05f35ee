using NodaTime;
using Ofsted.Domain.Reading;
using static Ofsted.Domain.Tests.SmallDocuments;

namespace Ofsted.Domain.Tests;

/// <summary>The characters of other encodings, references, dashes and line ends read like the common ones.</summary>
public class CharacterTests
{
    private static readonly string Report = Ilacs().Replace("13 to 24 May 2024", "13 – 24 May 2024").Replace("◼", "•");
    private static readonly ReportReading Plain = ReportReader.Read(Report);

    [Fact]
    public void Bytes_of_windows_1252_that_were_taken_for_iso_8859_1_are_the_characters_they_mean()
    {
        var reading = ReportReader.Read(Report.Replace('’', '\u0092').Replace('–', '\u0096').Replace('•', '\u0095'));

        reading.Event.Should().Be(Plain.Event);
        reading.Findings.Should().Equal(Plain.Findings);
        reading.Values.Select(value => (value.Path, value.Line, value.Column)).Should().Equal(Plain.Values.Select(value => (value.Path, value.Line, value.Column)));
    }

    [Fact]
    public void The_code_of_the_next_line_is_an_ellipsis_among_characters_of_windows_1252() =>
        ReportReader.Read(Report.Replace('’', '\u0092').Replace("• The oars.", "• The oars\u0085 all of them.")).Event!
            .Recommendations!.Select(item => item.Text).Should().Equal("The oars… all of them.", "The sails.");

    [Theory]
    [InlineData('\u200B')]
    [InlineData('\u061C')]
    [InlineData('\u202A')]
    [InlineData('\u2060')]
    [InlineData('\u2066')]
    [InlineData('\uFEFF')]
    public void Characters_that_are_not_seen_say_nothing(char unseen)
    {
        var reading = ReportReader.Read(Report.Replace("Inspection", $"{unseen}Inspection").Replace(" of ", $" {unseen}of{unseen} ").Replace("The oars", $"The o{unseen}ars"));

        reading.Event.Should().Be(Plain.Event);
        reading.Findings.Should().Equal(Plain.Findings);
    }

    [Theory]
    [InlineData("&#150;", "&#146;", "&#149;")]
    [InlineData("&#x96;", "&#x92;", "&#x95;")]
    [InlineData("&#8211;", "&#8217;", "&#8226;")]
    [InlineData("&#x2013;", "&#X2019;", "&#x2022;")]
    [InlineData("&ndash;", "&rsquo;", "&bull;")]
    public void References_are_the_characters_they_stand_for_in_plain_text_and_in_html(string dash, string quote, string bullet)
    {
        var text = Report.Replace("–", dash).Replace("’", quote).Replace("•", bullet);

        ReportReader.Read(text).Event.Should().Be(Plain.Event);
        ReportReader.Read($"<html><body><pre>{text}</pre></body></html>").Event.Should().Be(Plain.Event);
    }

    [Theory]
    [InlineData("Fish &amp; chips", "Fish & chips")]
    [InlineData("Fish &#38; chips", "Fish & chips")]
    [InlineData("Fish & chips", "Fish & chips")]
    [InlineData("Fish &chips; chips", "Fish &chips; chips")]
    [InlineData("Fish &lt;b&gt; chips", "Fish <b> chips")]
    public void An_ampersand_that_begins_no_reference_is_one(string printed, string read) =>
        ReportReader.Read(Report.Replace("The oars", printed)).Event!.Recommendations![0].Text.Should().Be(read + ".");

    [Theory]
    [InlineData('-')]
    [InlineData('\u2010')]
    [InlineData('\u2011')]
    [InlineData('\u2012')]
    [InlineData('\u2013')]
    [InlineData('\u2014')]
    [InlineData('\u2015')]
    [InlineData('\u2212')]
    [InlineData('\u2E3A')]
    [InlineData('\u301C')]
    [InlineData('\uFE58')]
    [InlineData('\uFE63')]
    [InlineData('\uFF0D')]
    [InlineData('\u00AD')]
    public void Every_dash_joins_the_days_on_site(char dash) =>
        ReportReader.Read(Report.Replace('–', dash)).Event!.Fieldwork.Should().Equal(FieldworkPeriod.Of(new LocalDate(2024, 5, 13), new LocalDate(2024, 5, 24)));

    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\v")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    public void Every_end_of_a_line_ends_one_and_findings_keep_their_lines(string end)
    {
        var text = Report.Replace("overall", "Overall").ReplaceLineEndings("\n");
        var expected = ReportReader.Read(text);
        var reading = ReportReader.Read(text.Replace("\n", end));

        reading.Event.Should().Be(expected.Event);
        reading.Findings.Should().Equal(expected.Findings);
        reading.Values.Select(value => value.Line).Should().Equal(expected.Values.Select(value => value.Line));
        reading.Find("The boats come back.")[0].FirstLine.Should().Be(expected.Find("The boats come back.")[0].FirstLine);
    }

    [Fact]
    public void A_form_feed_ends_a_page_whatever_ends_the_lines() =>
        ReportReader.Read(Report.Replace("• The sails.", "4\u2028\f\u2028• The sails.").Replace('\n', '\u2028')).Event!.Recommendations.Should().Equal(Plain.Event!.Recommendations);
}
