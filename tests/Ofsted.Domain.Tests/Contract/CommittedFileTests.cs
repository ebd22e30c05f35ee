namespace Ofsted.Domain.Tests;

public class CommittedFileTests
{
    [Fact]
    public void A_difference_is_shown_line_by_line()
    {
        CommittedFile.Differences(["a", "b"], ["a", "c"]).Should().Equal("- b", "+ c");
        CommittedFile.Differences(["a", "b"], ["b", "a"]).Should().NotBeEmpty();
        CommittedFile.Differences(["a"], ["a"]).Should().BeEmpty();
    }
}
