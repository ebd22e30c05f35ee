using Ofsted.Domain.Query;

namespace Ofsted.Domain.Tests;

public class AuthorityNameTests
{
    [Theory]
    [InlineData("Southend–on–Sea", "southend-on-sea")]
    [InlineData("Southend‐on‑Sea", "southend-on-sea")]
    [InlineData("Southend‒on—Sea", "southend-on-sea")]
    [InlineData("Southend―on−Sea", "southend-on-sea")]
    [InlineData("Stoke﹣on－Trent", "stoke-on-trent")]
    [InlineData("Stoke on-Trent", "stoke-on-trent")]
    [InlineData("\uFEFFOldham", "oldham")]
    [InlineData("Bristol\u200B", "bristol")]
    [InlineData("Ol\u00ADdham\u200D", "oldham")]
    [InlineData("Tower\u00A0Hamlets", "tower-hamlets")]
    [InlineData("Tower\u2007\u202FHamlets", "tower-hamlets")]
    [InlineData("\u202AYork\u202C", "york")]
    [InlineData("She\uFB03eld", "sheffield")]
    [InlineData("ＬＥＥＤＳ", "leeds")]
    [InlineData("St Helen’s", "st-helens")]
    [InlineData("St. Helen's", "st-helens")]
    [InlineData("Hammersmith ＆ Fulham", "hammersmith-and-fulham")]
    [InlineData("Hammersmith & Fulham", "hammersmith-and-fulham")]
    [InlineData("Hammersmith &amp; Fulham", "hammersmith-and-fulham")]
    [InlineData("Bournemouth Christchurch Poole", "bournemouth-christchurch-and-poole")]
    [InlineData("Bournemouth, Christchurch, and Poole", "bournemouth-christchurch-and-poole")]
    [InlineData("Telford/Wrekin", "telford-and-wrekin")]
    [InlineData("\"Kent\"", "kent")]
    public void A_name_is_found_however_its_characters_are_printed(string name, string key) =>
        Authorities.FindByName(name)!.Key.Should().Be(key);

    [Theory]
    [InlineData("Kirklees Metropolitan Council", "kirklees")]
    [InlineData("Kirklees District Metropolitan Council", "kirklees")]
    [InlineData("Metropolitan District Council of Calderdale", "calderdale")]
    [InlineData("Wakefield MDC", "wakefield")]
    [InlineData("Wakefield M.D.C.", "wakefield")]
    [InlineData("Oldham Metropolitan Borough (Council)", "oldham")]
    [InlineData("Oldham (MBC)", "oldham")]
    [InlineData("City of Wakefield Metropolitan District Council", "wakefield")]
    [InlineData("Hertfordshire CC", "hertfordshire")]
    [InlineData("Hull CC", "hull")]
    [InlineData("Tower Hamlets LBC", "tower-hamlets")]
    [InlineData("LB Hammersmith & Fulham", "hammersmith-and-fulham")]
    [InlineData("L.B. of Barnet", "barnet")]
    [InlineData("L B Barnet", "barnet")]
    [InlineData("L. B. of Barnet", "barnet")]
    [InlineData("Oldham M B C", "oldham")]
    [InlineData("Telford & Wrekin Co-operative Council", "telford-and-wrekin")]
    [InlineData("Oldham Cooperative Council", "oldham")]
    [InlineData("Co. Durham", "durham")]
    [InlineData("Co Durham Council", "durham")]
    [InlineData("Barnet London Borough Council", "barnet")]
    [InlineData("Barnet (London Borough of)", "barnet")]
    [InlineData("The Council of the London Borough of Brent", "brent")]
    [InlineData("Nottingham UA", "nottingham")]
    [InlineData("Medway (Unitary Authority)", "medway")]
    [InlineData("Medway Towns", "medway")]
    [InlineData("Medway Towns UA", "medway")]
    [InlineData("RB Kensington and Chelsea", "kensington-and-chelsea")]
    [InlineData("Greenwich, Royal Borough of", "greenwich")]
    [InlineData("Bristol (City of) UA", "bristol")]
    [InlineData("City and County of Bristol", "bristol")]
    [InlineData("York, City of", "york")]
    [InlineData("City of London Corporation", "city-of-london")]
    [InlineData("London (City of)", "city-of-london")]
    [InlineData("Durham (County) Council", "durham")]
    [InlineData("Rutland County Council District Council", "rutland")]
    [InlineData("Bolton BC", "bolton")]
    [InlineData("Oldham Children’s Services", "oldham")]
    [InlineData("Oldham Council Children’s Services", "oldham")]
    [InlineData("Oldham Local Authority Children's Social Care", "oldham")]
    [InlineData("Children, Young People and Families Services, Halton Borough Council", "halton")]
    public void A_kind_of_council_decides_nothing(string name, string key) => Authorities.FindByName(name)!.Key.Should().Be(key);

