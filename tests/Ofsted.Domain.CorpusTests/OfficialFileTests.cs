using Ofsted.Domain.Data;
using Ofsted.Domain.Official;
using Ofsted.Domain.Query;
using Ofsted.Domain.Rules;

namespace Ofsted.Domain.CorpusTests;

/// <summary>Ofsted's own files beside the embedded record: what differs is known, and the rules say it.</summary>
public class OfficialFileTests(ITestOutputHelper output)
{
    private const string Folder = "official";

    [Theory]
    [InlineData("la2025.ods", "Ofsted's statistics of March 2025", "Inspections_as_at_31_March", 153)]
    [InlineData("la2025.ods", "Ofsted's statistics of March 2025", "In-year_inspections", 112)]
    [InlineData("la2025.ods", "Ofsted's statistics of March 2025", "ILACS_inspection_history", 271)]
    [InlineData("cs2022.ods", "Ofsted's statistics of March 2022", "LA_level_at_31_Mar_2022", 150)]
    [InlineData("cs2022.ods", "Ofsted's statistics of March 2022", "LA_level_in_year_2021-22", 129)]
    [InlineData("cs2022.ods", "Ofsted's statistics of March 2022", "LA_inspections_2009-2022", 512)]
    [InlineData("areasend2022.ods", "Ofsted's statistics of August 2022", "Area_SEND_up_to_31_Aug_2022", 195)]
    public void Every_row_of_an_inspection_is_an_event(string file, string source, string sheet, int events)
    {
        var reading = Read(file);

        var entries = reading.Entries.Where(entry => entry.Sheet == sheet).ToList();
        reading.Source.Should().Be(source);
        entries.Count(entry => entry.Event is not null).Should().Be(events);
        entries.Where(entry => entry.Event is null && entry.Findings.Any(finding => finding.Code != OfficialFindingCodes.NoInspection)).Should().BeEmpty();
        entries.SelectMany(entry => entry.Findings).Should().NotContain(finding => finding.Severity == FindingSeverity.Error);
    }

    [Fact]
    public void Sheets_about_providers_are_passed_over_with_one_finding_each() =>
        Read("cs2022.ods").Entries.Where(entry => entry.Findings.Any(finding => finding.Code == OfficialFindingCodes.OfProviders)).Select(entry => entry.Sheet)
            .Should().Equal("Provider_level_at_31_Mar_2022", "Provider_level_in_year_2021-22", "Providers+places_at_31_Mar_2022", "Leavers+Joiners_at_31_Mar_2022");

    [Theory]
    [InlineData("la2025.ods", "")]
    [InlineData("cs2022.ods", "Bury 2021-10-25 help-and-protection inadequate requires-improvement; Bury 2021-10-25 children-in-care-and-care-leavers requires-improvement inadequate; " +
        "Central Bedfordshire 2022-01-17 help-and-protection good requires-improvement; Central Bedfordshire 2022-01-17 help-and-protection good requires-improvement")]
    public void Grades_differ_from_the_record_where_it_is_known(string file, string expected) =>
        string.Join("; ", Differences(file, "OFS-OFF-52").Select(difference => $"{difference.Event.Authority.Name} {difference.Event.FirstDay:uuuu-MM-dd} " +
            $"{AreaAt(difference)} {difference.Finding.Values[0]} {difference.Finding.Values[1]}")).Should().Be(expected);

    [Theory]
    [InlineData("la2025.ods", "")]
    [InlineData("cs2022.ods", "Lambeth 2018-01-29 2018-02-13; Sefton 2016-04-11 2016-02-22; Merton 2017-06-12 2017-07-06; Stockport 2017-06-12 2017-07-06")]
    public void First_days_differ_from_the_record_where_it_is_known(string file, string expected) =>
        string.Join("; ", Differences(file, "OFS-OFF-50").Select(difference => $"{difference.Event.Authority.Name} {difference.Finding.Values[0]} {difference.Finding.Values[1]}"))
            .Should().Be(expected);

