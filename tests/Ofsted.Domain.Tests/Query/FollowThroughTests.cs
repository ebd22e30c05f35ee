using Ofsted.Domain.Data;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class FollowThroughTests
{
    private static readonly NationalFrameworkReference Outcome3 = new() { Kind = NationalFrameworkElementKind.Outcome, Number = 3 };
    private static readonly NationalFrameworkReference Outcome4 = new() { Kind = NationalFrameworkElementKind.Outcome, Number = 4 };

    [Fact]
    public void A_request_that_is_made_again_is_found_with_its_score()
    {
        var from = Inspection(
            Item("Return home interviews for children who go missing should be held within 72 hours and shape safety planning."),
            Item("The oversight of private fostering arrangements by managers."));
        var to = Inspection(
            Item("The number of suitable local homes for teenagers."),
            Item("The take-up and quality of return interviews when children go missing, and how they shape safety plans."));

        var repeat = FollowThrough.Between(from, to)!.LikelyRepeats.Should().ContainSingle().Subject;

        repeat.Earlier.Should().BeSameAs(from.Recommendations![0]);
        repeat.Later.Should().BeSameAs(to.Recommendations![1]);
        repeat.Score.Should().BeInRange(0.4, 1);
        repeat.ToString().Should().StartWith("0.");
    }

    [Fact]
    public void The_same_words_score_one_and_the_likeliest_comes_first()
    {
        const string Text = "The quality of pathway plans for care leavers living far from home.";
        var follow = FollowThrough.Between(
            Inspection(Item(Text), Item("The frequency of supervision for personal advisers.")),
            Inspection(Item("How often personal advisers have supervision."), Item(Text)))!;

        follow.LikelyRepeats[0].Score.Should().BeApproximately(1, 1e-9);
        follow.LikelyRepeats[0].Later.Text.Should().Be(Text);
        follow.LikelyRepeats.Select(repeat => repeat.Score).Should().BeInDescendingOrder();
        follow.ToString().Should().Be($"2 items, then 2; {follow.LikelyRepeats.Count} likely asked again");
    }

    [Fact]
    public void What_a_board_was_asked_is_not_asked_again_of_the_authority()
    {
        const string Text = "Publish a threshold document that partners understand.";

        FollowThrough.Between(
            Inspection(Item(Text) with { Addressee = RecommendationAddressee.Lscb }), Inspection(Item(Text)))!.LikelyRepeats.Should().BeEmpty();
    }

    [Fact]
    public void Items_stand_beside_each_other_by_element_of_the_national_framework()
    {
        var follow = FollowThrough.Between(
            Inspection(Item("One.", Outcome4), Item("Two.", Outcome3)),
            Inspection(Item("Three.", Outcome3, Outcome4), Item("Four.")))!;

        follow.ByNationalFramework.Select(group => group.ToString()).Should().Equal(
            "outcome 3: 1, then 1", "outcome 4: 1, then 1", "without reference or heading: 0, then 1");
        follow.ByNationalFramework[0].Recurs.Should().BeTrue();
        follow.ByNationalFramework[2].Recurs.Should().BeFalse();
    }

    [Fact]
    public void Items_stand_beside_each_other_by_heading_in_any_capitals()
    {
        var follow = FollowThrough.Between(
            Inspection(Item("One.") with { Theme = "Leadership" }, Item("Two.")),
            Inspection(Item("Three.") with { Theme = "Care leavers" }, Item("Four.") with { Theme = "LEADERSHIP:" }))!;

        follow.ByTheme.Select(group => (group.Theme, group.Earlier.Count, group.Later.Count)).Should().Equal(
            ("Leadership", 1, 1), ("Care leavers", 0, 1), (null, 1, 0));
    }

    [Fact]
    public void Without_the_items_there_is_nothing_to_follow()
    {
        FollowThrough.Between(Inspection() with { Recommendations = null }, Inspection()).Should().BeNull();
        FollowThrough.Between(Inspection(), Inspection() with { Recommendations = null }).Should().BeNull();
        OfstedDataset.Default.Events.HistoryOf("Oldham").Pairs.Should().OnlyContain(pair => pair.FollowThrough == null, "the record holds numbers only");

        var none = FollowThrough.Between(Inspection(), Inspection())!;
        (none.ByNationalFramework.Count, none.ByTheme.Count, none.LikelyRepeats.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public void A_pair_follows_its_inspections() =>
        InspectionPair.Of(Inspection(Item("One.")), Inspection(Item("One."))).FollowThrough!.ByTheme.Should().ContainSingle();

    [Fact]
    public void Texts_without_content_and_very_many_items_do_no_harm()
    {
        FollowThrough.Between(Inspection(Item(""), Item("the of and")), Inspection(Item(""), Item("???")))!.LikelyRepeats.Should().BeEmpty();

        var many = Enumerable.Range(0, 3_000).Select(i => Item($"Request number {i} about matters of practice.")).ToArray();
        FollowThrough.Between(Inspection(many), Inspection(many))!.ByNationalFramework.Single().Later.Should().HaveCount(3_000);
    }

    private static Inspection Inspection(params Recommendation[] items) => new()
    {
        Authority = new AuthorityReference { Name = "Westmarch" },
        Recommendations = items.ToEquatableList(),
    };

    private static Recommendation Item(string text, params NationalFrameworkReference[] references) => new()
    {
        Priority = RecommendationPriority.Improvement,
        Addressee = RecommendationAddressee.LocalAuthority,
        Text = text,
        NationalFramework = references.ToEquatableList(),
    };
}
