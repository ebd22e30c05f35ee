using Ofsted.Domain.Official;

namespace Ofsted.Domain.Tests;

/// <summary>Whatever a file holds, reading ends soon, within limits, with a coded finding and without an exception.</summary>
public class HostileStatisticsTests
{
    private const string Header = "<table:table-row><table:table-cell><text:p>Local authority name</text:p></table:table-cell><table:table-cell><text:p>Inspection date</text:p></table:table-cell>" +
        "<table:table-cell><text:p>Overall effectiveness</text:p></table:table-cell></table:table-row>";

    private static readonly string DataRow = OdsBook.Row("Oldham", "2024-05-13", "Good");

    public static TheoryData<string> Files => [.. HostileFile.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_gives_a_coded_finding_within_bounded_memory(string name)
    {
        const long MostAllocated = 300_000_000;
        const int MostOfBytes = 8;
        var hostile = HostileFile.All.Single(file => file.Name == name);
        var file = hostile.Make(false);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = OfficialStatistics.Read(file);

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        allocated.Should().BeLessThan(MostAllocated + (MostOfBytes * (long)file.Length));
        reading.Entries.Count.Should().BeLessThan(70_000);
        if (hostile.Code.Length > 0)
            reading.Findings.Select(finding => finding.Code).Should().Contain(hostile.Code);
        else
            reading.Events.Should().ContainSingle();
        TestContext.Current.TestOutputHelper?.WriteLine($"{file.Length:N0} bytes, {allocated / 1_000_000} MB allocated");
    }

    [Fact]
    public void What_is_sound_of_a_changed_file_is_kept()
    {
        var reading = OfficialStatistics.Read(HostileFile.All.Single(file => file.Name == "a wrong checksum").Make(false));

        reading.Events.Should().ContainSingle();
        reading.Entries[0].Should().Match<OfficialEntry>(entry => entry.Sheet == null && entry.Row == null);
    }

    [Fact]
    public void Merged_cells_count_for_every_cell_that_they_cover()
    {
        var merged = "<table:table-row><table:table-cell table:number-rows-spanned=\"2\"><text:p>Oldham</text:p></table:table-cell>" +
            OdsBook.Cell("2019-01-21") + OdsBook.Cell("Good") + "</table:table-row><table:table-row><table:covered-table-cell/>" + OdsBook.Cell("2024-05-13") + OdsBook.Cell("Inadequate") + "</table:table-row>";

        OfficialStatistics.Read(OdsBook.Package(Book(Header + merged))).Events
            .Select(item => $"{item.Authority.Name} {item.FirstDay:uuuu-MM-dd}").Should().Equal("Oldham 2019-01-21", "Oldham 2024-05-13");
    }

    [Fact]
    public void What_stands_before_the_fault_is_read() =>
        OfficialStatistics.Read(OdsBook.Package(OdsBook.Head + "<table:table table:name=\"A\">" + Header + DataRow + "<table:table-row>")).Events.Should().ContainSingle();

    [Fact]
    public void Bytes_at_random_never_make_it_throw()
    {
        var sound = new OdsBook().Sheet("A", "Local authority name|Inspection date|Overall effectiveness", "Oldham|2024-05-13|Good").ToBytes();
        var random = new Random(17);
        for (var i = 0; i < 500; i++)
        {
            var file = sound.ToArray();
            for (var j = 0; j <= i % 5; j++)
                file[random.Next(file.Length)] = (byte)random.Next(256);

            FluentActions.Invoking(() => OfficialStatistics.Read(file.AsMemory(0, random.Next(file.Length + 1)))).Should().NotThrow();
        }
    }

    [Fact]
    public void Content_at_random_gives_findings_and_no_exception_within_bounded_memory()
    {
        const long MostAllocated = 60_000_000;
        var random = new Random(20_261_129);
        for (var i = 0; i < 300; i++)
        {
            var file = HostileFile.AtRandom(random);
            var before = GC.GetAllocatedBytesForCurrentThread();

            var reading = OfficialStatistics.Read(file);

            (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostAllocated);
            reading.Entries.Should().NotBeEmpty().And.OnlyContain(entry => entry.Event != null || entry.Findings.Count > 0);
        }
    }

    private static string Book(string rows, string name = "A") => $"{OdsBook.Head}<table:table table:name=\"{name}\">{rows}</table:table>{OdsBook.Foot}";
}
