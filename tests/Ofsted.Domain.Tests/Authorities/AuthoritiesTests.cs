namespace Ofsted.Domain.Tests;

public class AuthoritiesTests
{
    [Fact]
    public void There_are_153_current_and_5_abolished_authorities()
    {
        Authorities.All.Should().HaveCount(158);
        Authorities.Current.Should().HaveCount(153);
        Authorities.Current.Should().OnlyContain(authority => authority.Urn != null);
    }

    [Theory]
    [InlineData("80535", "oldham")]
    [InlineData("353", "oldham")]
    [InlineData("E08000004", "oldham")]
    [InlineData("E08000016", "barnsley")]
    [InlineData("E08000038", "barnsley")]
    [InlineData("E10000002", "buckinghamshire")]
    [InlineData("Oldham Borough Council", "oldham")]
    [InlineData("City of York Council", "york")]
    [InlineData("City of London", "city-of-london")]
    [InlineData("London Corporation", "city-of-london")]
    [InlineData("City of Bradford Metropolitan District Council", "bradford")]
    [InlineData("London Borough of Richmond upon Thames", "richmond-upon-thames")]
    [InlineData("Royal Borough of Windsor and Maidenhead", "windsor-and-maidenhead")]
    [InlineData("windsor & maidenhead", "windsor-and-maidenhead")]
    [InlineData("telford & wrekin", "telford-and-wrekin")]
    [InlineData("Kingston upon Hull", "hull")]
    [InlineData("St. Helens", "st-helens")]
    [InlineData("London Borough of Merton Council", "merton")]
    [InlineData("Southend-on-Sea Borough Council", "southend-on-sea")]
    [InlineData("East Riding", "east-riding-of-yorkshire")]
    [InlineData("City of Wolverhampton", "wolverhampton")]
    [InlineData("Hartlepool Borough", "hartlepool")]
    [InlineData("BCP", "bournemouth-christchurch-and-poole")]
    [InlineData("County Durham", "durham")]
    public void An_authority_is_found_by_any_code_or_name(string text, string key) =>
        (Authorities.Find(text)?.Key).Should().Be(key);

    [Fact]
    public void East_and_west_surrey_are_planned_to_replace_surrey_in_april_2027()
    {
        var (before, after) = (new LocalDate(2027, 3, 31), new LocalDate(2027, 4, 1));
        var surrey = Authorities.FindByName("Surrey")!;

        surrey.To.Should().BeNull("that the order was made was not verified");
        surrey.PlannedChange!.From.Should().Be(after);
        surrey.PlannedChange.Source.Confidence.Should().Be(Confidence.Unverified);
        surrey.PlannedChange.Source.Document.Should().Be("Draft Surrey (Structural Changes) Order 2026");
        Authorities.SuccessorsOf(surrey).Select(authority => authority.Key).Should().Equal("east-surrey", "west-surrey");

        (Authorities.FindByName("Surrey County Council", before)?.Key).Should().Be("surrey");
        Authorities.FindByName("Surrey", after).Should().BeNull();
        Authorities.FindByName("West Surrey", before).Should().BeNull();
        foreach (var name in (string[])["East Surrey", "West Surrey"])
        {
            var planned = Authorities.Resolve(new AuthorityReference { Name = name + " Council" }, after)!;
            planned.Name.Should().Be(name);
            planned.From.Should().Be(after);
            (planned.Urn, planned.DfeCode, planned.OnsCode).Should().Be((null, null, null), "none has been given yet");
            planned.PlannedChange!.Source.Confidence.Should().Be(Confidence.Unverified);
            Authorities.PredecessorsOf(planned).Should().Equal(surrey);
        }

        Authorities.Planned.Select(authority => authority.Key).Should().Equal("east-surrey", "west-surrey");
        Authorities.Current.Should().Equal(Authorities.ExistingOn(Authorities.AsOf));
        Authorities.ExistingOn(before).Should().HaveCount(153).And.Contain(surrey);
        Authorities.ExistingOn(after).Should().HaveCount(154).And.NotContain(surrey).And.Contain(Authorities.Planned);
        Authorities.ExistingOn(new LocalDate(2019, 3, 31)).Should().HaveCount(152);
        surrey.ExistsOn(before.WithCalendar(CalendarSystem.Julian)).Should().BeTrue();
        surrey.ExistsOn(after.WithCalendar(CalendarSystem.Julian)).Should().BeFalse();
    }

    [Fact]
    public void Every_abolished_authority_has_its_region_of_ofsted()
    {
        var abolished = Authorities.All.Where(authority => authority.To is not null).ToList();

        abolished.Should().HaveCount(5).And.OnlyContain(authority => authority.OfstedRegion == authority.Region);
    }

    [Theory]
    [InlineData("worcestershire", "Worcestershire Children First", "2019-10-01", "2024-10-01", true)]
    [InlineData("reading", "Brighter Futures for Children", null, "2025-10-01", true)]
    [InlineData("doncaster", "Doncaster Children's Services Trust", null, null, true)]
    [InlineData("birmingham", "Birmingham Children's Trust", null, null, false)]
    public void Delivery_bodies_have_the_days_that_are_known(string key, string name, string? from, string? to, bool hasEnded)
    {
        static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

        var body = Authorities.FindByKey(key)!.DeliveryBodies.Single();
        (body.Name, body.From, body.To, body.HasEnded).Should().Be((name, Day(from), Day(to), hasEnded));
        body.Source.Note.Should().NotBeNull();
    }

    [Fact]
    public void Seven_authorities_have_two_codes_of_the_office_for_national_statistics() =>
        Authorities.All.Where(authority => authority.OnsCodes.Count == 2).Select(authority => authority.Key).Should().Equal(
            "barnsley", "buckinghamshire", "gateshead", "north-yorkshire", "northumberland", "sheffield", "somerset");

    [Fact]
    public void Dorset_is_two_authorities_told_apart_by_date()
    {
        Authorities.FindByName("Dorset", new LocalDate(2018, 6, 1))!.DfeCode.Should().Be("835");
        Authorities.FindByName("Dorset", new LocalDate(2019, 10, 1))!.DfeCode.Should().Be("838");
        Authorities.FindByName("Dorset")!.DfeCode.Should().Be("838");
    }
}
