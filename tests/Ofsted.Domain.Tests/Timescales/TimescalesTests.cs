using Ofsted.Domain.Timescales;

namespace Ofsted.Domain.Tests;

public class TimescalesTests
{
    private const string Codes = """
        TS-REF-DECISION TS-ASSESS-45 TS-IA-10 TS-CA-35 TS-ICPC-15 TS-CORE-10 TS-CORE-NEXT TS-CP-REVIEW-1 TS-CP-REVIEW-N TS-CP-PREBIRTH
        TS-CP-TRANSFER TS-CP-VISIT TS-MISSING-RHI TS-LADO-1 TS-SIN-5 TS-RAPID-15 TS-LCSPR-6M TS-PF-NOTIFY TS-PF-FIRST-7 TS-PF-VISIT-Y1
        TS-PF-VISIT-Y2 TS-POLICE-PROT TS-EPO TS-CAO TS-CLA-CAREPLAN TS-CLA-PLACEPLAN TS-CLA-OOA-NOTIFY TS-CLA-REVIEW-1 TS-CLA-REVIEW-2
        TS-CLA-REVIEW-N TS-CLA-VISIT-1 TS-CLA-VISIT-Y1 TS-CLA-VISIT-LATER TS-CLA-VISIT-LTF TS-CLA-VISIT-PARENT-TEMP TS-CLA-VISIT-TEMP-ICO
        TS-CLA-VISIT-CO-PARENT TS-CLA-SHORTBREAK TS-CLA-TEMPCP TS-CLA-COVID TS-IHA-20 TS-RHA-U5 TS-RHA-5PLUS TS-DENTAL TS-PEP-INIT
        TS-PEP-REVIEW TS-PERM-2ND TS-PATHWAY-NEEDS TS-PATHWAY-REVIEW TS-SDQ TS-903-LIMITS TS-COURT-26W TS-A1 TS-A2 TS-A3 TS-ADOPTER-ST1
        TS-ADOPTER-ST2 TS-ADOPT-REVIEW TS-OFSTED-PLAN-70 TS-OFSTED-DRAFT-20 TS-LA-PUBLISH-30 TS-PUB-FV TS-PUB-INSP TS-FACT-CHECK
        TS-ILACS-NOTICE TS-ILACS-CYCLE TS-SIF-CYCLE
        """;

    [Fact]
    public void Every_limit_of_the_field_has_its_code()
    {
        var codes = Codes.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        codes.Should().HaveCount(67);
        foreach (var code in codes)
            (TimescaleCatalogue.Find(code)?.Code).Should().Be(code);
        TimescaleCatalogue.All.Select(timescale => timescale.Code).Distinct().Should().HaveCount(95);
        TimescaleCatalogue.Find("none").Should().BeNull();
        TimescaleCatalogue.Find(null).Should().BeNull();
        TimescaleCatalogue.VersionsOf("none").Should().BeEmpty();
        TimescaleCatalogue.Find("none", new LocalDate(2020, 1, 1)).Should().BeNull();
    }

    [Fact]
    public void Every_limit_is_complete()
    {
        foreach (var timescale in TimescaleCatalogue.All)
        {
            timescale.Force.Should().NotBe(LegalForce.Unspecified, timescale.Code);
            timescale.Source.Confidence.Should().NotBe(Confidence.Unspecified, timescale.Code);
            timescale.Source.Document.Should().NotBeEmpty();
            timescale.Trigger.Should().NotBeEmpty();
            timescale.Title.Should().NotBeEmpty();
            timescale.HasDueDate.Should().Be(timescale.Amount is not null, timescale.Code);
            (timescale.HasDueDate || timescale.Source.Note is not null).Should().BeTrue($"{timescale.Code} says why it has no amount");
            (timescale.AmountTo is null || timescale.AmountTo > timescale.Amount).Should().BeTrue(timescale.Code);
            (timescale.RelaxedBy is null || TimescaleCatalogue.Find(timescale.RelaxedBy) is not null).Should().BeTrue(timescale.Code);
            if (timescale.Source.Confidence < Confidence.VerifiedInDocuments)
                Deadline(timescale)?.Caveats.Should().Contain(caveat => caveat.Code == CaveatCodes.UnverifiedSource);
        }

        TimescaleCatalogue.All.Where(timescale => timescale.CountsEventDay).Select(timescale => timescale.Code)
            .Should().Equal("TS-EPO-POLICE", "TS-CAO", "TS-COURT-26W");
        TimescaleCatalogue.All.Where(timescale => timescale.CountsBack).Select(timescale => timescale.Code).Should().Equal("TS-PF-NOTIFY");
    }

