using System.Diagnostics;
using System.Runtime.ExceptionServices;
using Ofsted.Domain.Pdf;

namespace Ofsted.Domain.PdfTests;

public class HostileFileTests
{
    private const int Attempts = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);
    private static readonly Dictionary<string, byte[]> Files = HostileFiles.All().ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_file_gives_findings_in_time(string name)
    {
        var fastest = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < Attempts && fastest > Longest; attempt++)
        {
            var watch = Stopwatch.StartNew();
            var reading = ReadOnSmallStack(Files[name]);
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
            reading.Findings.Should().NotBeEmpty();
            reading.Event.Should().BeNull();
        }

        fastest.Should().BeLessThan(Longest);
    }

    /// <summary>A small stack proves that nothing recurses without limit.</summary>
    private static PdfReading ReadOnSmallStack(byte[] file)
    {
        PdfReading? reading = null;
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    reading = PdfReportReader.Read(file);
                }
                catch (Exception exception)
                {
                    thrown = ExceptionDispatchInfo.Capture(exception);
                }
            },
            512 * 1024);
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return reading!;
    }

    [Theory]
    [InlineData("page tree too deep", "64 levels")]
    [InlineData("a million pages", "500 pages")]
    [InlineData("inflates to a gigabyte", "4,194,304 inflated bytes")]
    [InlineData("many streams that inflate", "16,777,216 bytes of content")]
    [InlineData("arrays nested in content", "100 levels")]
    [InlineData("operators without end", "100,000 glyphs")]
    [InlineData("states saved without end", "100 levels")]
    public void A_refusal_names_the_limit_and_its_size(string name, string expected) =>
        PdfText.Render(Files[name]).Findings.Should().ContainSingle(finding => finding.Code == PdfFindingCodes.LimitPassed)
            .Which.Message.Should().Contain(expected);

    [Fact]
    public void A_circle_of_references_leaves_the_page_readable() =>
        PdfText.Render(Files["references in a circle"]).Pages.Should().ContainSingle();

    [Fact]
    public void A_file_without_text_is_said_to_be_a_scan() =>
        PdfText.Render(RawPdf.OnePage("0 0 100 100 re f").ToArray()).Findings.Should().ContainSingle(finding => finding.Code == PdfFindingCodes.NoText);

    [Fact]
    public void A_missing_font_is_found() =>
        PdfText.Render(RawPdf.OnePage("BT /F9 12 Tf 50 700 Td (lost) Tj /F1 12 Tf (kept) Tj ET").ToArray())
            .Findings.Should().Contain(finding => finding.Code == PdfFindingCodes.FontDamaged);

    [Fact]
    public void A_file_cut_short_is_repaired_and_says_so()
    {
        var whole = RawPdf.OnePage("BT /F1 12 Tf 50 700 Td (Good) Tj ET").ToArray();

        var text = PdfText.Render(whole.AsMemory(0, whole.Length - 150));

        text.Text.Should().Be("Good\n\f");
        text.Findings.Should().ContainSingle(finding => finding.Code == PdfFindingCodes.Repaired);
    }
}
