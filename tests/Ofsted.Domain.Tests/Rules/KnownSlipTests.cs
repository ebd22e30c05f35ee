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
        KnownSlip.Explaining(finding, Darlington).Should().BeSameAs(KnownSlip.All.Single(slip => slip.Urn == 80458));
        finding.Message.Should().EndWith("The document itself is at fault: The letter prints a start in October 2022, but the visit began on 24 October 2023.");
    }

    [Fact]
    public void The_authority_may_go_by_its_name_alone()
    {
        var named = Darlington with { Authority = new() { Name = "Darlington" } };
        var finding = RuleCatalogue.Check(named).Findings.Where(finding => finding.Code == "OFS-DAT-15").Should().ContainSingle().Subject;

        KnownSlip.Explaining(finding, named).Should().NotBeNull();
        finding.Message.Should().Contain("The document itself is at fault");
    }

    [Fact]
    public void Another_authority_another_day_and_another_rule_have_no_excuse()
    {
        Slip(Darlington.Of(80535, "Oldham"), "OFS-DAT-15").Should().BeNull();
        Slip(Darlington.Published(2023, 11, 29), "OFS-DAT-15").Should().BeNull();
        Slip(Darlington with { Topics = [VisitTopics.FrontDoor, VisitTopics.FrontDoor] }, "OFS-ACT-54").Should().BeNull();

        static KnownSlip? Slip(InspectionEvent record, string rule)
        {
            var finding = RuleCatalogue.Check(record).Findings.Single(finding => finding.Code == rule);
            finding.Message.Should().NotContain("The document itself is at fault");
            return KnownSlip.Explaining(finding, record);
        }
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
