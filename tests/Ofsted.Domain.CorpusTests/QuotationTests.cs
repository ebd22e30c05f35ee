using System.Text.RegularExpressions;
using Ofsted.Domain.Reading;

namespace Ofsted.Domain.CorpusTests;

public partial class QuotationTests(ITestOutputHelper output)
{
    /// <summary>What a newspaper puts in quote marks: single ones within a sentence, double ones for whole sentences.</summary>
    [GeneratedRegex("‘(?<q>[^’]{4,}(?:’[a-z][^’]*)*)’|“(?<q>[^”“]+)")]
    private static partial Regex Quoted { get; }

    [Fact]
    public void A_newspapers_quotations_of_a_letter_are_traced_to_their_lines()
    {
        var folder = CorpusFolder.Require();
        var article = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(folder, "seeds"), "001_*").Single());
        var letter = File.ReadAllText(Directory.EnumerateFiles(Path.Combine(folder, "letters"), "80535_oldham*2025*").Single());
        var finder = QuotationFinder.Of(letter);

        var quotations = Quoted.Matches(article).Select(match => match.Groups["q"].Value).ToList();
        var missing = quotations.Where(quotation => finder.Find(quotation).Count == 0).ToList();
        output.WriteLine($"{quotations.Count - missing.Count} of {quotations.Count} found");
        output.WriteLine(string.Join('\n', missing));

        quotations.Should().HaveCount(25);
        missing.Should().HaveCount(5, "one is altered, and four are a councillor's own words");
    }
}
