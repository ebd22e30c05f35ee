using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Tests;

/// <summary>The wordings that the lines of the area information come in, each with what it states.</summary>
public class AreaWordingTests
{
    private static readonly (string Statement, string[] Expected)[] LookedAfter =
    [
        ("At 31 March 2034, 300 children were looked after by the local authority (a rate of 69.5 per 10,000 children and young people). This is a slight reduction from 310 (71 per 10,000 children) at 31 March 2033.",
            ["cla-count @ 2034-03-31 = 300 | PreviousPeriod 2033-03-31 310", "cla-rate @ 2034-03-31 = 69.5 | PreviousPeriod 2033-03-31 71"]),
        ("As at 24 April, 300 children are looked after by the local authority (a rate of 70 per 10,000). This is the same as at 31 March 2033.",
            ["cla-count @ 24 April = 300 | PreviousPeriod 2033-03-31 300", "cla-rate @ 24 April = 70"]),
        ("On March 31 2035, 300 young people were looked after by the authority, a rate of 70 per 10,000 children, compared with 280 (65 per 10,000) at March 31 2034.",
            ["cla-count @ 2035-03-31 = 300 | PreviousPeriod 2034-03-31 280", "cla-rate @ 2035-03-31 = 70 | PreviousPeriod 2034-03-31 65"]),
        ("As at May 2035, the council was looking after 300 children (a rate of 70 per 10,000). The rate has not changed since 31/03/2034.",
            ["cla-count @ May 2035 = 300", "cla-rate @ May 2035 = 70 | PreviousPeriod 2034-03-31 70"]),
        ("At 30 June 15, 300 children were looked after by the local authority (70 per 10,000 children), a 12% increase from 268 at 31 March 2014.12",
            ["cla-count @ 2015-06-30 = 300 | PreviousPeriod 2014-03-31 268", "cla-rate @ 2015-06-30 = 70"]),
        ("At the time of this inspection, 300 children were looked after by the borough (a rate of 70 per 10,000 children). This is a decrease from 280 at 31 March 2034.",
            ["cla-count @ at the time of this inspection = 300 | PreviousPeriod 2034-03-31 280 ! direction-contradicted", "cla-rate @ at the time of this inspection = 70"]),
        ("At 31 March 2034, 300 children were looked after by the borough. Of this number, 57 (or 19%) live outside the area; 19 live in children's homes, of whom 16 (84%) live out of the area; one lives in a residential special school, which is out of the area; and two live with parents.",
            ["cla-count @ 2034-03-31 = 300", "cla-outside-la-count @ 2034-03-31 = 57", "cla-outside-la-pct @ 2034-03-31 = 19", "cla-residential-homes-count @ 2034-03-31 = 19",
             "cla-residential-homes-out-count @ 2034-03-31 = 16", "cla-residential-homes-out-pct @ 2034-03-31 = 84", "cla-residential-special-count @ 2034-03-31 = 1",
             "cla-residential-special-out-count @ 2034-03-31 = 1", "cla-with-parents-count @ 2034-03-31 = 2"]),
        ("48 live in children's homes, of whom three live out of the authority area", ["cla-residential-homes-count = 48", "cla-residential-homes-out-count = 3"]),
        ("48 live in children's homes, of whom 3% live out of the authority area", ["cla-residential-homes-count = 48", "cla-residential-homes-out-pct = 3"]),
        ("48 children live in residential care, one of whom lives out of county", ["cla-residential-homes-count = 48", "cla-residential-homes-out-count = 1"]),
        ("48 live in children's homes. Two of these 48 sleep outside Eastmere", ["cla-residential-homes-count = 48", "cla-residential-homes-out-count = 2"]),
        ("Four live in residential special schools3, all outside the borough", ["cla-residential-special-count = 4", "cla-residential-special-out-count = 4"]),
        ("two live in residential special schools, and both live out of the borough", ["cla-residential-special-count = 2", "cla-residential-special-out-count = 2"]),
        ("two live in residential special schools,[2] neither of which is out of the area", ["cla-residential-special-count = 2", "cla-residential-special-out-count = 0"]),
        ("fewer than five live in residential special schools, of whom none live out of the authority area", ["cla-residential-special-count = fewer than 5", "cla-residential-special-out-count = 0"]),
        ("five or fewer live in residential special schools", ["cla-residential-special-count = at most 5"]),
        ("<5 children live with parents, all of whom live in the area", ["cla-with-parents-count = fewer than 5"]),
        ("a very small number of children live with their parents", ["cla-with-parents-count = suppressed (small number)"]),
        ("the number of children who live in residential special schools is suppressed", ["cla-residential-special-count = suppressed (suppressed)"]),
        ("234 live with foster families, 61 of whom (26%) live out of the authority area", ["cla-foster-count = 234", "cla-foster-out-count = 61", "cla-foster-out-pct = 26"]),
        ("234 live with foster families, 61 of whom (46%) live out of the authority area", ["cla-foster-count = 234", "cla-foster-out-count = 61", "cla-foster-out-pct = 46 ! does-not-follow"]),
        ("four hundred and twenty-one are placed with foster carers; 26 % of these are placed outside the area", ["cla-foster-count = 421", "cla-foster-out-pct = 26"]),
        ("479 live in other foster placements, of whom 19.1% live out of the area", ["cla-foster-count [other foster placements] = 479", "cla-foster-out-pct [other foster placements] = 19.1"]),
        ("No children are unaccompanied asylum seekers", ["cla-uasc-count = 0"]),
        ("In December 2034, one in four children looked after was a UASC", []),
        ("In the last 12 months there have been 31 adoptions", ["adp-adopted-count @ last 12 months = 31"]),
        ("165 children ceased to be looked after in 2032–33, of whom 12 (7%) returned", ["cla-ceased-12m [2032-33] @ 2032–33 = 165", "cla-returned-12m @ 2032–33 = 12", "cla-returned-pct @ 2032–33 = 7"]),
        ("100 children ceased to be looked after, 10 of whom subsequently returned", ["cla-ceased-12m = 100", "cla-returned-12m = 10"]),
        ("100 children ceased to be looked after. Of these 100, 17% came home and returned", ["cla-ceased-12m = 100", "cla-returned-pct = 17"]),
        ("five moved on to independent living", ["cla-independent-living-12m = 5"]),
        ("there are no young people living in HMOs", ["cla-hmo-12m = 0"]),
    ];

