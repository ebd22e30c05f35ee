using System.Globalization;
using Ofsted.Domain.Pdf;

namespace Ofsted.Domain.ExplorerTests;

/// <summary>What the explorer costs, written into the file that OFSTED_MEASURES names.</summary>
public class MeasureTests(Explorer explorer)
{
    private const int Rounds = 2;

    [Fact]
    public async Task What_it_costs()
    {
        var target = Environment.GetEnvironmentVariable("OFSTED_MEASURES");
        Assert.SkipWhen(string.IsNullOrEmpty(target), "OFSTED_MEASURES names no file.");
        var files = Corpus.Pdfs();
        var fifty = Enumerable.Range(0, 50).Select(place => files[place * files.Count / 50]).ToList();
        var ilacs = MedianOf(files, FrameworkEditions.Ilacs2023);
        var sif = MedianOf(files, FrameworkEditions.Sif2013);

        var lines = new List<string>();
        for (var round = 0; round < Rounds; round++)
        {
            lines.Add(Invariant($"from disk until the history is there: {await OpenedAsync("#history")}; until all of the view is: {await OpenedAsync("footer")}"));
            lines.Add(Invariant($"first ILACS PDF, dropped at once: {await FirstAsync(ilacs, wait: false)}; once the worker is ready: {await FirstAsync(ilacs, wait: true)}"));
            lines.Add(Invariant($"first SIF PDF, dropped at once: {await FirstAsync(sif, wait: false)}; once the worker is ready: {await FirstAsync(sif, wait: true)}"));
            await using var page = await explorer.OpenAsync("#documents");
            var took = await ReadAsync(page, fifty);
            var most = await explorer.LargestRendererAsync();
            await page.Tab.EvaluateAsync("explorer.warmUp()");
            await Task.Delay(5000, TestContext.Current.CancellationToken);
            lines.Add(Invariant($"fifty PDFs: {took}; the renderer holds {most} MB at their end and {await explorer.LargestRendererAsync()} MB once the worker is a new one"));
        }

        await File.WriteAllLinesAsync(target!, lines, TestContext.Current.CancellationToken);
    }

    private async Task<string> OpenedAsync(string until)
    {
        var before = await explorer.ProcessorTimeAsync();
        await using var page = await explorer.LoadAsync("#authority&name=oldham");
        await page.Tab.Locator(until).WaitForAsync(new() { Timeout = 60_000 });
        return Took(await page.Tab.EvaluateAsync<double>("performance.now() / 1000"), await explorer.ProcessorTimeAsync() - before);
    }

    private async Task<string> FirstAsync(string file, bool wait)
    {
        await using var page = await explorer.OpenAsync("#documents");
        if (wait)
            await page.Tab.EvaluateAsync("explorer.warmUp()");
        return await ReadAsync(page, [file]);
    }

    private async Task<string> ReadAsync(OpenPage page, List<string> files)
    {
        var before = await explorer.ProcessorTimeAsync();
        await page.Tab.EvaluateAsync("globalThis.measured = performance.now()");
        await page.Tab.Locator("#files").SetInputFilesAsync(files);
        await page.WaitForDocumentsAsync(files.Count, seconds: 300);
        return Took(await page.Tab.EvaluateAsync<double>("(performance.now() - globalThis.measured) / 1000"), await explorer.ProcessorTimeAsync() - before);
    }

    private static string Took(double seconds, double processor) => Invariant($"{seconds:0.0} s ({processor:0.0} s of processor time)");

    private static string MedianOf(List<string> files, FrameworkEdition edition)
    {
        var reports = files.Where(file => PdfReportReader.Read(File.ReadAllBytes(file)).Event is Inspection inspection && inspection.Edition == edition).OrderBy(file => new FileInfo(file).Length).ToList();
        return reports[reports.Count / 2];
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
