using System.Reflection;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Statistics;

namespace Ofsted.Domain.Tests;

/// <summary>A code says one thing: caveats, refusals and findings have none in common.</summary>
public class CaveatCodeTests
{
    [Fact]
    public void A_code_is_of_a_caveat_a_refusal_or_a_finding()
    {
        var caveats = CodesOf(typeof(CaveatCodes));
        var refusals = CodesOf(typeof(Refusal));
        var findings = DomainAssembly.PublicTypes
            .Where(type => type.Name.EndsWith("Codes", StringComparison.Ordinal) && type != typeof(CaveatCodes))
            .SelectMany(CodesOf).ToList();

        caveats.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(40);
        refusals.Should().OnlyHaveUniqueItems().And.NotIntersectWith(caveats);
        findings.Should().Contain(PlanCsvFindingCodes.NoHeader).And.NotIntersectWith(caveats).And.NotIntersectWith(refusals);
    }

    private static List<string> CodesOf(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Select(field => (string)field.GetRawConstantValue()!),
    ];
}