    private static readonly (string Statement, string[] Expected)[] Protection =
    [
        ("At 31 March 2035, there were 1,680 children who had been identified as being formally in need of a specialist service. This is an increase of 9% from 1,541 at 31 March 2034.",
            ["hp-cin-count @ 2035-03-31 = 1680 | PreviousPeriod 2034-03-31 1541"]),
        ("At 30 September 2036, 354 children per 10,000 population (2,042) had been found to be formally in need. This is a fall from both 403 per 10,000 (2,341) at 31 March 2036 and 489 per 10,000 (2,617) at 31 March 2035.",
            ["hp-cin-count @ 2036-09-30 = 2042 | PreviousPeriod 2036-03-31 2341 | PreviousPeriod 2035-03-31 2617", "hp-cin-rate @ 2036-09-30 = 354 | PreviousPeriod 2036-03-31 403 | PreviousPeriod 2035-03-31 489"]),
        ("At 31 March 2035, the number of children with a child protection plan was 210. This is a rise of 16 from the 194 found at 31 March 2034.",
            ["hp-cpp-count @ 2035-03-31 = 210 | PreviousPeriod 2034-03-31 194"]),
        ("At 31 March 2035, 210 children had a child protection plan (a rate of 50 per 10,000), an increase from 190 at 31 March 2034 (46 per 10,000 children).",
            ["hp-cpp-count @ 2035-03-31 = 210 | PreviousPeriod 2034-03-31 190", "hp-cpp-rate @ 2035-03-31 = 50 | PreviousPeriod 2034-03-31 46"]),
        ("At 31 March 2035, 18 children lived in a private fostering arrangement. This is a decrease of one in comparison with 31 March 2034.",
            ["hp-private-fostering-count @ 2035-03-31 = 18 | PreviousPeriod 2034-03-31 19 ! implied"]),
        ("At 21 May 2034, five children were privately fostered. This is similar to the 31 March 2033 figure, which was suppressed (five or less).",
            ["hp-private-fostering-count @ 2034-05-21 = 5 | PreviousPeriod 2033-03-31 at most 5"]),
        ("At 31 March 2035, the number of children who lived in privately arranged foster placements was less than five.", ["hp-private-fostering-count @ 2035-03-31 = fewer than 5"]),
        ("Since the last inspection in May 2031, no serious incident notifications were handed in and no serious case reviews were completed or were ongoing.",
            ["ctx-sin-since-last-inspection @ since the last inspection in May 2031 = 0", "ctx-scr-count @ since the last inspection in May 2031 = 0"]),
        ("Nine serious incident notifications were handed in over the past three years, one serious case review was completed and one is underway.",
            ["ctx-sin-since-last-inspection @ over the past three years = 9", "ctx-scr-count [completed] @ over the past three years = 1", "ctx-scr-count [ongoing] = 1"]),
    ];

