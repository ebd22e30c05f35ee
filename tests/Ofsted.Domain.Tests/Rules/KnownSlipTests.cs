using Ofsted.Domain.Data;
using Ofsted.Domain.Rules;
using S = Ofsted.Domain.Tests.RuleSamples;

namespace Ofsted.Domain.Tests;

public class KnownSlipTests
{
    private static readonly Visit Darlington = S.FocusedVisit.Of(80458, "Darlington").With((2022, 10, 24), (2023, 10, 25)).Published(2023, 11, 28);

    [Fact]
    public void A_finding_that_the_document_itself_gives_rise_to_says_so()
    {
        var finding = RuleCatalogue.Check(Darlington).Findings.Single(finding => finding.Severity == FindingSeverity.Error);

        finding.Code.Should().Be("OFS-DAT-15");
        finding.Path.Should().Be("$.fieldwork[0].start");
        finding.Slip.Should().BeSameAs(KnownSlip.All.Single(slip => slip.Urn == 80458));
        finding.Message.Should().EndWith("The document itself is at fault: The letter prints a start in October 2022; the visit began on 24 October 2023.");
    }

    [Fact]
    public void The_authority_may_go_by_its_name_alone()
    {
        RuleCatalogue.Check(Darlington with { Authority = new() { Name = "Darlington" } }).Findings
            .Where(finding => finding.Code == "OFS-DAT-15").Should().ContainSingle().Which.Slip.Should().NotBeNull();
    }

    [Fact]
    public void Another_authority_another_day_and_another_rule_have_no_excuse()
    {
        Finding Only(InspectionEvent record, string rule) => RuleCatalogue.Check(record).Findings.Single(finding => finding.Code == rule);

        Only(Darlington.Of(80535, "Oldham"), "OFS-DAT-15").Slip.Should().BeNull();
        Only(Darlington.Published(2023, 11, 29), "OFS-DAT-15").Slip.Should().BeNull();
        Only(Darlington with { Topics = [VisitTopics.FrontDoor, VisitTopics.FrontDoor] }, "OFS-ACT-54").Slip.Should().BeNull();
    }

    [Fact]
    public void The_validators_say_so_too()
    {
        new InspectionEventValidator().Validate(Darlington).Errors.Select(failure => failure.CustomState)
            .Should().Equal(RuleCatalogue.Check(Darlington).Findings);
    }

    [Fact]
    public void Every_slip_is_of_a_rule_and_of_a_published_document_of_the_authority()
    {
        foreach (var slip in KnownSlip.All)
        {
            RuleCatalogue.Find(slip.RuleId).Should().NotBeNull(slip.ToString());
            OfstedDataset.Default.Events.Should().Contain(record => record.Authority.Urn == slip.Urn && record.Published == slip.Published, slip.ToString());
        }
    }
}
