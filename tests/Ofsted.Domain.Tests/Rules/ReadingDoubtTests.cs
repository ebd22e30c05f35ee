using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;
using static Ofsted.Domain.Tests.SmallDocuments;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

/// <summary>Rules do not look at what those who read a record doubt.</summary>
public class ReadingDoubtTests
{
    private static readonly Inspection Flawed = S.Ilacs2023.Published(2024, 7, 13);

    [Theory]
    [InlineData("$.published", FindingSeverity.Warning, false)]
    [InlineData("$.published", FindingSeverity.Error, false)]
    [InlineData("$.published", FindingSeverity.Information, true)]
    [InlineData("$.leadInspector", FindingSeverity.Error, true)]
    [InlineData("$", FindingSeverity.Error, true)]
    public void A_rule_steps_back_from_a_member_that_a_warning_or_an_error_names(string path, FindingSeverity severity, bool looks)
    {
        Finding[] doubts = [new() { Code = "OFS-RDG-32", Severity = severity, Message = "In doubt.", Path = path }];

        RuleCatalogue.Check(Flawed, doubts).Findings.Select(finding => finding.Code).Should().Equal(looks ? ["OFS-DAT-07"] : []);
        RuleCatalogue.Explain(Flawed, doubts).Checked.Any(rule => rule.Id == "OFS-DAT-07").Should().Be(looks);
        RuleSet.All.Only("OFS-DAT-07").Explain(Flawed, doubts).NotApplicable.Select(rule => rule.Reason)
            .Should().Equal(looks ? [] : ["what was read of 'published' is in doubt (OFS-RDG-32)"]);
    }

    [Fact]
    public void An_item_in_doubt_puts_the_list_in_doubt_and_the_reason_names_every_code()
    {
        Finding[] doubts =
        [
            new() { Code = "OFS-RDG-66", Severity = FindingSeverity.Warning, Message = "In doubt.", Path = "$.recommendations" },
            new() { Code = "OFS-RDG-63", Severity = FindingSeverity.Warning, Message = "In doubt.", Path = "$.recommendations[2]" },
        ];

        RuleCatalogue.Explain(Flawed, doubts).NotApplicable.Single(rule => rule.Rule.Id == "OFS-REC-51").Reason
            .Should().Be("what was read of 'recommendations' is in doubt (OFS-RDG-63, OFS-RDG-66)");
    }

    [Fact]
    public void Without_doubts_the_rules_find_what_they_find() =>
        (RuleCatalogue.Check(Flawed, []) == RuleCatalogue.Check(Flawed)).Should().BeTrue();

    [Fact]
    public void A_null_finding_is_refused() =>
        FluentActions.Invoking(() => RuleCatalogue.Check(Flawed, [null!])).Should().Throw<ArgumentException>();

    [Fact]
    public void Many_references_beyond_the_last_paragraph_are_one_finding()
    {
        var record = DocumentRuleCasesRecord([33, 151, 152], [160]);

        var finding = RuleCatalogue.Check(record).Findings.Should().ContainSingle(found => found.Code == "OFS-REC-11").Which;

        finding.Path.Should().Be("$.document.lastParagraph");
        finding.Values.Should().Equal("150", "151", "152", "160");
    }

    [Fact]
    public void The_items_of_a_report_of_another_time_that_refer_to_paragraphs_are_one_finding()
    {
        var record = S.ReInspection.With(S.Items(6).Replacing(0, item => item with { Paragraphs = [33] }).Replacing(1, item => item with { Paragraphs = [34] }));

        RuleCatalogue.Check(record).Findings.Should().ContainSingle(found => found.Code == "OFS-REC-12").Which.Path.Should().Be("$.recommendations");
    }

    [Fact]
    public void A_report_whose_paragraphs_lost_their_numbers_does_not_hold_the_last()
    {
        var text = Sif(list: "Recommendations\n\nSew the sail of every boat, the old and the new, before the tide. (paragraphs 33 and 154)\n\nTar the hull of every boat, the old and the new, before the tide. (paragraph 35)")
            .Replace("40. ", "").Replace("1 August 2016", "1 June 2016").Replace("30 June 2016", "30 May 2016");
        var reading = ReportReader.Read(text);

        reading.Event!.Recommendations!.SelectMany(item => item.Paragraphs).Should().Contain([33, 154, 35]);
        reading.Event.Document!.LastParagraph.Should().BeNull();
        reading.Findings.Should().ContainSingle(finding => finding.Path == "$.document.lastParagraph").Which.Code.Should().Be(ReadingFindingCodes.ParagraphNumbersLost);
        RuleCatalogue.Check(reading.Event).Findings.Should().NotContain(finding => finding.Code == "OFS-REC-11");
    }

    private static InspectionEvent DocumentRuleCasesRecord(params int[][] paragraphs) => RuleDocuments.Sif
        .With(paragraphs.Select((numbers, place) => S.Items(6)[place] with { Paragraphs = [.. numbers] }).Concat(S.Items(6).Skip(paragraphs.Length)).ToEquatableList());
}
