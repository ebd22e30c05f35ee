using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using Ofsted.Domain.Data;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Benchmarks;

/// <summary>
/// What a program costs that asks one question: of the library, of the same data as JSON, or nothing. Whole processes in turn,
/// so that whatever disturbs the machine disturbs all three.
/// </summary>
internal static class ColdStart
{
    private const int Rounds = 21;

    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    private static readonly string[] Programs = ["empty", "library", "json"];

    /// <summary>Prints a table; each cell is a median.</summary>
    public static void Run()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(file, OfstedJson.Serialize(OfstedDataset.Default.Events));
        try
        {
            var runs = Enumerable.Range(0, Rounds)
                .Select(_ => Programs.Select(program => RunChild(program, file)).ToArray())
                .ToList();
            Print(runs);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>One of the programs, in this process: the answer is Oldham's grade for help and protection.</summary>
    public static void RunOne(string program, string file)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = program switch
        {
            "library" => OfstedDataset.Default.Events.HistoryOf("Oldham").AsAt(new LocalDate(2026, 8, 31))
                .GradeOf(JudgementAreas.HelpAndProtection)?.Code,
            "json" => FromJson(file),
            _ => "good",
        };
        if (answer != "good")
            throw new InvalidOperationException($"'{answer}' is not the answer.");
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed} {Environment.CpuUsage.TotalTime.TotalMilliseconds}"));
    }

    private static string? FromJson(string file) =>
        JsonSerializer.Deserialize<List<PlainEvent>>(File.ReadAllText(file), CamelCase)!
            .Where(item => item.Authority.Name == "Oldham" && item.Judgements is not null)
            .OrderBy(item => item.Published)
            .Last().Judgements!
            .Single(judgement => judgement.Area == "help-and-protection").Grade;

    private static Measured RunChild(string program, string file)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            info.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
        foreach (var argument in new[] { "start", program, file })
            info.ArgumentList.Add(argument);

        var start = Stopwatch.GetTimestamp();
        using var child = Process.Start(info)!;
        var cells = child.StandardOutput.ReadToEnd().Split(' ', StringSplitOptions.TrimEntries);
        child.WaitForExit();
        var whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return new Measured(whole, double.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[0], CultureInfo.InvariantCulture));
    }

    private static void Print(List<Measured[]> runs)
    {
        Console.WriteLine("| program | whole process, ms | processor, ms | beyond the empty one, ms | processor, beyond | the question itself, ms |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        for (var i = 0; i < Programs.Length; i++)
        {
            var place = i;
            double Median(Func<Measured[], double> cell) => runs.Select(cell).Order().ElementAt(runs.Count / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Programs[i]} | {Median(run => run[place].Whole):F0} | {Median(run => run[place].Processor):F0} | {Median(run => run[place].Whole - run[0].Whole):F0} | {Median(run => run[place].Processor - run[0].Processor):F0} | {Median(run => run[place].Inside):F0} |"));
        }
    }

    private sealed record Measured(double Whole, double Processor, double Inside);

    private sealed record PlainEvent(PlainAuthority Authority, string? Published, List<PlainJudgement>? Judgements, List<PlainPeriod> Fieldwork, string? Edition, string? Activity, string? Source, List<string>? Topics);

    private sealed record PlainAuthority(int Urn, string Name);

    private sealed record PlainJudgement(string Area, string? Grade);

    private sealed record PlainPeriod(string Start, string End);
}
