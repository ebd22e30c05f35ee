namespace Ofsted.Domain.Tests;

public class IndicatorSearchTests
{
    [Theory]
    [InlineData("hp-icpc-15wd-pct", "hp-icpc-15wd-pct")]
    [InlineData("LAIT 218", "hp-icpc-15wd-pct")]
    [InlineData("lait:218", "hp-icpc-15wd-pct")]
    [InlineData("N00148", "hp-icpc-15wd-pct")]
    [InlineData("A1", "adp-a1-days")]
    [InlineData("NI 147", "cl-suitable-accom-pct")]
    [InlineData("suitable accommodation", "cl-suitable-accom-pct")]
    [InlineData("ACCOMMODATION SUITABLE", "cl-suitable-accom-pct")]
    [InlineData("second or subsequent plan", "hp-cpp-repeat-pct")]
    public void The_nearest_comes_first(string query, string first) =>
        Indicators.Search(query).Should().NotBeEmpty().And.Subject.First().Code.Should().Be(first);

    [Fact]
    public void It_finds_by_return_outcome_list_and_area_of_judgement()
    {
        Indicators.Search("AnnexA:List5").Select(indicator => indicator.Code).Should().Equal("hp-s47-rate", "hp-icpc-15wd-pct");
        Indicators.Search("NF:outcome-3").Should().ContainSingle();
        Indicators.Search("SSDA903 OC3").Should().Contain(indicator => indicator.Code == "cl-eet-pct");
        Indicators.Search("impact-of-leaders").Should().Equal(Indicators.Of(IndicatorArea.LeadershipAndWorkforce));
        Indicators.Of(JudgementAreas.CareLeavers).Should().Equal(Indicators.Of(IndicatorArea.CareLeavers));
        Indicators.Of(JudgementAreas.OverallEffectiveness).Should().BeEmpty();
    }

    [Fact]
    public void It_finds_nothing_for_nothing()
    {
        Indicators.Search(null).Should().BeEmpty();
        Indicators.Search(" ").Should().BeEmpty();
        Indicators.Search("no such measure anywhere").Should().BeEmpty();
        Indicators.Search(new string('a', 100_000)).Should().BeEmpty();
        Indicators.Search("::").Should().BeEmpty();
    }

    [Fact]
    public void Another_s_code_is_scheme_and_code() => Indicators.All.SelectMany(indicator => indicator.ExternalCodes)
        .Should().OnlyContain(code => System.Text.RegularExpressions.Regex.IsMatch(code, @"^(AnnexA|SCARD|(LAIT:\d+|AnnexA:List\d+|SCARD:A[123]|CIN:N\d+|NI:\d+|NF:(outcome-[1-4]|enabler)|SIF:area-block))$"));

    [Fact]
    public void The_area_block_s_own_measures_are_in_the_catalogue()
    {
        string[] codes = ["cla-residential-homes-out-count", "cla-residential-special-out-pct", "cla-foster-out-count", "cla-with-parents-out-count", "cla-returned-12m"];

        codes.Select(code => Indicators.Find(code)?.ExternalCodes[0]).Should().OnlyContain(code => code == "SIF:area-block");
        Indicators.All.Where(indicator => indicator.PeriodKinds.Count == 0).Select(indicator => indicator.Period).Distinct().Should().Equal("period", "estimate");
    }

    [Fact]
    public void Relations_and_changes_are_of_indicators_that_exist()
    {
        Indicators.Relations.SelectMany(relation => new[] { relation.IndicatorCode, relation.PartCode, relation.WholeCode, relation.OtherWholeCode })
            .Where(code => code is not null && Indicators.Find(code) is null).Should().BeEmpty();
        Indicators.Changes.Where(change => Indicators.Find(change.IndicatorCode) is null).Should().BeEmpty();
        Indicators.RelationsOf("cla-rate").Should().ContainSingle().Which.ToString().Should().Be("cla-rate Rate cla-count ctx-pop-0-17");
        Indicators.RelationsOf(null).Should().BeEmpty();
        Indicators.ChangesOf("hp-icpc-15wd-pct").Should().ContainSingle().Which.ToString()
            .Should().Be("hp-icpc-15wd-pct, from 1 April 2012: durations are counted from the actual start of the section 47 enquiry");
    }
}
