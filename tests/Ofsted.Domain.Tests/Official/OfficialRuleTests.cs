using NodaTime;
using Ofsted.Domain.Data;
using Ofsted.Domain.Official;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.Tests;

/// <summary>The embedded record beside rows as Ofsted's statistics have them.</summary>
public class OfficialRuleTests
{
    private const string Header =
        "Local authority name|Inspection date|Publication date|Inspection type|Overall effectiveness|Impact of leaders|Children who need help and protection|Children in care|Care leavers";

    [Theory]
    [InlineData("Oldham|2024-05-13|2024-07-12|ILACS Standard Inspection|Good|Good|Good|Good|Good", "")]
    [InlineData("Oldham|2024-05-20|2024-07-12|ILACS Standard Inspection|Good||||", "OFS-OFF-50 $[*].fieldwork[0].start")]
    [InlineData("Oldham|2024-05-13|2024-07-11|ILACS Standard Inspection|Good||||", "OFS-OFF-51 $[*].published")]
    [InlineData("Oldham||2024-07-11|ILACS Standard Inspection|Good||||", "OFS-OFF-51 $[*].published")]
    [InlineData("Oldham|2024-05-13|2024-07-12|ILACS Standard Inspection|Inadequate||||", "OFS-OFF-52 $[*].judgements[4].grade")]
    [InlineData("Oldham|2024-05-13|2024-07-12|ILACS Short Inspection|Good||||", "OFS-OFF-53 $[*].activity")]
    [InlineData("Oldham|2023-01-16|2023-03-10|ILACS Short Inspection|Good||||", "OFS-OFF-54 $[*].basis")]
    public void A_rule_says_where_the_record_and_the_statistics_differ(string row, string expected)
    {
        var held = OfstedDataset.Default.Events.Where(item => item.Authority.Name == "Oldham").ToList();
        var told = OfficialStatistics.Read(new OdsBook().Sheet("Sheet", Header, row).ToBytes()).Events;

        var findings = RuleCatalogue.CheckHistory(held.Concat(told)).Findings.Where(finding => finding.Code.StartsWith("OFS-OFF", StringComparison.Ordinal));

        string.Join("; ", findings.Select(finding => $"{finding.Code} $[*]{finding.Path[finding.Path.IndexOf(']', StringComparison.Ordinal)..][1..]}")).Should().Be(expected);
    }

    [Fact]
    public void What_statistics_tell_of_a_held_event_is_no_second_event()
    {
        var held = OfstedDataset.Default.Events.Where(item => item.Authority.Name == "Oldham").ToList();
        var told = held.Select(item => item with
        {
            Fieldwork = [FieldworkPeriod.Of(item.FirstDay!.Value.PlusDays(1), null)],
            Basis = [new ValueBasis { Member = "fieldwork", Origin = ValueOrigin.OfficialStatistics }],
        });

        var before = RuleCatalogue.CheckHistory(held).Findings.Select(finding => finding.Code);
        var after = RuleCatalogue.CheckHistory(held.Concat(told)).Findings.Select(finding => finding.Code).Where(code => !code.StartsWith("OFS-OFF", StringComparison.Ordinal));

        after.Should().Equal(before);
    }

    [Fact]
    public void A_record_without_its_last_day_is_checked_by_the_rules_that_need_none()
    {
        var record = new Visit
        {
            Authority = AuthorityReference.To(Authorities.FindByUrn(80535)!), Edition = FrameworkEditions.Ilacs2023, Activity = InspectionActivities.FocusedVisit,
            Fieldwork = [FieldworkPeriod.Of(new LocalDate(2023, 6, 10), null)], Published = new LocalDate(2023, 6, 9),
        };

        var coverage = RuleCatalogue.Explain(record);

        RuleCatalogue.Check(record).Findings.Select(finding => finding.Code).Should().Contain("OFS-DAT-03").And.Contain("OFS-DAT-09");
        coverage.NotApplicable.Single(item => item.Rule.Id == "OFS-DAT-14").Reason.Should().Be("the last day on site is not stated");
    }
}
