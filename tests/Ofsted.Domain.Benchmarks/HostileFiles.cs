using System.Diagnostics;
using System.Globalization;
using Ofsted.Domain.Official;
using Ofsted.Domain.Tests;

namespace Ofsted.Domain.Benchmarks;

/// <summary>What statistical files of a stranger cost at their largest: each is read by a process of its own.</summary>
internal static class HostileFiles
{
    private const double MostSeconds = 5;
    private const double MostMegabytes = 300;

    /// <summary>Prints a line for each file, with a mark where it gives no code or exceeds the time or memory allowed.</summary>
    /// <param name="part">A part of the names of the files wanted.</param>
    public static void Run(string? part)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            foreach (var file in HostileFile.All.Where(file => file.Name.Contains(part ?? "", StringComparison.Ordinal)))
            {
                File.WriteAllBytes(path, file.Make(true));
                Read(file, path);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Reads one file in this process.</summary>
    public static void RunOne(string path)
    {
        var reading = OfficialStatistics.Read(File.ReadAllBytes(path));
        var codes = reading.Findings.GroupBy(finding => finding.Code).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{group.Key}*{group.Count()}");
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalSeconds:F2}|{process.PeakWorkingSet64 / 1_000_000}|{reading.Events.Count}|{string.Join(' ', codes)}"));
    }

    private static void Read(HostileFile file, string path)
    {
        var info = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            info.ArgumentList.Add(typeof(HostileFiles).Assembly.Location);
        foreach (var argument in new[] { "hostile", "read", path })
            info.ArgumentList.Add(argument);

        var start = Stopwatch.GetTimestamp();
        using var child = Process.Start(info)!;
        var errors = child.StandardError.ReadToEndAsync();
        var cells = child.StandardOutput.ReadToEnd().TrimEnd().Split('|');
        child.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        if (cells.Length < 4)
        {
            Console.WriteLine($"FAILED  {file.Name}: {errors.Result.Split('\n')[0]}");
            return;
        }

        var isGood = seconds <= MostSeconds && Parsed(cells[1]) <= MostMegabytes && (file.Code.Length == 0 ? cells[2] != "0" : cells[3].Contains(file.Code, StringComparison.Ordinal));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isGood ? "ok" : "BAD"),-4}{seconds,6:F2} s {cells[0],6} s cpu {cells[1],5} MB  {file.Name} ({new FileInfo(path).Length:N0} bytes) | wanted {file.Code} | {cells[2]} events, {cells[3]}"));
    }

    private static double Parsed(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
