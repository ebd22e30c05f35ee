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
    public void Dorset_is_two_authorities_told_apart_by_date()
    {
        Authorities.FindByName("Dorset", new LocalDate(2018, 6, 1))!.DfeCode.Should().Be("835");
        Authorities.FindByName("Dorset", new LocalDate(2019, 10, 1))!.DfeCode.Should().Be("838");
        Authorities.FindByName("Dorset")!.DfeCode.Should().Be("838");
    }
}