    [Fact]
    public void The_law_of_2026_is_known_with_its_days_and_changes_no_limit()
    {
        TimescaleCatalogue.LawChanges.Select(change => (change.From, change.Source.Place)).Should().Equal(
            (new LocalDate(2026, 4, 29), "section 78(1)"), (new LocalDate(2026, 6, 29), "section 78(2)"),
            (null, "section 1; section 78(5)"), (null, "section 3; section 78(5)"));
        TimescaleCatalogue.LawChanges.Should().OnlyContain(change =>
            change.Source.Document == "Children's Wellbeing and Schools Act 2026" && change.Source.Confidence == Confidence.Stated);
    }

    [Theory]
    [InlineData("TS-ADOPT-REVIEW", Confidence.Stated, "regulation 36(3)(a)")]
    [InlineData("TS-ADOPT-REVIEW-2", Confidence.Stated, "regulation 36(3)(b)")]
    [InlineData("TS-ADOPT-REVIEW-N", Confidence.Stated, "regulation 36(3)(c)")]
    [InlineData("TS-ADOPT-WAIT-REVIEW", Confidence.Stated, "regulation 36(1)(a)")]
    [InlineData("TS-ADOPT-VISIT-N", Confidence.Stated, "regulation 36(4)(a)")]
    [InlineData("TS-LA-PUBLISH-30", Confidence.Stated, "regulation 2")]
    [InlineData("TS-JTAI-STATEMENT-70", Confidence.StatedAndVerified, "regulation 4")]
    [InlineData("TS-CAO", Confidence.Stated, "section 43(5)(b)")]
    [InlineData("TS-EPO-POLICE", Confidence.Unverified, "section 45(3)")]
    [InlineData("TS-CLA-VISIT-OTHER", Confidence.Unverified, "regulation 28(6)")]
    [InlineData("TS-NTS-10", Confidence.Unverified, null)]
    [InlineData("TS-FOSTER-REVIEW", Confidence.Unverified, "regulation 28")]
    public void A_limit_says_where_it_stands_and_how_sure_we_are(string code, Confidence confidence, string? place)
    {
        TimescaleCatalogue.Find(code)!.Source.Confidence.Should().Be(confidence);
        TimescaleCatalogue.Find(code)!.Source.Place.Should().Be(place);
    }

    [Fact]
    public void Notes_on_publication_name_the_longest_lag_of_their_own_period() =>
        TimescaleCatalogue.VersionsOf("TS-PUB-FV").Select(version => version.Source.Note).Should().Contain("the commonest lag; up to 54")
            .And.Contain("the commonest lag; up to 71 before the election of 2024");

    [Fact]
    public void Versions_follow_one_another_without_overlap()
    {
        foreach (var versions in TimescaleCatalogue.All.GroupBy(timescale => timescale.Code).Where(group => group.Count() > 1).Select(group => group.ToList()))
        {
            foreach (var (version, next) in versions.Zip(versions.Skip(1)))
                next.From.Should().Be(version.To!.Value.PlusDays(1), version.Code);
        }

        TimescaleCatalogue.VersionsOf("TS-PUB-INSP").Select(version => version.Amount).Should().Equal(32, 36, 21, 30, 27);
        TimescaleCatalogue.VersionsOf("TS-PUB-FV").Select(version => (version.Amount, version.AmountTo))
            .Should().Equal((16, null), (24, 31), (24, null), (21, null), (30, 31));
        TimescaleCatalogue.VersionsOf("TS-ICPC-15").Should().ContainSingle();
    }

