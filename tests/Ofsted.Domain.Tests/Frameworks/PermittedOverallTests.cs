namespace Ofsted.Domain.Tests;

public class PermittedOverallTests
{
    private static readonly JudgementArea[] Sif =
        [JudgementAreas.HelpAndProtection, JudgementAreas.LookedAfterAndPermanence, JudgementAreas.Leadership];

    private static readonly JudgementArea[] Ilacs2018 =
        [JudgementAreas.ImpactOfLeaders, JudgementAreas.HelpAndProtection, JudgementAreas.ChildrenInCareAndCareLeavers];

    private static readonly JudgementArea[] Ilacs2023 =
        [JudgementAreas.ImpactOfLeaders, JudgementAreas.HelpAndProtection, JudgementAreas.ChildrenInCare, JudgementAreas.CareLeavers];

    [Theory]
    [InlineData("333", "3", 3)]
    [InlineData("222", "2", 2)]
    [InlineData("434", "4", 4)]
    [InlineData("444", "4", 4)]
    [InlineData("322", "23", 2)]
    [InlineData("221", "12", 2)]
    [InlineData("323", "23", 3)]
    [InlineData("232", "23", 2)]
    [InlineData("332", "23", 3)]
    [InlineData("322", "23", 3)]
    [InlineData("211", "12", 1)]
    [InlineData("433", "4", 4)]
    [InlineData("232", "23", 3)]
    [InlineData("343", "4", 4)]
    [InlineData("344", "4", 4)]
    [InlineData("212", "12", 1)]
    public void Single_framework_profiles_permit_what_inspectors_decided(string profile, string permitted, int decided)
    {
        var grades = PermittedOverall.For(FrameworkEditions.Sif2013, Profile(Sif, profile));

        Numbers(grades).Should().Be(permitted);
        grades.Select(grade => grade.Number).Should().Contain(decided);
    }

    [Theory]
    [InlineData("222", "2")]
    [InlineData("232", "23")]
    [InlineData("433", "34")]
    [InlineData("443", "4")]
    [InlineData("334", "4")]
    [InlineData("444", "4")]
    [InlineData("112", "12")]
    [InlineData("131", "123")]
    public void Ilacs_2018_profiles(string profile, string permitted) =>
        Numbers(PermittedOverall.For(FrameworkEditions.Ilacs2018, Profile(Ilacs2018, profile))).Should().Be(permitted);

    [Theory]
    [InlineData("1212", "12")]
    [InlineData("1221", "12")]
    [InlineData("3333", "3")]
    [InlineData("2224", "4")]
    [InlineData("2422", "4")]
    [InlineData("2242", "4")]
    [InlineData("4333", "34")]
    [InlineData("4334", "4")]
    [InlineData("2232", "23")]
    public void Ilacs_2023_profiles_in_which_care_leavers_alone_can_force_inadequate(string profile, string permitted) =>
        Numbers(PermittedOverall.For(FrameworkEditions.Ilacs2023, Profile(Ilacs2023, profile))).Should().Be(permitted);

    [Fact]
    public void No_overall_grade_is_permitted_where_the_edition_makes_none()
    {
        PermittedOverall.For(FrameworkEditions.Ilacs2026, Profile(Ilacs2023, "2222")).Should().BeEmpty();
        PermittedOverall.For(FrameworkEditions.SafeguardingAndLookedAfter2009, []).Should().BeEmpty();
    }

    [Fact]
    public void Parts_and_the_board_do_not_enter_overall_effectiveness()
    {
        var judgements = Profile(Sif, "333")
            .Append(Judgement.Of(JudgementAreas.Adoption, Grades.Inadequate))
            .Append(Judgement.Of(JudgementAreas.CareLeavers, Grades.Inadequate))
            .Append(Judgement.Of(JudgementAreas.Lscb, Grades.Inadequate))
            .Append(Judgement.Of(JudgementAreas.OverallEffectiveness, Grades.Outstanding));

        Numbers(PermittedOverall.For(FrameworkEditions.Sif2013, judgements)).Should().Be("3");
    }

    [Fact]
    public void A_missing_judgement_excludes_nothing_unless_another_forces_inadequate()
    {
        Judgement[] withoutLookedAfter = [.. Profile(Sif, "333").Where(judgement => judgement.Area != JudgementAreas.LookedAfterAndPermanence)];
        Judgement[] oneInadequate = [Judgement.Of(JudgementAreas.HelpAndProtection, Grades.Inadequate)];

        Numbers(PermittedOverall.For(FrameworkEditions.Sif2013, withoutLookedAfter)).Should().Be("1234");
        Numbers(PermittedOverall.For(FrameworkEditions.Sif2013, [])).Should().Be("1234");
        Numbers(PermittedOverall.For(FrameworkEditions.Sif2013, oneInadequate)).Should().Be("4");
        Numbers(PermittedOverall.For(FrameworkEditions.Ilacs2023, Profile(Ilacs2018, "222"))).Should().Be("1234");
    }

    [Fact]
    public void A_judgement_that_was_not_made_leaves_the_others_to_decide()
    {
        Judgement[] judgements =
        [
            Judgement.Of(JudgementAreas.HelpAndProtection, Grades.Good),
            new() { Area = JudgementAreas.LookedAfterAndPermanence },
            Judgement.Of(JudgementAreas.Leadership, Grades.Good),
        ];

        Numbers(PermittedOverall.For(FrameworkEditions.Sif2013, judgements)).Should().Be("2");
    }

    [Fact]
    public void Older_editions_permit_every_grade_of_their_scale()
    {
        PermittedOverall.For(FrameworkEditions.ChildProtection2012, [])
            .Should().Equal(Grades.Outstanding, Grades.Good, Grades.Adequate, Grades.Inadequate);
        PermittedOverall.For(FrameworkEditions.LookedAfter2013, [Judgement.Of(JudgementAreas.Outcomes, Grades.Inadequate)])
            .Should().HaveCount(4);
    }

    [Fact]
    public void A_grade_of_another_scale_counts_as_missing() =>
        Numbers(PermittedOverall.For(
            FrameworkEditions.Sif2013,
            Profile(Sif, "222").Select(judgement => judgement with { Grade = Grades.Adequate }))).Should().Be("1234");

    private static IEnumerable<Judgement> Profile(JudgementArea[] areas, string numbers) =>
        areas.Zip(numbers, (area, number) => Judgement.Of(area, JudgementScales.FourPoint.Grades[number - '1']));

    private static string Numbers(IEnumerable<Grade> grades) => string.Concat(grades.Select(grade => grade.Number));
}
