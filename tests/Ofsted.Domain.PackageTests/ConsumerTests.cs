using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.RegularExpressions;

namespace Ofsted.Domain.PackageTests;

/// <summary>What users of every kind do with the package, done with the package.</summary>
public class ConsumerTests
{
    private const string EndOfFirstBlock =
        "2014-09-30 Requires improvement to be good\n2018-01-29 Requires improvement to be good\n2023-01-23 Requires improvement to be good\n22\n";

    private const string Expected = "Oldham: requires-improvement, worse than good by 1; overall may be good, requires-improvement";

    [Fact]
    public void App_runs()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "App");

        Ran(consumer.Run("run", "-c", "Release")).Should().Contain(Expected);
        consumer.MustHaveUsedThePackageUnderTest();
    }

    [Fact]
    public void App_runs_trimmed_and_the_library_gives_no_trim_warning()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "App");

        var (exitCode, output) = consumer.Run(
            "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", "-p:PublishTrimmed=true", "-o", "published");
        Assert.SkipWhen(exitCode != 0 && IsMissingRuntimePack(output), "The package source has no runtime pack for this system.");

        exitCode.Should().Be(0, output);
        Regex.Matches(output, @"warning IL\d+.*").Select(match => match.Value).Where(warning => warning.Contains("Ofsted.Domain")).Should().BeEmpty();
        consumer.MustHaveUsedThePackageUnderTest();
        Ran(consumer.Run(Path.Combine("published", "App.dll"))).Should().Contain(Expected);
    }

    [Fact]
    public void Script_of_one_file_runs()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "Script");

        Ran(consumer.Run("run", "script.cs")).Should().Contain(Expected);
        consumer.MustHaveUsedThePackageUnderTest();
    }

    [Fact]
    public void FSharp_script_runs()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "FSharp");

        Ran(consumer.Run("fsi", "script.fsx")).Should().Contain(Expected);
        consumer.MustHaveUsedThePackageUnderTest();
    }

    [Fact]
    public void FSharp_sample_runs()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "FSharp");
        consumer.AddSample("region.fsx");

        Ran(consumer.Run("fsi", "region.fsx", "North West")).Should()
            .Contain("North West: 24 authorities, 24 of them inspected")
            .And.Contain("Children in care: 12 good, 2 inadequate, 4 outstanding, 6 requires improvement to be good")
            .And.Contain("A picture of ");
        consumer.MustHaveUsedThePackageUnderTest();
    }

    [Fact]
    public void Foreign_test_suite_passes()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "Suite");

        // Four tests of records, five of conformance: two of those run once for each rule.
        var passed = int.Parse(Regex.Match(Ran(consumer.Run("test")), @"Failed:\s+0, Passed:\s+(\d+),").Groups[1].Value, CultureInfo.InvariantCulture);
        passed.Should().BeGreaterThan(140 + 39 + 5);
        consumer.MustHaveUsedThePackageUnderTest();

        consumer.Variable = ("BROKEN_RULE", "OFS-DAT-07 OFS-PLN-22");
        var (exitCode, output) = consumer.Run("test", "--no-build");
        exitCode.Should().NotBe(0, "rules are missing, and the pack must notice");
        output.Should().Contain("missing: warning OFS-DAT-07 at $.published").And.Contain("missing: warning OFS-PLN-22 at $.actions[1].owner");
    }

    [Theory]
    [InlineData("net10.0", "net10.0")]
    [InlineData("net9.0", "net8.0")]
    [InlineData("net8.0", "net8.0")]
    [InlineData("net48", "netstandard2.0")]
    public void Program_for_each_target_builds_and_runs_where_its_runtime_is_here(string target, string asset)
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "Target", target);
        consumer.WriteFirstBlockOfReadme("Program.cs");

        Encoding.UTF8.GetString(PackedLibrary.Require().Read("README.md")).ReplaceLineEndings("\n").Should().Contain("```text\n" + EndOfFirstBlock + "```", "the page shows what its block prints");
        Ran(consumer.Run("build", "-c", "Release"));
        consumer.MustHaveBuiltWith(asset, $"bin/Release/{target}");
        if (target != "net48")
            Ran(consumer.Run($"bin/Release/{target}/Target.dll")).ReplaceLineEndings("\n").Should().EndWith(EndOfFirstBlock);
    }

    [Fact]
    public void First_answer_of_a_program_needs_little_code_and_no_more_assemblies_than_it_must()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "Target");
        File.WriteAllText(Path.Combine(consumer.Folder, "Program.cs"), """
            var before = System.Runtime.JitInfo.GetCompiledMethodCount(currentThread: true);
            var grade = Ofsted.Domain.Data.OfstedDataset.Default.Events.HistoryOf("Oldham").AsAt(new NodaTime.LocalDate(2026, 8, 31))
                .GradeOf(Ofsted.Domain.JudgementAreas.HelpAndProtection);
            var compiled = System.Runtime.JitInfo.GetCompiledMethodCount(currentThread: true) - before;
            System.Console.WriteLine($"{grade}, {compiled} methods, {System.GC.GetTotalAllocatedBytes() / 1024} kB");
            foreach (var assembly in System.AppDomain.CurrentDomain.GetAssemblies())
                System.Console.WriteLine(assembly.GetName().Name);
            """);

        Ran(consumer.Run("build", "-c", "Release"));
        var said = Ran(consumer.Run("bin/Release/net10.0/Target.dll"));

        // Each method costs a fifth of a millisecond, loading System.Text.Json several, and so does the collection that more memory brings on.
        var first = Regex.Match(said, @"^Good, (\d+) methods, (\d+) kB");
        first.Success.Should().BeTrue(said);
        int.Parse(first.Groups[1].Value, CultureInfo.InvariantCulture).Should().BeInRange(100, 420);
        int.Parse(first.Groups[2].Value, CultureInfo.InvariantCulture).Should().BeLessThan(2300);
        said.Should().Contain("Ofsted.Domain").And.NotContain("System.Text.Json").And.NotContain("System.Text.RegularExpressions");
    }

    [Fact]
    public void Library_for_netstandard_works_within_a_program_for_net8()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "Between");
        consumer.WriteFirstBlockOfReadme("App/Program.cs", "Console.WriteLine(Library.Invented.Inspection());\n");

        Ran(consumer.Run("build", "App", "-c", "Release"));
        consumer.MustHaveBuiltWith("net8.0", "App/bin/Release/net8.0");
        Ran(consumer.Run("App/bin/Release/net8.0/App.dll")).ReplaceLineEndings("\n").Should()
            .EndWith(EndOfFirstBlock + "Oldham: True, good, requires-improvement, 2 findings\n");
    }

    [Fact]
    public void App_that_reads_a_pdf_runs()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "Pdf");

        Ran(consumer.Run("run", "-c", "Release")).Should()
            .Contain("Mereshire")
            .And.Contain("focused visit")
            .And.Contain("$.fieldwork[0] page 1: ");
        consumer.MustHaveUsedThePackageUnderTest();
    }

    [Fact]
    public void Tool_is_installed_and_runs()
    {
        var package = PackedLibrary.Require();
        using var consumer = new Consumer(package, "Tool");

        Ran(consumer.Run("tool", "install", "Ofsted.Domain.Tool", "--version", package.Version, "--tool-path", "tools", "--configfile", "nuget.config"));

        var ofsted = Path.Combine(consumer.Folder, "tools", OperatingSystem.IsWindows() ? "ofsted.exe" : "ofsted");
        Ran(consumer.RunProgram(ofsted, "due", "TS-OFSTED-PLAN-70", "2023-05-09")).Should().Contain("2023-08-16");
        Ran(consumer.RunProgram(ofsted, "read", "report.txt")).Should().Contain("\"source\":\"report.txt\"");
    }

    internal static string Ran((int ExitCode, string Output) run)
    {
        run.ExitCode.Should().Be(0, run.Output);
        return run.Output;
    }

    private static bool IsMissingRuntimePack(string output) =>
        Regex.IsMatch(output, @"error (NU1101|NU1102|NETSDK1112).*(Microsoft\.NETCore\.App\.Runtime|runtime pack)", RegexOptions.IgnoreCase);
}