    [Theory]
    [InlineData("Council of the Council")]
    [InlineData("City of")]
    [InlineData("Borough Council (London)")]
    [InlineData("London")]
    [InlineData("Oldham Towns")]
    [InlineData("Kent and Medway")]
    [InlineData("Bournemouth and Poole")]
    [InlineData("Sussex County Council")]
    [InlineData("Surrey Heath Borough Council")]
    [InlineData("Sandwell Children's Trust")]
    [InlineData("Nottingham County Council")]
    [InlineData("County of Leicester")]
    public void What_is_no_name_or_may_be_two_is_no_authority(string name) => Authorities.FindByName(name).Should().BeNull();

    [Theory]
    [InlineData("Dorset", "dorset")]
    [InlineData("Dorset Council", "dorset")]
    [InlineData("Dorset Council UA", "dorset")]
    [InlineData("Dorset County Council", "dorset-county-to-2019")]
    [InlineData("The Dorset County Council", "dorset-county-to-2019")]
    [InlineData("Dorset CC", "dorset-county-to-2019")]
    [InlineData("Cumbria CC", "cumbria")]
    [InlineData("Poole BC", "poole")]
    public void An_abolished_authority_is_found_by_its_kind_where_its_name_lives_on(string name, string key) =>
        Authorities.FindByName(name)!.Key.Should().Be(key);

    [Theory]
    [InlineData("Oldhan", "oldham")]
    [InlineData("Oldhan Metropolitan Council", "oldham")]
    [InlineData("City of Notingham", "nottingham")]
    [InlineData("Wolverhamtpon", "wolverhampton")]
    [InlineData("Kant", "kent")]
    [InlineData("Dorzet", "dorset")]
    [InlineData("Oldham", "oldham")]
    public void The_nearest_name_is_suggested(string name, string key) => Authorities.Suggest(name)!.Key.Should().Be(key);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Council")]
    [InlineData("Atlantis")]
    [InlineData("Nottingham County Council and others")]
    public void Nothing_is_suggested_where_no_name_is_near(string? name) => Authorities.Suggest(name).Should().BeNull();

    [Fact]
    public void A_text_that_is_no_name_is_not_compared_to_its_end()
    {
        foreach (var filling in (ReadOnlySpan<string>)["Oldham ", "council ", "\u200B", "of the ", "-", "Ol"])
        {
            var text = string.Concat(Enumerable.Repeat(filling, 200_000));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Authorities.FindByName(text).Should().BeNull();
            Authorities.Suggest(text).Should().BeNull();
            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000_000);
        }
    }

    [Fact]
    public void An_authority_of_ones_own_has_one_history_however_it_is_printed()
    {
        var events = EventSet.From([
            new Visit { Authority = new() { Name = "Ainsford–on–Wold" }, Published = new(2023, 5, 1) },
            new Visit { Authority = new() { Name = "\uFEFFainsford on wold" }, Published = new(2024, 5, 1) }]);

        events.Histories.Should().HaveCount(1);
        events.HistoryOf("Ainsford-on-Wold").Events.Should().HaveCount(2);
    }
}
