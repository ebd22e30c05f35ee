namespace Ofsted.Domain.Tests;

public class AuthorityLookupTests
{
    [Fact]
    public void Every_authority_is_found_by_each_of_its_codes_and_names()
    {
        foreach (var authority in Authorities.All.Concat(Authorities.Planned))
        {
            Authorities.FindByKey(authority.Key).Should().BeSameAs(authority);
            if (authority.DfeCode is { } code)
                Authorities.FindByDfeCode(code).Should().BeSameAs(authority);
            foreach (var onsCode in authority.OnsCodes)
                Authorities.FindByOnsCode(onsCode.ToLowerInvariant()).Should().BeSameAs(authority);
            if (authority.Urn is { } urn)
                Authorities.FindByUrn(urn).Should().BeSameAs(authority);

            var day = authority.To ?? (Authorities.Planned.Contains(authority) ? authority.From!.Value : new LocalDate(2026, 11, 22));
            foreach (var name in authority.Aliases.Append(authority.Name).Append(authority.ShortName))
            {
                Authorities.FindByName(name, day).Should().BeSameAs(authority, name);
                Authorities.FindByName($"  {name.ToUpperInvariant()} ", day).Should().BeSameAs(authority, name);
            }
        }
    }

    [Fact]
    public void Kinds_and_regions_have_the_known_numbers()
    {
        Authorities.Current.GroupBy(authority => authority.Type).ToDictionary(group => group.Key, group => group.Count())
            .Should().BeEquivalentTo(new Dictionary<AuthorityType, int>
            {
                [AuthorityType.County] = 21,
                [AuthorityType.Unitary] = 63,
                [AuthorityType.MetropolitanDistrict] = 36,
                [AuthorityType.LondonBorough] = 33,
            });
        Authorities.Current.Select(authority => authority.Region).Distinct().Should().HaveCount(9);
        Authorities.Current.Count(authority => authority.Region == "London").Should().Be(33);
    }

    [Theory]
    [InlineData("E08000016", "E08000038", "barnsley")]
    [InlineData("E10000002", "E06000060", "buckinghamshire")]
    public void An_authority_with_two_circulating_codes_prints_the_current_one(string former, string current, string key)
    {
        Authorities.FindByOnsCode(former)!.Key.Should().Be(key);
        Authorities.FindByOnsCode(former)!.OnsCode.Should().Be(current);
    }

    [Theory]
    [InlineData("dorset-county-to-2019", "2019-03-31", true)]
    [InlineData("dorset-county-to-2019", "2019-04-01", false)]
    [InlineData("dorset", "2019-03-31", false)]
    [InlineData("dorset", "2019-04-01", true)]
    [InlineData("bournemouth-christchurch-and-poole", "2019-03-31", false)]
    [InlineData("bournemouth-christchurch-and-poole", "2019-04-01", true)]
    [InlineData("northamptonshire", "2021-03-31", true)]
    [InlineData("northamptonshire", "2021-04-01", false)]
    [InlineData("west-northamptonshire", "2021-04-01", true)]
    [InlineData("cumbria", "2023-03-31", true)]
    [InlineData("cumbria", "2023-04-01", false)]
    [InlineData("cumberland", "2023-03-31", false)]
    [InlineData("westmorland-and-furness", "2023-04-01", true)]
    [InlineData("oldham", "1990-01-01", true)]
    public void An_authority_exists_from_its_first_to_its_last_day(string key, string day, bool exists) =>
        Authorities.FindByKey(key)!.ExistsOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Should().Be(exists);

    [Theory]
    [InlineData("dorset-county-to-2019", "838 839(Christchurch)")]
    [InlineData("bournemouth", "839")]
    [InlineData("poole", "839")]
    [InlineData("northamptonshire", "940 941")]
    [InlineData("cumbria", "942 943")]
    [InlineData("oldham", "")]
    public void An_abolished_authority_names_its_successors(string key, string codes)
    {
        var authority = Authorities.FindByKey(key)!;

        string.Join(' ', authority.Successors.Select(link => link.Part is null ? link.DfeCode : $"{link.DfeCode}({link.Part})"))
            .Should().Be(codes);
        Authorities.SuccessorsOf(authority).Should().HaveCount(authority.Successors.Count);
    }

