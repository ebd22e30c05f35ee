using Ofsted.Domain.Pdf;

namespace Ofsted.Domain.PdfTests;

public class PdfReportReaderTests
{
    private static readonly byte[] Report = InventedReport.Write();

    [Fact]
    public void A_report_becomes_a_record()
    {
        var reading = PdfReportReader.Read(Report);

        var inspection = reading.Event.Should().BeOfType<Inspection>().Subject;
        inspection.Judgements.Should().HaveCount(5);
        inspection.Judgements.Select(judgement => judgement.Grade?.Label).Should().Contain("Outstanding").And.Contain("Good");
        inspection.Recommendations.Should().HaveCount(2);
        reading.Pages.Should().ContainSingle().Which.Height.Should().BeApproximately(842, 1);
    }

    [Fact]
    public void Every_value_that_is_printed_has_a_place()
    {
        var reading = PdfReportReader.Read(Report);

        foreach (var value in reading.Report.Values.Where(value => value.Line is not null))
        {
            var place = reading.PlaceOf(value);
            place.Should().NotBeNull(value.Path);
            place!.Page.Should().Be(1);
            place.Area.Width.Should().BeInRange(5, 500);
            place.Area.Height.Should().BeInRange(5, 40);
        }
    }

    [Fact]
    public void The_place_of_a_grade_is_where_it_is_printed()
    {
        var reading = PdfReportReader.Read(Report);

        var place = reading.PlaceOf(reading.Report.Values.First(value => value.Path.StartsWith("$.judgements[", StringComparison.Ordinal)));

        place!.Area.Bottom.Should().BeInRange(500, 620);
    }

    [Fact]
    public void An_item_that_runs_over_lines_has_a_place_for_each()
    {
        var reading = PdfReportReader.Read(Report);
        var item = reading.Event!.Recommendations![1];

        var first = reading.PlaceOf(item);
        var places = reading.PlacesOf(reading.Report.WhereIs("recommendations[1]")!.Line!.Value, item.Text);

        first.Should().NotBeNull();
        places.Should().HaveCount(2);
        places[0].Area.Bottom.Should().BeGreaterThan(places[1].Area.Top - 3);
    }

    [Fact]
    public async Task Streams_and_bytes_give_the_same()
    {
        using var first = new MemoryStream(Report);
        using var second = new MemoryStream(Report);

        var read = PdfReportReader.Read(first);
        var awaited = await PdfReportReader.ReadAsync(second, cancellationToken: TestContext.Current.CancellationToken);

        read.Event.Should().Be(PdfReportReader.Read(Report).Event);
        awaited.Event.Should().Be(read.Event);
    }

    [Fact]
    public void A_stream_is_read_no_further_than_the_limit()
    {
        using var endless = new MemoryStream(new byte[10_000_000]);
        var options = new PdfOptions { Limits = PdfLimits.Default with { Bytes = 1000 } };

        var reading = PdfReportReader.Read(endless, options);

        reading.Findings.Should().Contain(finding => finding.Code == PdfFindingCodes.LimitPassed);
        endless.Position.Should().BeLessThan(200_000);
    }

    [Fact]
    public void Text_and_html_are_passed_on()
    {
        var reading = PdfReportReader.Read("<!DOCTYPE html><html><body><p>A page</p></body></html>"u8.ToArray());

        reading.Findings.Should().Contain(finding => finding.Code == PdfFindingCodes.TextPassedOn);
        reading.Event.Should().BeNull();
    }

    [Fact]
    public void Text_under_a_name_of_its_own_is_no_finding()
    {
        var options = new PdfOptions { Reading = new() { FileName = "report.txt" } };
        byte[] marked = [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("Inspection of Mereshire\n")];

        PdfReportReader.Read("Inspection of Mereshire"u8.ToArray(), options).Findings.Should().NotContain(finding => finding.Code == PdfFindingCodes.TextPassedOn);
        PdfReportReader.Read(marked, options).Text.Text.Should().Be("Inspection of Mereshire\n");
    }

    [Fact]
    public void Cancellation_is_heard() =>
        FluentActions.Invoking(() => PdfReportReader.Read(Report, cancellationToken: new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
}
