using System.Reflection;
using Ofsted.Domain.Pdf;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

public class FindingCatalogueTests
{
    [Fact]
    public void Every_code_of_the_library_is_found()
    {
        var codes = Codes().Where(code => code.StartsWith("OFS-", StringComparison.Ordinal)).ToList();

        codes.Should().HaveCountGreaterThan(80);
        codes.Concat(RuleCatalogue.All.Select(rule => rule.Id)).Where(code => FindingCatalogue.Find(code) is null).Should().BeEmpty();
    }

    [Fact]
    public void Every_code_that_is_found_is_one_of_the_library()
    {
        var codes = Codes().Concat(RuleCatalogue.All.Select(rule => rule.Id)).ToHashSet(StringComparer.Ordinal);

        FindingCatalogue.All.Select(definition => definition.Code).Where(code => !codes.Contains(code)).Should().BeEmpty();
    }

    [Fact]
    public void Codes_of_caveats_and_refusals_are_not_among_them() =>
        Codes().Where(code => !code.StartsWith("OFS-", StringComparison.Ordinal)).Should().NotBeEmpty().And.OnlyContain(code => FindingCatalogue.Find(code) == null);

    [Fact]
    public void Every_definition_says_what_why_and_what_to_do()
    {
        FindingCatalogue.All.Select(definition => definition.Code).Should().OnlyHaveUniqueItems();
        foreach (var definition in FindingCatalogue.All)
        {
            definition.Severity.Should().NotBe(FindingSeverity.Unspecified, definition.Code);
            foreach (var text in new[] { definition.Meaning, definition.Why, definition.Advice })
                text.Should().EndWith(".", definition.Code).And.MatchRegex("^[A-Z]", definition.Code);
            definition.Source.Document.Should().NotBeEmpty(definition.Code);
            definition.Rule.Should().BeSameAs(RuleCatalogue.Find(definition.Code));
        }
    }

    [Fact]
    public void A_code_is_looked_up()
    {
        FindingCatalogue.Find("OFS-RDG-20")!.ToString().Should().Be("OFS-RDG-20: The dates on site were not found.");
        FindingCatalogue.Find("OFS-DAT-07")!.Rule.Should().BeSameAs(RuleCatalogue.Find("OFS-DAT-07"));
        FindingCatalogue.Find("OFS-XXX-01").Should().BeNull();
        FindingCatalogue.Find(null).Should().BeNull();
    }

    /// <summary>The constants of every class of codes.</summary>
    private static IEnumerable<string> Codes() => new[] { typeof(Finding), typeof(PdfFindingCodes) }
        .SelectMany(type => type.Assembly.GetExportedTypes())
        .Where(type => type.IsAbstract && type.IsSealed && type.Name.EndsWith("Codes", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
        .Where(field => field.IsLiteral && field.FieldType == typeof(string))
        .Select(field => (string)field.GetRawConstantValue()!);
}
