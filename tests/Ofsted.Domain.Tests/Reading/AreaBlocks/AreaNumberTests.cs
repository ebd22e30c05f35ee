using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Tests;

/// <summary>The forms that numbers take in the area information: in words, broken by blanks, bounded, left out of a whole, or not said.</summary>
public class AreaNumberTests
{
    private static readonly (string Statement, string[] Expected)[] Protection =
    [
        ("At 31 March 2034, one thousand, two hundred and thirty-four children were formally in need.", ["hp-cin-count @ 2034-03-31 = 1234"]),
        ("At 31 March 2034, two thousand and six children were formally in need.", ["hp-cin-count @ 2034-03-31 = 2006"]),
        ("At 31 March 2034, there were one hundred and twelve children on a child protection plan.", ["hp-cpp-count @ 2034-03-31 = 112"]),
        ("At 31 March 2034, a hundred and four children were formally in need. Forty-one children were privately fostered.",
            ["hp-cin-count @ 2034-03-31 = 104", "hp-private-fostering-count = 41"]),
        ("At 31 March 2034, 1, 234 children were formally in need. This is a fall from 1,\n300 at 31 March 2033.",
            ["hp-cin-count @ 2034-03-31 = 1234 | PreviousPeriod 2033-03-31 1300 ! doubtful-text"]),
        ("At 31 March 2034, 2 81 children were subject to child protection plans.", ["hp-cpp-count @ 2034-03-31 = 81 ! doubtful-text"]),
        ("At 31 March 2034, 281 children, including 12 infants, were subject to child protection plans.", ["hp-cpp-count @ 2034-03-31 = 281"]),
        ("At 31 March 2034, 281 children from 120 families were subject to child protection plans.", ["hp-cpp-count @ 2034-03-31 = 281"]),
        ("At 31 March 2034, 11 children lived in 9 private fostering arrangements.", ["hp-private-fostering-count @ 2034-03-31 = 9 ! doubtful-text"]),
        ("At 31 March 2034, 12 children had been on a child protection plan for more than two years.", ["hp-cpp-count @ 2034-03-31 = 12 ! doubtful-text"]),
        ("At 31 March 2034, between five and ten children were privately fostered.", []),
        ("At 31 March 2034, no more than five children were privately fostered.", ["hp-private-fostering-count @ 2034-03-31 = at most 5"]),
        ("At 30 June 34 1,234 children were formally in need. This is a rise from 1,200 at 30 June 33.", ["hp-cin-count @ 2034-06-30 = 1234 | PreviousPeriod 2033-06-30 1200"]),
        ("At 31 March 2034, 281 children were formally in need. This is the same as the previous year.", ["hp-cin-count @ 2034-03-31 = 281 | PreviousPeriod 281"]),
        ("At 31 March 2034, 281 children were formally in need, compared with 250 at the same time last year.", ["hp-cin-count @ 2034-03-31 = 281 | PreviousPeriod 250"]),
        ("At 31 March 2034, 281 children were formally in need. At the same date in 2033 there were 250.", ["hp-cin-count @ 2034-03-31 = 281 | PreviousPeriod 2033 250"]),
        ("At 31 March 2034, 281 children were on a child protection plan (45 per 10,000 children, compared with 42 nationally).",
            ["hp-cpp-count @ 2034-03-31 = 281", "hp-cpp-rate @ 2034-03-31 = 45 | England 42"]),
        ("At 31 March 2034, 281 children (45.3 per 10,000) were on a child protection plan. This is lower than the rate of 50.1 at 31 March 2033.",
            ["hp-cpp-count @ 2034-03-31 = 281", "hp-cpp-rate @ 2034-03-31 = 45.3 | PreviousPeriod 2033-03-31 50.1"]),
        ("There is one ongoing serious case review.", ["ctx-scr-count [ongoing] = 1"]),
    ];

