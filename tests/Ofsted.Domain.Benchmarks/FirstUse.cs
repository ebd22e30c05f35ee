using System.Diagnostics;
using System.Globalization;
using Ofsted.Domain.Data;
using Ofsted.Domain.FluentValidation;
using Ofsted.Domain.Json;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Benchmarks;

/// <summary>What the first call of each room costs, in a process of its own, against the start of the runtime.</summary>
internal static class FirstUse
{
    private const int Processes = 7;

    private static readonly string Document = DocumentFolder.Texts("invented").MaxBy(text => text.Length)!;

    private static readonly (string Name, Func<object?> Call)[] Rooms =
    [
        ("Authorities.FindByUrn", () => Authorities.FindByUrn(80535)),
        ("OfstedDataset.Default", () => OfstedDataset.Default),
        ("HistoryOf", () => OfstedDataset.Default.Events.HistoryOf("Oldham")),
        ("ReportReader.Read", () => ReportReader.Read(Document)),
        ("RuleCatalogue.Check", () => RuleCatalogue.Check(SampleEvent())),
        ("new InspectionEventValidator().Validate", () => new InspectionEventValidator().Validate(SampleEvent())),
        ("OfstedJson.Serialize, Deserialize", () => OfstedJson.Deserialize(OfstedJson.Serialize(SampleEvent()))),
    ];

    /// <summary>Prints a table; each cell is the median of several processes.</summary>
    public static void Run()
    {
        Console.WriteLine("| first use | ms | of the runtime's start | second call, ms |");
        Console.WriteLine("|---|---:|---:|---:|");
        for (var i = 0; i < Rooms.Length; i++)
        {
            var runs = Enumerable.Range(0, Processes).Select(_ => RunChild(i)).ToList();
            var (start, first, second) = (Median(runs, run => run[0]), Median(runs, run => run[1]), Median(runs, run => run[2]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Rooms[i].Name} | {first:F0} | {first / start:F2} | {second:F2} |"));
        }
    }

    /// <summary>Measures one room in this process: the start of the runtime, the first call and the second.</summary>
    public static void RunOne(int room)
    {
        var start = (DateTime.Now - Process.GetCurrentProcess().StartTime).TotalMilliseconds;
        _ = Document.Length;
        var first = Time(Rooms[room].Call);
        var second = Time(Rooms[room].Call);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{start:F3} {first:F3} {second:F3}"));
    }

    private static double Time(Func<object?> call)
    {
        var start = Stopwatch.GetTimestamp();
        GC.KeepAlive(call());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double[] RunChild(int room)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            info.ArgumentList.Add(typeof(FirstUse).Assembly.Location);
        info.ArgumentList.Add("cold");
        info.ArgumentList.Add(room.ToString(CultureInfo.InvariantCulture));
        using var child = Process.Start(info)!;
        var line = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return [.. line.Split(' ', StringSplitOptions.TrimEntries).Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))];
    }

    private static double Median(List<double[]> runs, Func<double[], double> cell) => runs.Select(cell).Order().ElementAt(runs.Count / 2);

    private static Visit SampleEvent() => new()
    {
        Authority = AuthorityReference.To(Authorities.FindByUrn(80535)!),
        Edition = FrameworkEditions.All[^1],
        Activity = InspectionActivities.FocusedVisit,
        Fieldwork = [FieldworkPeriod.Of(new NodaTime.LocalDate(2031, 6, 3), new NodaTime.LocalDate(2031, 6, 4))],
        Published = new NodaTime.LocalDate(2031, 7, 14),
    };
}
