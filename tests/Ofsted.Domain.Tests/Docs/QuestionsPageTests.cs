namespace Ofsted.Domain.Tests;

/// <summary>The answers on the page of questions are what its code prints, line by line.</summary>
[Collection(nameof(ConsoleUsers))]
public class QuestionsPageTests
{
    private const string Page = "docs/questions.md";

    [Fact]
    public void Every_question_is_answered_as_the_page_says()
    {
        var blocks = DocumentedCode.In(Page, File.ReadAllText(Repository.PathOf(Page)));

        blocks.Should().HaveCount(27);
        foreach (var block in blocks)
        {
            var (output, problem) = block.Run();
            problem.Should().BeNull();
            var answer = Answer(block.Text);
            answer.Should().NotBeEmpty($"{block.Place} has an answer");
            Lines(output).Should().Equal(answer, $"that is the answer of {block.Place}");
        }
    }

    /// <summary>The comments at the end of a block.</summary>
    private static List<string> Answer(string code) =>
        [.. Lines(code).AsEnumerable().Reverse().TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal)).Reverse().Select(line => line[3..])];

    private static List<string> Lines(string text) => [.. text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')];
}
