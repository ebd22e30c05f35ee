using System.Text.RegularExpressions;
using static Ofsted.Domain.PackageTests.ConsumerTests;

namespace Ofsted.Domain.PackageTests;

/// <summary>The package from other languages and in notebooks, beside the other consumers on the second core.</summary>
public class LanguageTests
{
    [Fact]
    public void FSharp_calls_each_member_of_what_one_asks_with()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "FSharp");

        Ran(consumer.Run("fsi", "every-member.fsx")).Should().MatchRegex(@"(?m)^\d{3} calls$");
    }

    [Fact]
    public void PowerShell_calls_each_member_of_what_one_asks_with_and_runs_what_the_page_shows()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "PowerShell");
        File.WriteAllText(Path.Combine(consumer.Folder, "page.ps1"), DocumentedScript.On("for-analysts.md", "powershell"));

        Ran(consumer.Run("run", "--", "load.ps1", "every-member.ps1")).Should().MatchRegex(@"(?m)^\d{3} calls");
        Ran(consumer.Run("run", "--no-build", "--", "page.ps1")).Should().Contain("310").And.MatchRegex("FirstDay +Overall").And.Contain("Good");
        consumer.MustHaveUsedThePackageUnderTest();
    }

    [Fact]
    public void FSharp_runs_what_the_page_shows()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "FSharp");
        consumer.AddScript("page.fsx", DocumentedScript.On("for-analysts.md", "fsharp"));

        Ran(consumer.Run("fsi", "page.fsx")).Should().Contain("Standard inspection, Oldham (80535), 2024-05-13 to 2024-05-24");
        consumer.MustHaveUsedThePackageUnderTest();
    }

    [Fact]
    public void Visual_Basic_app_runs()
    {
        using var consumer = new Consumer(PackedLibrary.Require(), "VisualBasic");

        Ran(consumer.Run("run")).Should()
            .Contain("Standard inspection, Oldham (80535), 2024-05-13 to 2024-05-24: Good")
            .And.Contain("11 inadequate, 55 by wait")
            .And.Contain("Short inspection, Oldham (80535), 2026-11-13 to 2027-11-13");
        consumer.MustHaveUsedThePackageUnderTest();
    }

    [Theory]
    [InlineData("FSharp", "every-member.fsx")]
    [InlineData("PowerShell", "every-member.ps1")]
    public void Scripts_name_each_member_of_what_one_asks_with(string consumer, string script)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Consumers", consumer, script));

        ListedMembers.Of(
                "EventSet", "AuthorityHistory", "Snapshot", "AuthoritySnapshot", "GradeDistribution", "DaySummary", "InspectionPair", "GradeSpell", "GradeTransition",
                "NextActivity", "Authorities", "RuleCatalogue", "RuleSet", "RuleReport", "ReportReader", "ReportReading", "EventRows", "JudgementRows")
            .Where(member => !text.Contains($".{member}", StringComparison.Ordinal) && !text.Contains($"::{member}", StringComparison.Ordinal))
            .Should().BeEmpty($"{script} calls each");
    }

    [Fact]
    public void Notebooks_run_in_a_real_kernel_and_show_what_they_hold()
    {
        const string Kernel = "Microsoft.dotnet-interactive";
        using var consumer = new Consumer(PackedLibrary.Require(), "Notebooks");
        string[] pythons = ["python3", "/usr/bin/python3"];
        var python = Array.Find(pythons, program => consumer.TryRunProgram(program, "-c", "import nbclient, jupyter_client")?.ExitCode == 0);
        Assert.SkipWhen(python is null, "Skipped: no Python here has nbclient and jupyter_client, which run notebooks.");
        var (exitCode, output) = consumer.Run("tool", "install", Kernel, "--version", "1.0.712001", "--tool-path", "kernel");
        Assert.SkipWhen(exitCode != 0, $"Skipped: the package source does not give the kernel, {Kernel}: {output}");
        foreach (var notebook in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Notebooks"), "*.ipynb"))
            File.Copy(notebook, Path.Combine(consumer.Folder, Path.GetFileName(notebook)));

        var notebooks = Directory.GetFiles(consumer.Folder, "*.ipynb").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal).ToList();
        var program = Path.Combine(consumer.Folder, "kernel", OperatingSystem.IsWindows() ? "dotnet-interactive.exe" : "dotnet-interactive");
        var run = Ran(consumer.RunProgram(python!, ["run.py", program, .. notebooks]));

        notebooks.Should().HaveCountGreaterThanOrEqualTo(3);
        notebooks.Should().OnlyContain(notebook => Regex.IsMatch(run, $@"{Regex.Escape(notebook)}: \d+ cells run, \d+ shown, 0 different"));
    }
}
