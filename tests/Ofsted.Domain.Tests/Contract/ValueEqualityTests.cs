using System.Collections;

namespace Ofsted.Domain.Tests;

public class ValueEqualityTests
{
    private const int Seed = 11;

    [Fact]
    public void Records_with_equal_members_are_equal_boxed_too()
    {
        foreach (var type in SampleValues.RecordTypes)
        {
            var one = SampleValues.MakeRecord(type, Seed);
            var two = SampleValues.MakeRecord(type, Seed);

            one.Should().NotBeSameAs(two);
            one.Equals(two).Should().BeTrue($"two equal {type.Name} must be equal");
            one.GetHashCode().Should().Be(two.GetHashCode(), $"two equal {type.Name} must have one hash code");
            StructuralComparisons.StructuralEqualityComparer.Equals(one, two).Should().BeTrue();
            new HashSet<object> { one }.Contains(two).Should().BeTrue();
            one.ToString().Should().Be(two.ToString());
        }
    }

    [Fact]
    public void A_record_differs_when_any_member_differs()
    {
        var compared = 0;
        foreach (var type in SampleValues.RecordTypes)
        {
            var original = SampleValues.MakeRecord(type, Seed);
            foreach (var property in SampleValues.SettableProperties(type))
            {
                var before = property.GetValue(original);
                var seed = Enumerable.Range(100, 4).FirstOrDefault(seed => !Equals(SampleValues.Make(property.PropertyType, seed), before));
                if (seed == 0)
                    continue;

                var changed = SampleValues.MakeRecord(type, Seed, property, seed);

                changed.Equals(original).Should().BeFalse($"{type.Name}.{property.Name} is part of the value");
                compared++;
            }
        }

        compared.Should().BeGreaterThan(60);
    }

    [Fact]
    public void Every_member_of_a_record_can_be_varied()
    {
        var fixedMembers =
            from type in SampleValues.RecordTypes
            from property in SampleValues.SettableProperties(type)
            where Enumerable.Range(100, 4).Select(seed => SampleValues.Make(property.PropertyType, seed)).Distinct().Count() == 1
            where !typeof(Delegate).IsAssignableFrom(property.PropertyType)
            select $"{type.Name}.{property.Name}";

        fixedMembers.Should().BeEmpty("a member that has one value only is not compared by the test above");
    }

    [Fact]
    public void Record_is_not_equal_to_null_or_to_another_type()
    {
        foreach (var type in SampleValues.RecordTypes)
        {
            var record = SampleValues.MakeRecord(type, Seed);

            record.Equals("text").Should().BeFalse();
            record.Equals(null).Should().BeFalse();
        }
    }
}