    [Fact]
    public void Succession_holds_both_ways_without_a_gap()
    {
        var pairs = 0;
        foreach (var old in Authorities.All)
        {
            foreach (var successor in Authorities.SuccessorsOf(old))
            {
                pairs++;
                Authorities.PredecessorsOf(successor).Should().Contain(old);
                successor.From.Should().Be(old.To?.PlusDays(1) ?? old.PlannedChange!.From);
            }
        }

        pairs.Should().Be(10);
    }

    [Fact]
    public void Each_current_authority_has_ten_neighbours_that_are_not_itself()
    {
        foreach (var authority in Authorities.Current)
        {
            var neighbours = Authorities.NeighboursOf(authority, NeighbourModel.Model2025);
            neighbours.Should().HaveCount(10, authority.Key).And.OnlyHaveUniqueItems().And.NotContain(authority);
        }

        Authorities.NeighboursOf(Authorities.FindByKey("barnet")!, NeighbourModel.Model2021).Select(authority => authority.DfeCode)
            .Should().Equal("315", "314", "870", "319", "312", "317", "313", "826", "307", "305");
        Authorities.NeighboursOf(Authorities.FindByKey("barnet")!, NeighbourModel.Model2025)[0].Key.Should().Be("waltham-forest");
        FluentActions.Invoking(() => Authorities.NeighboursOf(Authorities.All[0], NeighbourModel.Unspecified))
            .Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_delivery_body_leads_to_the_authorities_it_serves()
    {
        Authorities.FindByDeliveryBody("Achieving for Children").Select(authority => authority.Key)
            .Should().Equal("kingston-upon-thames", "richmond-upon-thames", "windsor-and-maidenhead");
        Authorities.FindByDeliveryBody("Slough Children First").Select(authority => authority.Key).Should().Equal("slough");
        Authorities.FindByDeliveryBody("No such trust").Should().BeEmpty();
        Authorities.FindByDeliveryBody(null).Should().BeEmpty();
    }

    [Fact]
    public void A_reference_is_resolved_by_number_before_name()
    {
        (Authorities.Resolve(new() { Urn = 80535, Name = "Barnet" })?.Key).Should().Be("oldham");
        Authorities.Resolve(new() { Urn = 1, Name = "Barnet" }).Should().BeNull();
        (Authorities.Resolve(new() { Name = "Barnet" })?.Key).Should().Be("barnet");
        (Authorities.Resolve(new() { Name = "Cumbria" }, new LocalDate(2024, 1, 1))?.Key).Should().Be("cumbria");
        (Authorities.Resolve(new() { Name = "Dorset" }, new LocalDate(2018, 1, 1))?.Key).Should().Be("dorset-county-to-2019");
        Authorities.Resolve(null).Should().BeNull();
        Authorities.Resolve(new()).Should().BeNull();

        foreach (var authority in Authorities.Current)
            Authorities.Resolve(AuthorityReference.To(authority)).Should().BeSameAs(authority);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Council")]
    [InlineData("the")]
    [InlineData("London Borough of")]
    [InlineData("Atlantis")]
    [InlineData("000")]
    [InlineData("-80535")]
    [InlineData("99999999999999999999")]
    [InlineData("E99999999")]
    [InlineData("Oldham and Rochdale")]
    [InlineData("&&&&")]
    [InlineData(".-.-.")]
    public void Noise_means_no_authority(string? text)
    {
        Authorities.Find(text).Should().BeNull();
        Authorities.FindByName(text).Should().BeNull();
        Authorities.FindByDfeCode(text).Should().BeNull();
    }

    [Fact]
    public void References_print_what_is_known()
    {
        new AuthorityReference().ToString().Should().Be("unknown authority");
        new AuthorityReference { Urn = 80535 }.ToString().Should().Be("80535");
        new AuthorityReference { Name = "Northwold" }.ToString().Should().Be("Northwold");
        AuthorityReference.To(Authorities.Find("oldham")!).ToString().Should().Be("Oldham (80535)");
    }
}