    [Fact]
    public void The_version_is_that_of_the_day_of_the_event()
    {
        static int? Amount(string code, int year, int month, int day) => TimescaleCatalogue.Find(code, new LocalDate(year, month, day))!.Amount;

        Amount("TS-PUB-FV", 2019, 6, 1).Should().Be(16);
        Amount("TS-PUB-FV", 2025, 6, 1).Should().Be(21);
        Amount("TS-PUB-INSP", 2015, 6, 1).Should().Be(32);
        Amount("TS-PUB-INSP", 2016, 6, 1).Should().Be(36);
        Amount("TS-IA-10", 2009, 6, 1).Should().Be(7);
        Amount("TS-IA-10", 2011, 6, 1).Should().Be(10);
        Amount("TS-IA-10", 2020, 6, 1).Should().Be(10, "none applies, so the last that did");
        Amount("TS-PUB-FV", 2010, 6, 1).Should().Be(16, "none applies yet, so the first");
        TimescaleCatalogue.Find("TS-PUB-FV")!.Amount.Should().Be(30);
        TimescaleCatalogue.PublicationOfInspectionReport(new LocalDate(2022, 3, 4)).Amount.Should().Be(30);
    }

    [Fact]
    public void Named_limits_are_those_of_the_catalogue()
    {
        TimescaleCatalogue.Assessment.ToString().Should().Be("Assessment: 45 working days");
        TimescaleCatalogue.InitialChildProtectionConference.Code.Should().Be("TS-ICPC-15");
        TimescaleCatalogue.ReturnHomeInterview.Code.Should().Be("TS-MISSING-RHI");
        TimescaleCatalogue.FirstLookedAfterReview.Code.Should().Be("TS-CLA-REVIEW-1");
        TimescaleCatalogue.CareProceedings.Code.Should().Be("TS-COURT-26W");
        TimescaleCatalogue.StatementOfProposedAction.Code.Should().Be("TS-OFSTED-PLAN-70");
        TimescaleCatalogue.DraftActionPlan.Code.Should().Be("TS-OFSTED-DRAFT-20");
        TimescaleCatalogue.PublicationOfReport.Code.Should().Be("TS-LA-PUBLISH-30");
        TimescaleCatalogue.InspectionNotice.Code.Should().Be("TS-ILACS-NOTICE");
        TimescaleCatalogue.InspectionCycle.ToString().Should().Be("Next inspection, unless the last was inadequate: about 30 to 42 months");
        TimescaleCatalogue.Find("TS-REF-DECISION")!.ToString().Should().Be("Decision on a referral: 1 working day");
        TimescaleCatalogue.Find("TS-A1")!.ToString().Should().Be("Entry to care to moving in with the adoptive family");
    }

    [Fact]
    public void Each_way_to_count_is_said_in_words()
    {
        TimescaleCatalogue.InitialChildProtectionConference.CountingRule.Should().Be("Working days; the event is day 0, the first working day after it day 1.");
        TimescaleCatalogue.CareProceedings.CountingRule.Should().Be("Calendar days beginning with the event, which is day 1; weekends and holidays count.");
        TimescaleCatalogue.ReturnHomeInterview.CountingRule.Should().StartWith("Clock hours");
        TimescaleCatalogue.Find("TS-CP-REVIEW-1")!.CountingRule.Should().StartWith("Calendar months, to the corresponding date");
        TimescaleCatalogue.Find("TS-PF-NOTIFY")!.CountingRule.Should().StartWith("Calendar days back");
    }

    [Fact]
    public void One_assessment_replaced_two_in_April_2013()
    {
        static IEnumerable<string> Applied(int month, int day) =>
            TimescaleCatalogue.AppliedOn(new LocalDate(2013, month, day)).Select(timescale => timescale.Code);

        Applied(4, 14).Should().Contain(["TS-IA-10", "TS-CA-35"]).And.NotContain("TS-ASSESS-45");
        Applied(4, 15).Should().Contain("TS-ASSESS-45").And.NotContain(["TS-IA-10", "TS-CA-35"]);
    }

    private static Deadline? Deadline(Timescale timescale) =>
        Ofsted.Domain.Timescales.Deadline.TryFor(timescale, new LocalDate(2022, 3, 1), DeadlineOptions.Default, out var deadline) ? deadline : null;
}
