namespace Ofsted.Domain.CorpusTests;

public class CorpusFolderTests
{
    [Fact]
    public void The_folder_holds_reports_letters_and_their_truth()
    {
        var folder = CorpusFolder.Require();

        Directory.EnumerateFiles(Path.Combine(folder, "reports")).Should().NotBeEmpty();
        Directory.EnumerateFiles(Path.Combine(folder, "letters")).Should().NotBeEmpty();
        File.Exists(Path.Combine(folder, "truth-reports.csv")).Should().BeTrue();
        File.Exists(Path.Combine(folder, "truth-letters.csv")).Should().BeTrue();
    }
}