    [Theory]
    [InlineData("la2025.ods", "")]
    public void The_record_lacks_no_inspection(string file, string expected)
    {
        var held = OfstedDataset.Default.Events.ToList();
        var told = Read(file).Events.OfType<Inspection>();

        string.Join("; ", told.Where(item => !held.Exists(other => other.Authority.Urn == item.Authority.Urn && other.FirstDay == item.FirstDay))
            .Select(item => $"{item.Authority.Name} {item.FirstDay:uuuu-MM-dd}").Distinct()).Should().Be(expected);
    }

    [Fact]
    public void Days_of_publication_differ_where_the_file_is_a_day_early_or_it_is_known()
    {
        var differences = Differences("cs2022.ods", "OFS-OFF-51");

        var known = differences.Where(difference => difference.Event.Edition == FrameworkEditions.Sif2013).Select(difference => $"{difference.Event.Authority.Name} {difference.Finding.Values[1]}");
        known.Should().BeEquivalentTo("Slough 2014-02-11", "West Berkshire 2015-05-18");
        foreach (var code in new[] { "OFS-OFF-50", "OFS-OFF-51", "OFS-OFF-52", "OFS-OFF-53" })
            output.WriteLine($"{code}: {Differences("cs2022.ods", code).Count + Differences("la2025.ods", code).Count}");
        Differences("la2025.ods", "OFS-OFF-51").Should().BeEmpty();
    }

    [Fact]
    public void Areas_were_inspected_once_and_some_of_them_again()
    {
        var areas = Read("areasend2022.ods").Events.Cast<AreaInspection>().ToList();

        areas.Should().OnlyContain(area => area.Edition == FrameworkEditions.AreaSend2016 && area.FirstDay != null && area.Published != null);
        (areas.Count(area => area.WrittenStatementRequired == true), areas.Count(area => area.WrittenStatementRequired == false), areas.Count(area => area.IsRevisit)).Should().Be((82, 67, 46));
    }

    [Theory]
    [InlineData("la2025.ods")]
    [InlineData("cs2022.ods")]
    [InlineData("areasend2022.ods")]
    public void What_the_statistics_tell_of_twice_is_merged_once_and_settles(string file)
    {
        var told = Read(file).Events;
        var once = OfstedDataset.Default.Everything.Merge(told);
        var twice = once.Settled.Merge(told);

        twice.Added.Should().BeEmpty();
        twice.Settled.Should().Equal(once.Settled);
        RuleSet.All.Where(rule => rule.Id == "OFS-ACT-52").CheckAll(once.Settled).Findings.Should().BeEmpty();
        once.Events.Where(item => item is Inspection).GroupBy(item => (item.Authority.Urn, item.FirstDay, item.Activity)).Where(group => group.Key.FirstDay is not null && group.Count() > 1).Should().BeEmpty();
    }

    private static string AreaAt((InspectionEvent Event, Finding Finding) difference)
    {
        var path = difference.Finding.Path;
        var start = path.IndexOf("judgements[", StringComparison.Ordinal) + "judgements[".Length;
        return ((Inspection)difference.Event).Judgements[int.Parse(path[start..path.IndexOf(']', start)], System.Globalization.CultureInfo.InvariantCulture)].Area.Code;
    }

    private static List<(InspectionEvent Event, Finding Finding)> Differences(string file, string rule)
    {
        var events = OfstedDataset.Default.Events.Concat(Read(file).Events).ToList();
        return RuleSet.All.Where(item => item.Id == rule).CheckAll(events).Findings.Select(finding => (events[finding.Concerned[^1]], finding)).ToList();
    }

    private static OfficialReading Read(string name)
    {
        var folder = Path.Combine(CorpusFolder.Require(), "..", "data", Folder);
        Assert.SkipWhen(!File.Exists(Path.Combine(folder, name)), $"Ofsted's file {name} is not beside the real documents.");
        return OfficialStatistics.Read(File.ReadAllBytes(Path.Combine(folder, name)));
    }
}
