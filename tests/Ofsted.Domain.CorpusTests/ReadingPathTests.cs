using Ofsted.Domain.Reading;
using Ofsted.Domain.Tests;

namespace Ofsted.Domain.CorpusTests;

public class ReadingPathTests
{
    [Theory]
    [InlineData("reports")]
    [InlineData("reports-flow")]
    [InlineData("letters")]
    [InlineData("letters-flow")]
    public void Every_path_leads_into_the_record_or_names_a_member_that_it_lacks(string rendering)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(CorpusFolder.Require(), rendering), "*.txt"))
        {
            foreach (var strictness in Enum.GetValues<ReadingStrictness>())
            {
                var options = new ReadingOptions { FileName = file, Strictness = strictness };
                RecordPaths.Broken(ReportReader.Read(File.ReadAllText(file), options)).Should().BeEmpty(Path.GetFileName(file));
            }
        }
    }
}
