namespace Ofsted.Domain.Tests;

/// <summary>What the documentation shows is what happens.</summary>
[Collection(nameof(ConsoleUsers))]
public class DocumentedCodeTests
{
    [Fact]
    public void Every_block_of_the_documentation_compiles_and_runs()
    {
        var blocks = Repository.MarkdownFiles()
            .SelectMany(path => DocumentedCode.In(Repository.Relative(path), File.ReadAllText(path)))
            .ToList();

        blocks.Where(block => block.Runs).Should().NotBeEmpty();
        blocks.Where(block => block.Runs).Select(block => block.Problem()).Where(problem => problem is not null).Should().BeEmpty();
    }

    [Fact]
    public void Blocks_are_found_with_their_place_and_whether_they_run()
    {
        const string Markdown =
            """
            # Title
            ```csharp
            Console.WriteLine(Grades.Good);
            ```
            ```bash
            dotnet test
            ```
            ````csharp no-run
            var x = …
            ````
            """;

        DocumentedCode.In("docs/a.md", Markdown).Select(block => (block.Place, block.Text.Trim(), block.Runs)).Should().Equal(
            ("docs/a.md:3", "Console.WriteLine(Grades.Good);", true),
            ("docs/a.md:9", "var x = …", false));
    }

    [Fact]
    public void A_block_that_does_not_compile_or_throws_is_reported_with_its_place()
    {
        new DocumentedCode("docs/a.md:1", "var grade = Grades.Excellent;", true).Run().Problem
            .Should().StartWith("docs/a.md:1 does not compile").And.Contain("Excellent");
        new DocumentedCode("docs/a.md:2", "Grade.FromCode(\"excellent\");", true).Run().Problem
            .Should().StartWith("docs/a.md:2 throws System.ArgumentException");
        new DocumentedCode("docs/a.md:3", "await Task.Yield(); Console.Write(Grades.Good); record Local(int X);", true).Run()
            .Should().Be(("Good", null));
    }

    [Fact]
    public void A_comment_that_says_something_else_than_is_printed_is_reported()
    {
        const string Code = "Console.WriteLine(\"first\");\nConsole.WriteLine(Grades.Good.Code); // good: the second grade\n";

        new DocumentedCode("docs/a.md:1", Code, true).Problem().Should().BeNull();
        new DocumentedCode("docs/a.md:1", Code.Replace("// good", "// outstanding"), true).Problem()
            .Should().StartWith("docs/a.md:1 says that it prints 'outstanding: the second grade'");
        new DocumentedCode("docs/a.md:1", "Console.WriteLine(1); // 1\nConsole.WriteLine(1); // 2\n", true).Problem().Should().NotBeNull();
    }
}