    private static readonly (string Statement, string[] Expected)[] LookedAfter =
    [
        ("At 31 March 2034, 1, 034 children were looked after by the borough (a rate of 69 per 10, 000).", ["cla-count @ 2034-03-31 = 1034 ! doubtful-text", "cla-rate @ 2034-03-31 = 69"]),
        ("At 31 March 2034, 300 children were looked after by the borough (69/10,000).", ["cla-count @ 2034-03-31 = 300", "cla-rate @ 2034-03-31 = 69"]),
        ("At 31 March 2034, 300 children were looked after by the borough (rate per 10,000 children: 69).", ["cla-count @ 2034-03-31 = 300", "cla-rate @ 2034-03-31 = 69"]),
        ("At 31 March 2034, 300 children were looked after by the borough (69 per ten thousand).", ["cla-count @ 2034-03-31 = 300", "cla-rate @ 2034-03-31 = 69"]),
        ("57, or 19%, live outside the area", ["cla-outside-la-count = 57", "cla-outside-la-pct = 19"]),
        ("57 live outside the borough (19%)", ["cla-outside-la-count = 57", "cla-outside-la-pct = 19"]),
        ("19 live in children's homes, of whom all but one live out of the borough", ["cla-residential-homes-count = 19", "cla-residential-homes-out-count = 18"]),
        ("19 live in children's homes, all but three of whom live out of the borough", ["cla-residential-homes-count = 19", "cla-residential-homes-out-count = 16"]),
        ("19 live in children's homes. The majority (16) live out of the borough", ["cla-residential-homes-count = 19", "cla-residential-homes-out-count = 16"]),
        ("19 live in children's homes, of whom the majority (84%) live out of the borough", ["cla-residential-homes-count = 19", "cla-residential-homes-out-pct = 84"]),
        ("19 live in children's homes, of whom nearly all live out of the borough", ["cla-residential-homes-count = 19"]),
        ("19 live in children's homes, of whom four fifths live out of the borough", ["cla-residential-homes-count = 19"]),
        ("19 live in children's homes, of whom three out of four live out of the borough", ["cla-residential-homes-count = 19"]),
        ("19 live in children's homes, of whom five or six live out of the borough", ["cla-residential-homes-count = 19"]),
        ("19 live in children's homes, of whom less than 5% live out of the borough", ["cla-residential-homes-count = 19", "cla-residential-homes-out-pct = fewer than 5"]),
        ("160 live with in-house foster carers", ["cla-foster-count = 160 ! doubtful-text"]),
        ("30 children have left care through adoption", ["cla-ceased-12m = 30 ! doubtful-text"]),
        ("100 children ceased to be looked after, of whom 90% did not return", ["cla-ceased-12m = 100"]),
        ("In the last 12 months there were 20 SGOs, compared with 18 in the previous year", ["cla-sgo-12m @ last 12 months = 20"]),
    ];

    private static readonly (string Statement, string[] Expected)[] Living =
    [
        ("Just over 5,000 children under the age of 18 live in Eastmere.", ["ctx-pop-0-17 = about 5000"]),
        ("Nearly 154 000 children under the age of 18 live in Eastmere.", ["ctx-pop-0-17 = almost 154000 ! doubtful-text"]),
        ("Some 33.1 thousand children under the age of 18 live in Eastmere.", ["ctx-pop-0-17 = about 33100.0"]),
        ("Eastmere has 33,100 children and young people under the age of 18.", ["ctx-pop-0-17 = 33100"]),
        ("Nationally, 18% of children live in poverty. In Eastmere it is 21%.", []),
        ("21% of children, compared with 18% nationally, live in poverty.", ["ctx-child-poverty-pct = 21 | England 18"]),
        ("With a first language other than English: in primary schools less than 1% (England 19%), in secondary schools 2% (England 15%).",
            ["ctx-eal-primary-pct = fewer than 1 | England 19", "ctx-eal-secondary-pct = 2 | England 15"]),
        ("The proportion of pupils entitled to free school meals:\n− is 18% in primary schools (England 15%)", ["ctx-fsm-primary-pct = 18 | England 15"]),
        ("Children from minority ethnic groups make up 65% of children, compared with 26% in the region and 22% in the country as a whole.",
            ["ctx-minority-ethnic-0-17-pct = 65 | England 22"]),
        ("40% of children are from minority ethnic groups, compared with 22% in England.", ["ctx-minority-ethnic-0-17-pct = 40 | England 22"]),
        ("Lantern is the largest minority ethnic group of children, at 9%.", []),
        ("The largest minority ethnic groups of children: Lantern and Lamp.", ["ctx-minority-ethnic-0-17-pct [largest groups] = Lantern and Lamp"]),
    ];

    private static readonly (string Statement, string[] Expected)[] Homes =
    [
        ("There are five children's homes run by the authority.", ["ctx-childrens-homes-operated = 5"]),
        ("The authority runs one children's home and two short-break homes.", ["ctx-childrens-homes-operated = 1 ! doubtful-text"]),
    ];

    [Fact]
    public void Numbers_of_protection_are_understood_or_in_doubt() => Check(Protection, AreaText.Protection);

    [Fact]
    public void Numbers_of_looked_after_children_are_understood_or_in_doubt() => Check(LookedAfter, AreaText.LookedAfter);

    [Fact]
    public void Numbers_of_the_area_are_understood_or_in_doubt() => Check(Living, AreaText.Living);

    [Fact]
    public void Numbers_of_homes_are_understood_or_in_doubt() => Check(Homes, AreaText.Homes);

    private static void Check((string Statement, string[] Expected)[] cases, Func<string, EquatableList<Observation>> read)
    {
        foreach (var (statement, expected) in cases)
            read("• " + statement).Select(AreaText.Line).Should().Equal(expected, "the statement is: {0}", statement);
    }
}
