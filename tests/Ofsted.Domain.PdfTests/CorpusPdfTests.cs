using System.Diagnostics;
using System.Text.RegularExpressions;
using Ofsted.Domain.CorpusTests;
using Ofsted.Domain.Json;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.PdfTests;

public partial class CorpusPdfTests(ITestOutputHelper output)
{
    private const int Damages = 200;

    [Fact]
    public void Published_pdfs_give_the_records_of_their_text()
    {
        var folder = CorpusFolder.Require();
        var (count, same) = (0, 0);
        foreach (var (pdf, text) in Pairs(folder))
        {
            var options = new ReadingOptions { FileName = Path.GetFileName(pdf) };
            var reading = PdfReportReader.Read(File.ReadAllBytes(pdf), new PdfOptions { Reading = options });
            var expected = ReportReader.Read(File.ReadAllText(text), options);
            count++;
            Grades(reading.Event).Should().Equal(Grades(expected.Event), pdf);
            if (Record(reading.Event) == Record(expected.Event))
                same++;
            else
                output.WriteLine("differs: " + Path.GetFileName(pdf));
        }

        output.WriteLine($"{same} of {count}");
        same.Should().BeGreaterThanOrEqualTo((int)(0.99 * count));
    }

    [Fact]
    public void Damaged_pdfs_never_lose_a_grade_in_silence()
    {
        var folder = CorpusFolder.Require();
        var files = Directory.EnumerateFiles(Path.Combine(folder, "pdf")).Order(StringComparer.Ordinal).Where((_, index) => index % 10 == 0).Select(File.ReadAllBytes).ToList();
        var options = new PdfOptions { CompareTags = false };
        for (var seed = 0; seed < Damages; seed++)
        {
            var random = new Random(seed);
            var whole = files[random.Next(files.Count)];
            var watch = Stopwatch.StartNew();
            var reading = PdfReportReader.Read(Damaged(whole, random), options);

            watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5), "seed {0}", seed);
            if (!Grades(reading.Event).SequenceEqual(Grades(PdfReportReader.Read(whole, options).Event)))
                reading.HasErrors.Should().BeTrue("seed {0}", seed);
        }
    }

    private static byte[] Damaged(byte[] whole, Random random)
    {
        var bytes = (byte[])whole.Clone();
        switch (random.Next(4))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                Array.Clear(bytes, random.Next(bytes.Length - 4096), 4096);
                return bytes;
            default:
                for (var count = new[] { 1, 20, 200, 2000 }[random.Next(4)]; count > 0; count--)
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                return bytes;
        }
    }

    private static IEnumerable<(string Pdf, string Text)> Pairs(string folder) =>
        from pdf in Directory.EnumerateFiles(Path.Combine(folder, "pdf")).Order(StringComparer.Ordinal)
        from name in new[] { "reports", "letters" }
        let text = Path.Combine(folder, name, Path.GetFileNameWithoutExtension(pdf) + ".txt")
        where File.Exists(text)
        select (pdf, text);

    private static IEnumerable<string> Grades(InspectionEvent? read) => (read as Inspection)?.Judgements.Select(judgement => judgement.ToString()) ?? [];

    /// <summary>The record as it is exchanged, without the footnote digits that stick to words.</summary>
    private static string Record(InspectionEvent? read) => read is null ? "" : FootnoteDigits().Replace(OfstedJson.Serialize(read), "");

    [GeneratedRegex(@"(?<=[A-Za-z’'.,;:)])\s?[\u00B9\u00B2\u00B3\u2070\u2074-\u2079\d]{1,2}(?=\W)")]
    private static partial Regex FootnoteDigits();
}
