using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Ofsted.Domain.Official;

namespace Ofsted.Domain.Tests;

/// <summary>Whatever a file holds, reading ends soon, within limits, with a coded finding and without an exception.</summary>
public class HostileStatisticsTests
{
    private const string Header = "<table:table-row><table:table-cell><text:p>Local authority name</text:p></table:table-cell><table:table-cell><text:p>Inspection date</text:p></table:table-cell>" +
        "<table:table-cell><text:p>Overall effectiveness</text:p></table:table-cell></table:table-row>";

    private static readonly string DataRow = OdsBook.Row("Oldham", "2024-05-13", "Good");

    public static TheoryData<string, string> Files => new()
    {
        { "blank rows beyond counting", OfficialFindingCodes.NoTable },
        { "cells beyond counting", OfficialFindingCodes.Cut },
        { "alike rows beyond counting", OfficialFindingCodes.RepeatedRow },
        { "ten million rows", OfficialFindingCodes.LimitExceeded },
        { "a million rows of data", OfficialFindingCodes.LimitExceeded },
        { "a zip bomb", OfficialFindingCodes.LimitExceeded },
        { "a long text", OfficialFindingCodes.LimitExceeded },
        { "a long marked section", OfficialFindingCodes.LimitExceeded },
        { "an element of a million attributes", OfficialFindingCodes.LimitExceeded },
        { "a million names", OfficialFindingCodes.LimitExceeded },
        { "deep nesting", OfficialFindingCodes.LimitExceeded },
        { "entities", OfficialFindingCodes.DocumentType },
        { "an external entity", OfficialFindingCodes.DocumentType },
        { "XML cut short", OfficialFindingCodes.Damaged },
        { "a package cut short", OfficialFindingCodes.Damaged },
        { "a package of many files", OfficialFindingCodes.LimitExceeded },
        { "another package", OfficialFindingCodes.UnknownFile },
        { "nothing", OfficialFindingCodes.UnknownFile },
        { "bytes", OfficialFindingCodes.UnknownFile },
        { "commas", OfficialFindingCodes.BrokenRow },
        { "broken rows without end", OfficialFindingCodes.LimitExceeded },
        { "sheets named alike", OfficialFindingCodes.SameName },
        { "headers without end", OfficialFindingCodes.NoTable },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_hostile_file_gives_a_coded_finding_soon(string kind, string code)
    {
        var file = Make(kind);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();

        var reading = OfficialStatistics.Read(file);

        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), kind);
        reading.Findings.Select(finding => finding.Code).Should().Contain(code);
        reading.Findings.Count.Should().BeLessThan(20_000);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {file.Length:N0} bytes, {clock.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes(precise: true) - before) / 1_000_000} MB allocated");
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

    private static string Book(string rows, string name = "A") => $"{OdsBook.Head}<table:table table:name=\"{name}\">{rows}</table:table>{OdsBook.Foot}";

    private static byte[] Repeated(string before, string repeated, int times, string after) => OdsBook.Package(stream =>
    {
        stream.Write(Encoding.UTF8.GetBytes(before));
        var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1_000)));
        for (var i = 0; i < times / 1_000; i++)
            stream.Write(block);
        stream.Write(Encoding.UTF8.GetBytes(after));
    });

    private static byte[] Make(string kind)
    {
        var open = $"{OdsBook.Head}<table:table table:name=\"A\">";
        var close = $"</table:table>{OdsBook.Foot}";
        return kind switch
        {
            "blank rows beyond counting" => OdsBook.Package(Book(string.Concat(Enumerable.Repeat("<table:table-row table:number-rows-repeated=\"2147483648\"><table:table-cell table:number-columns-repeated=\"2147483648\"/></table:table-row>", 100)))),
            "cells beyond counting" => OdsBook.Package(Book(Header + "<table:table-row><table:table-cell table:number-columns-repeated=\"9223372036854775807\"><text:p>Oldham</text:p></table:table-cell></table:table-row>")),
            "alike rows beyond counting" => OdsBook.Package(Book(Header + DataRow.Replace("<table:table-row>", "<table:table-row table:number-rows-repeated=\"2147483648\">", StringComparison.Ordinal))),
            "ten million rows" => Repeated(open + Header, "<table:table-row/>", 10_000_000, close),
            "a million rows of data" => Repeated(open + Header, DataRow, 1_000_000, close),
            "a zip bomb" => Repeated(open, "                                                                                                    ", 4_000_000, close),
            "a long text" => Repeated(open + "<table:table-row><table:table-cell><text:p>", "long text ", 3_000_000, $"</text:p></table:table-cell></table:table-row>{close}"),
            "a long marked section" => Repeated(open + "<table:table-row><table:table-cell><text:p><![CDATA[", "<<<<<<]]<<", 3_000_000, $"]]></text:p></table:table-cell></table:table-row>{close}"),
            "an element of a million attributes" => OdsBook.Package(open + "<table:table-row" + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $" a{i}=\"\"")) + "/>" + close),
            "a million names" => OdsBook.Package(open + string.Concat(Enumerable.Range(0, 1_000_000).Select(i => $"<n{i}/>")) + close),
            "deep nesting" => Repeated(open, "<table:table-row-group>", 1_000_000, ""),
            "entities" => OdsBook.Package("<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><a>&c;</a>"),
            "an external entity" => OdsBook.Package("<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><a>&a;</a>"),
            "XML cut short" => OdsBook.Package(open + Header + "<table:table-row><table:tab"),
            "a package cut short" => new OdsBook().Sheet("A", "a|b").ToBytes()[..^30],
            "a package of many files" => ManyFiles(60_000),
            "another package" => ManyFiles(3),
            "nothing" => [],
            "bytes" => [0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0],
            "commas" => Encoding.UTF8.GetBytes(new string(',', 15_000_000)),
            "broken rows without end" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a\",\"\r\n", 20_000))),
            "sheets named alike" => new OdsBook().Sheet("A", "a|b").Sheet("A", "a|b").ToBytes(),
            _ => Repeated(open, OdsBook.Row("Local authority name", "Area name", "Council", "Name of area"), 200_000, close),
        };
    }

    private static byte[] ManyFiles(int count)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < count; i++)
                archive.CreateEntry($"{i}", CompressionLevel.NoCompression);
        }

        return memory.ToArray();
    }
}
