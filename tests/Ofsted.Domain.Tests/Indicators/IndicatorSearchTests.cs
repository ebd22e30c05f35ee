using Ofsted.Domain.Indicators;

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
        IndicatorCatalogue.Search(query).Should().NotBeEmpty().And.Subject.First().Code.Should().Be(first);

    [Fact]
    public void It_finds_by_return_outcome_list_and_area_of_judgement()
    {
        IndicatorCatalogue.Search("AnnexA:List5").Select(indicator => indicator.Code).Should().Equal("hp-s47-rate", "hp-icpc-15wd-pct");
        IndicatorCatalogue.Search("NF:outcome-3").Should().ContainSingle();
        IndicatorCatalogue.Search("SSDA903 OC3").Should().Contain(indicator => indicator.Code == "cl-eet-pct");
        IndicatorCatalogue.Search("impact-of-leaders").Should().Equal(IndicatorCatalogue.Of(IndicatorArea.LeadershipAndWorkforce));
        IndicatorCatalogue.Of(JudgementAreas.CareLeavers).Should().Equal(IndicatorCatalogue.Of(IndicatorArea.CareLeavers));
        IndicatorCatalogue.Of(JudgementAreas.OverallEffectiveness).Should().BeEmpty();
    }

    [Fact]
    public void It_finds_nothing_for_nothing()
    {
        IndicatorCatalogue.Search(null).Should().BeEmpty();
        IndicatorCatalogue.Search(" ").Should().BeEmpty();
        IndicatorCatalogue.Search("no such measure anywhere").Should().BeEmpty();
        IndicatorCatalogue.Search(new string('a', 100_000)).Should().BeEmpty();
        IndicatorCatalogue.Search("::").Should().BeEmpty();
    }

    [Fact]
    public void Another_s_code_is_scheme_and_code() => IndicatorCatalogue.All.SelectMany(indicator => indicator.ExternalCodes)
        .Should().OnlyContain(code => System.Text.RegularExpressions.Regex.IsMatch(code, @"^(AnnexA|SCARD|(LAIT:\d+|AnnexA:List\d+|SCARD:A([123]|10)|CIN:N\d+|NI:\d+|NF:(outcome-[1-4]|enabler)|SIF:area-block))$"));

    [Fact]
    public void The_area_block_s_own_measures_are_in_the_catalogue()
    {
        string[] codes = ["cla-residential-homes-out-count", "cla-residential-special-out-pct", "cla-foster-out-count", "cla-with-parents-out-count", "cla-returned-12m"];

        codes.Select(code => IndicatorCatalogue.Find(code)?.ExternalCodes[0]).Should().OnlyContain(code => code == "SIF:area-block");
        IndicatorCatalogue.All.Where(indicator => indicator.PeriodKinds.Count == 0).Select(indicator => indicator.Period).Distinct().Should().Equal("period", "estimate");
    }

    [Fact]
    public void Relations_and_changes_are_of_indicators_that_exist()
    {
        IndicatorCatalogue.Relations.SelectMany(relation => new[] { relation.IndicatorCode, relation.PartCode, relation.WholeCode, relation.OtherWholeCode })
            .Where(code => code is not null && IndicatorCatalogue.Find(code) is null).Should().BeEmpty();
        IndicatorCatalogue.Changes.Where(change => IndicatorCatalogue.Find(change.IndicatorCode) is null).Should().BeEmpty();
        IndicatorCatalogue.RelationsOf("cla-rate").Should().ContainSingle().Which.ToString().Should().Be("cla-rate Rate cla-count ctx-pop-0-17");
        IndicatorCatalogue.RelationsOf(null).Should().BeEmpty();
        IndicatorCatalogue.ChangesOf("hp-icpc-15wd-pct").Should().ContainSingle().Which.ToString()
            .Should().Be("hp-icpc-15wd-pct, from 1 April 2012: durations are counted from the actual start of the section 47 enquiry");
    }
}
