using FsCheck;
using FsCheck.Fluent;

namespace Ofsted.Domain.Tests;

public class EquatableListTests
{
    [Fact]
    public void Lists_are_equal_exactly_when_their_items_are_equal_in_order() =>
        Prop.ForAll<int[], int[]>((left, right) =>
        {
            var (a, b) = (left.ToEquatableList(), right.ToEquatableList());
            var expected = left.AsSpan().SequenceEqual(right);
            return a.Equals(b) == expected
                && (a == b) == expected
                && (a != b) != expected
                && a.Equals((object)b) == expected
                && (!expected || a.GetHashCode() == b.GetHashCode());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_copy_is_equal_and_a_longer_list_is_not() =>
        Prop.ForAll<int[], int>((items, extra) =>
        {
            var list = items.ToEquatableList();
            var copy = EquatableList.Create<int>(items);
            var longer = list.Add(extra);
            return list == copy && list.GetHashCode() == copy.GetHashCode()
                && longer != list && longer.Count == list.Count + 1 && longer[^1] == extra && list == copy;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void It_holds_the_items_it_was_given_whatever_happens_to_their_source() =>
        Prop.ForAll<int[]>(items =>
        {
            var before = items.ToList();
            var list = items.ToEquatableList();
            Array.Clear(items);
            return list.SequenceEqual(before) && list.AsSpan().SequenceEqual(before.ToArray()) && list.Count == before.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Records_with_equal_lists_are_equal_boxed_too()
    {
        object first = new Visit { Authority = new() { Name = "Northwold" }, Topics = [VisitTopics.FrontDoor, VisitTopics.EarlyHelp] };
        object same = new Visit { Authority = new() { Name = "Northwold" }, Topics = [VisitTopics.FrontDoor, VisitTopics.EarlyHelp] };
        object turned = new Visit { Authority = new() { Name = "Northwold" }, Topics = [VisitTopics.EarlyHelp, VisitTopics.FrontDoor] };

        first.Equals(same).Should().BeTrue();
        first.GetHashCode().Should().Be(same.GetHashCode());
        first.Equals(turned).Should().BeFalse();
    }

    [Fact]
    public void Null_items_null_lists_and_empty_lists_are_in_order()
    {
        EquatableList<string?> withNull = [null, "a"];
        EquatableList<string?> sameWithNull = [null, "a"];
        EquatableList<string?>? none = null;

        withNull.Should().Equal(sameWithNull);
        (withNull == sameWithNull).Should().BeTrue();
        (none == null).Should().BeTrue();
        (withNull == none).Should().BeFalse();
        (none != withNull).Should().BeTrue();
        withNull.Equals(null).Should().BeFalse();
        EquatableList.Create<int>([]).Should().BeSameAs(EquatableList<int>.Empty);
        ReferenceEquals(withNull!.ToEquatableList(), withNull).Should().BeTrue();
        FluentActions.Invoking(() => withNull![2]).Should().Throw<IndexOutOfRangeException>();
        FluentActions.Invoking(() => ((IEnumerable<int>)null!).ToEquatableList()).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    public void Its_text_shows_the_first_five_items_and_depends_on_no_culture(string culture)
    {
        using var scope = new CultureScope(culture);

        new[] { 1.5m, 2m }.ToEquatableList().ToString().Should().Be("[1.5, 2]");
        new[] { 1, 2, 3, 4, 5, 6 }.ToEquatableList().ToString().Should().Be("[1, 2, 3, 4, 5, … 6 in all]");
        EquatableList<int>.Empty.ToString().Should().Be("[]");
    }
}
