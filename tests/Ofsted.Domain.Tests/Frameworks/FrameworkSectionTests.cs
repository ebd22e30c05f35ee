namespace Ofsted.Domain.Tests;

public class FrameworkSectionTests
{
    [Fact]
    public void Sections_have_these_codes_and_numbers_of_criteria() =>
        FrameworkSections.All.Select(section => (section.Code, section.Criteria.Count)).Should().Equal(
            ("sif-hp", 19), ("sif-cla", 12), ("sif-ad", 7), ("sif-cl", 8), ("sif-lmg", 12), ("sif-lscb", 11),
            ("ilacs-ld", 20), ("ilacs-hp", 29), ("ilacs-cic", 24), ("ilacs-cl", 19));

    [Fact]
    public void Editions_have_their_sections_in_the_order_of_their_areas()
    {
        Codes(FrameworkEditions.Sif2013).Should().Equal("sif-hp", "sif-cla", "sif-ad", "sif-cl", "sif-lmg", "sif-lscb");
        Codes(FrameworkEditions.Ilacs2018).Should().Equal("ilacs-ld", "ilacs-hp", "ilacs-cic");
        Codes(FrameworkEditions.Ilacs2023).Should().Equal("ilacs-ld", "ilacs-hp", "ilacs-cic", "ilacs-cl");
        Codes(FrameworkEditions.Ilacs2026).Should().Equal("ilacs-ld", "ilacs-hp", "ilacs-cic", "ilacs-cl");
        Codes(FrameworkEditions.LookedAfter2013).Should().BeEmpty();
        FrameworkEditions.Ilacs2023.Sections.Should().Equal(FrameworkSections.Of(FrameworkEditions.Ilacs2023));
    }

    [Fact]
    public void Every_judged_area_of_the_held_editions_but_overall_has_a_section()
    {
        foreach (var edition in FrameworkEditions.All.Where(edition => edition.Sections.Count > 0))
        {
            var served = edition.Sections.SelectMany(section => section.Areas).ToList();
            edition.Areas.Where(area => area.Role != JudgementRole.Overall).Select(area => area.Area).Should().BeSubsetOf(served);
        }
    }

    [Fact]
    public void Criteria_are_numbered_without_gaps_within_their_section()
    {
        foreach (var section in FrameworkSections.All)
        {
            section.Criteria.Select(criterion => criterion.Code).Should().Equal(
                Enumerable.Range(1, section.Criteria.Count).Select(number => $"{section.Code}-{number:00}"));
            section.Criteria.Should().OnlyContain(criterion => criterion.Topic.Length > 3 && char.IsUpper(criterion.Topic[0]));
        }
    }

    [Theory]
    [InlineData("ilacs-hp-05", "Strategy discussions and section 47 enquiries", 98, Confidence.VerifiedInDocuments)]
    [InlineData("ilacs-hp-29", "Family networks", null, Confidence.Stated)]
    [InlineData("ilacs-cl-15", "Disabled care leavers", 15, Confidence.VerifiedInDocuments)]
    [InlineData("ilacs-ld-19", "Early-career and newly qualified social workers", 46, Confidence.Stated)]
    [InlineData("ilacs-cic-24", "Brothers and sisters", 60, Confidence.VerifiedInDocuments)]
    [InlineData("sif-ad-01", "Scorecard timescales", 64, Confidence.VerifiedInDocuments)]
    [InlineData("sif-lscb-02", "Business plan", 79, Confidence.VerifiedInDocuments)]
    [InlineData("sif-lmg-12", "Family justice, Cafcass", 100, Confidence.VerifiedInDocuments)]
    public void A_criterion_is_found_with_its_share_and_its_source(string code, string topic, int? share, Confidence confidence)
    {
        var criterion = FrameworkSections.FindCriterion(code)!;

        criterion.Topic.Should().Be(topic);
        criterion.SharePercent.Should().Be(share);
        criterion.Source.Confidence.Should().Be(confidence);
    }

    [Fact]
    public void Headings_are_held_where_they_were_read()
    {
        FrameworkSections.Find("ilacs-cic")!.Headings.Should().HaveCount(6);
        FrameworkSections.Find("ilacs-cl")!.Headings.Should().OnlyContain(heading => heading.Source.Confidence == Confidence.Stated);
        FrameworkSections.Find("sif-hp")!.Headings.Should().BeEmpty();
        FrameworkSections.Find("none").Should().BeNull();
        FrameworkSections.Find(null).Should().BeNull();
        FrameworkSections.FindCriterion(null).Should().BeNull();
    }

    private static IEnumerable<string> Codes(FrameworkEdition edition) => FrameworkSections.Of(edition).Select(section => section.Code);
}
