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
        blocks.Where(block => block.Runs && block.CanCompile).Select(block => block.Problem()).Where(problem => problem is not null).Should().BeEmpty();
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

    /// <summary>What no test of this project can compile: a source generator, a web host and what is internal to the library.</summary>
    [Fact]
    public void Hardly_a_block_is_left_out() =>
        Repository.MarkdownFiles()
            .SelectMany(path => DocumentedCode.In(Repository.Relative(path), File.ReadAllText(path)))
            .Where(block => !block.Runs)
            .Select(block => block.Place.Split(':')[0])
            .Should().BeEquivalentTo("docs/for-analysts.md", "docs/json.md", "docs/json.md", "docs/decisions/0013-json-by-member-tables.md");

    [Fact]
    public void What_a_page_takes_for_granted_stands_in_a_comment_above_the_block_after_its_usings()
    {
        var block = DocumentedCode.In("docs/a.md", "<!-- given: var name = \"Oldham\"; -->\n```csharp\nusing System.Text;\n\nConsole.WriteLine(name); // Oldham\n```\n```csharp\nConsole.WriteLine(name);\n```\n");

        block[0].Problem().Should().BeNull();
        block[1].Problem().Should().Contain("does not compile");
    }

    [Fact]
    public void A_class_of_tests_is_compiled()
    {
        new DocumentedCode("docs/a.md:1", "public class Tests { [Fact] public void One() => Grades.Good.ToString(); }", true, "using Xunit;").Problem().Should().BeNull();
        new DocumentedCode("docs/a.md:1", "public class Tests { [Fact] public void One() => Grades.Better.ToString(); }", true, "using Xunit;").Problem().Should().Contain("Better");
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
