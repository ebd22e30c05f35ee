using System.Reflection;
using Ofsted.Domain.Oversight;

namespace Ofsted.Domain.Tests;

/// <summary>What a debugger, a log and a plain notebook show of a record: one short line that says what it is.</summary>
public class ToStringTests
{
    private const int LongestLine = 120;

    /// <summary>Records whose text is a report of several lines, and documented as one.</summary>
    private static readonly Type[] Reports = [typeof(PlanDifference)];

    [Fact]
    public void Every_record_says_what_it_is_in_words_of_its_own() => SampleValues.RecordTypes
        .Where(type => DomainAssembly.IsCompilerGenerated(ToStringOf(type)))
        .Select(type => type.Name)
        .Should().BeEmpty("the text that a compiler makes of a record is long and shows its insides");

    [Fact]
    public void Every_record_takes_one_short_line()
    {
        var texts = SampleValues.RecordTypes.Except(Reports).Select(type => (type.Name, Text: SampleValues.MakeRecord(type, 3).ToString()!)).ToList();

        texts.Should().HaveCountGreaterThan(20);
        texts.Where(pair => pair.Text.Length is 0 or > LongestLine || pair.Text.Any(char.IsControl) || pair.Text.Contains("Ofsted.Domain.", StringComparison.Ordinal))
            .Select(pair => $"{pair.Name}: {pair.Text}")
            .Should().BeEmpty();
    }

    [Fact]
    public void The_check_finds_what_it_looks_for() =>
        DomainAssembly.IsCompilerGenerated(ToStringOf(typeof(Silent))).Should().BeTrue();

    private static MethodInfo ToStringOf(Type type) => type.GetMethod(nameof(ToString), Type.EmptyTypes)!;

    private sealed record Silent;
}