    private static readonly (string Statement, string[] Expected)[] Living =
    [
        ("40,000 children aged 0–17 live in Eastmere, which is 22.3% of the total population.", ["ctx-pop-0-17 = 40000", "ctx-pop-0-17-share = 22.3"]),
        ("Approximately 26,6003 young people under the age of 18 live in Eastmere.", ["ctx-pop-0-17 = about 26600 ! doubtful-text"]),
        ("The child poverty rate is 21 per cent compared with 18 per cent nationally.", ["ctx-child-poverty-pct = 21 | England 18"]),
        ("Around 21.4% of children live in poverty (the England average is 20.1%).5 (Data as at 31 August 2031.)", ["ctx-child-poverty-pct @ 2031-08-31 = about 21.4 | England 20.1"]),
        ("The share of children with free school meals in primary schools is 18% (national average 15%) and in secondary schools 13% (national average 14%).",
            ["ctx-fsm-primary-pct = 18 | England 15", "ctx-fsm-secondary-pct = 13 | England 14"]),
        ("18% of children in primary and nursery schools are entitled to free school meals (the national level is 17%).", ["ctx-fsm-primary-pct = 18 | England 17"]),
        ("Children from minority ethnic groups make up 40% of all children; the England figure is 22%.", ["ctx-minority-ethnic-0-17-pct = 40 | England 22"]),
        ("Children who are White British account for 87% of all, compared with 86% in the country as a whole.", []),
        ("The main minority ethnic groups of children are: ‘Lantern’ (3%) and ‘Lamp’ (2.5%).", ["ctx-minority-ethnic-0-17-pct [largest groups] = 'Lantern' (3%) and 'Lamp' (2.5%)"]),
        ("The 2031 census found over 150 ethnicities in the population. The Upper/Lower Lantern group (10.5%) is the largest.",
            ["ctx-minority-ethnic-all-age-pct [number of ethnicities] @ 2031 census = more than 150", "ctx-minority-ethnic-all-age-pct [Upper/Lower Lantern] @ 2031 census = 10.5"]),
        ("In the last decade the population grew by 2.7%, and 82% of 40 schools have lamps.", []),
    ];

    private static readonly (string Statement, string[] Expected)[] Homes =
    [
        ("The local authority operates 14 children's homes. All 14 were judged to be good or better.", ["ctx-childrens-homes-operated = 14", "ctx-childrens-homes-good = 14"]),
        ("The authority has three children's homes; two were judged good and one adequate.", ["ctx-childrens-homes-operated = 3", "ctx-childrens-homes-good = 2"]),
        ("The council runs four short-break homes. Three of the four are rated good.", ["ctx-childrens-homes-operated = 4", "ctx-childrens-homes-good = 3"]),
        ("The local authority operates one children's home, which was judged to require improvement.", ["ctx-childrens-homes-operated = 1"]),
        ("The local authority operates a children's home, which was judged outstanding.", ["ctx-childrens-homes-operated = 1", "ctx-childrens-homes-good = 1"]),
        ("The local authority operates two children's homes. One was judged good. The other was judged good last week.", ["ctx-childrens-homes-operated = 2"]),
        ("The local authority does not operate any homes.", ["ctx-childrens-homes-operated = 0"]),
        ("Until June 2034, the local authority operated three children's homes.", []),
    ];

    [Fact]
    public void Statements_about_looked_after_children_are_understood() => Check(LookedAfter, AreaText.LookedAfter);

    [Fact]
    public void Statements_about_protection_are_understood() => Check(Protection, AreaText.Protection);

    [Fact]
    public void Statements_about_the_children_of_the_area_are_understood() => Check(Living, AreaText.Living);

    [Fact]
    public void Statements_about_homes_are_understood() => Check(Homes, AreaText.Homes);

    [Theory]
    [InlineData("• In the last 12 months:", "last 12 months", PeriodKind.Rolling, 12, null, null)]
    [InlineData("• In the last 12 months (between 1 September 2034 and 31 August 2035):", "last 12 months (between 1 September 2034 and 31 August 2035)", PeriodKind.Rolling, 12, "2034-09-01", "2035-08-31")]
    [InlineData("• In the 12 months to 31 March 2035:", "12 months to 31 March 2035", PeriodKind.Rolling, 12, null, "2035-03-31")]
    [InlineData("• Since 1 April 2035:", "Since 1 April 2035", PeriodKind.Between, null, "2035-04-01", null)]
    [InlineData("• During 2034–35:", "During 2034–35", PeriodKind.Year, null, null, null)]
    public void The_head_of_a_list_gives_its_time(string head, string text, PeriodKind kind, int? months, string? start, string? end)
    {
        var period = AreaText.LookedAfter($"{head}\n− 30 children were adopted\n").Should().ContainSingle().Which.Period;

        (period.Text, period.Kind, period.Months).Should().Be((text, kind, months));
        (Iso(period.Start), Iso(period.End)).Should().Be((start, end));
    }

    private static string? Iso(LocalDate? date) => date is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null;

    private static void Check((string Statement, string[] Expected)[] cases, Func<string, EquatableList<Observation>> read)
    {
        foreach (var (statement, expected) in cases)
            read("• " + statement).Select(AreaText.Line).Should().Equal(expected, "the statement is: {0}", statement);
    }
}
