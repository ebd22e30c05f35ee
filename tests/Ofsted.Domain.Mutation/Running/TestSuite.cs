using System.Diagnostics;
using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>A test project, built once and copied to a folder where the library is the one with the switches.</summary>
internal sealed class TestSuite
{
    private const string LibraryFile = "Ofsted.Domain.dll";

    private static int _plans;

    private TestSuite(string name, string folder)
    {
        Name = name;
        Folder = folder;
    }

    public string Name { get; }

    public string Folder { get; }

    public string Library => Path.Combine(Folder, LibraryFile);

    public static async Task<TestSuite> Copy(string name, bool build)
    {
        var project = Folders.Tests(name);
        if (build)
            await Tool.Run("dotnet", "build", project, "-v:q", "--nologo");
        var built = (await Tool.Run("dotnet", "msbuild", project, "-getProperty:TargetDir")).Trim();
        var suite = new TestSuite(name, Path.Combine(Folders.Output, "tests", name));
        if (Directory.Exists(suite.Folder))
            Directory.Delete(suite.Folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(suite.Folder, Path.GetRelativePath(built, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return suite;
    }

    /// <summary>Runs tests in a process of their own.</summary>
    /// <returns>The exit code, <see cref="ExitCodes.TimedOut"/> when the time ran out, and what the process wrote as its result.</returns>
    public async Task<(int ExitCode, IReadOnlyList<string> Result)> Run(
        SessionTask task, IReadOnlyList<TimedTest> tests, int switches, int? mutant, TimeSpan limit)
    {
        var (plan, result) = Plan(task, tests, switches);
        var exitCode = await Run(Start(plan, mutant), limit);
        IReadOnlyList<string> lines = File.Exists(result) ? await File.ReadAllLinesAsync(result) : [];
        File.Delete(plan);
        File.Delete(result);
        return (exitCode, lines);
    }

    /// <summary>Starts a process that tries one mutant after another with some of these tests.</summary>
    public SharedProcess Open(IReadOnlyList<TimedTest> tests, int switches)
    {
        var (plan, _) = Plan(SessionTask.Shared, tests, switches);
        return new SharedProcess(Start(plan, mutant: null), plan, tests);
    }

    private (string Plan, string Result) Plan(SessionTask task, IReadOnlyList<TimedTest> tests, int switches)
    {
        var plans = Directory.CreateDirectory(Path.Combine(Folders.Output, "plans")).FullName;
        var number = Interlocked.Increment(ref _plans).ToString(CultureInfo.InvariantCulture);
        var (plan, result) = (Path.Combine(plans, number + ".plan"), Path.Combine(plans, number + ".result"));
        File.Delete(result);
        new SessionPlan(task, Name, result, switches, tests).Save(plan);
        return (plan, result);
    }

    private ProcessStartInfo Start(string plan, int? mutant)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Folder, Name + ".dll")])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(TestSuite).Assembly.Location;
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_GCgen0size"] = "0x4000000"; // 64 MiB: fewer collections
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x100000000"; // 4 GiB, for mutants that never stop taking memory
        start.Environment[SessionPlan.Variable] = plan;
        start.Environment["OFSTED_MUTANT"] = mutant?.ToString(CultureInfo.InvariantCulture);
        return start;
    }

    private static async Task<int> Run(ProcessStartInfo start, TimeSpan limit)
    {
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var clock = new CancellationTokenSource(limit);
        try
        {
            await process.WaitForExitAsync(clock.Token);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            return ExitCodes.TimedOut;
        }
    }
}
