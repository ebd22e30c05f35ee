using System.Text.Json;
using Ofsted.Domain.PdfTests;

namespace Ofsted.Domain.ToolTests;

public sealed class ToolTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_folder_becomes_a_line_for_each_document_in_order()
    {
        _tool.Add("in/b.pdf", InventedReport.Write());
        _tool.Add("in/a.pdf", "%PDF-1.7\n"u8.ToArray());

        var answer = _tool.Run("read", "in");

        answer.ExitCode.Should().Be(1, "one is not a whole PDF");
        var lines = answer.Lines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Select(line => Path.GetFileName(line.GetProperty("source").GetString())).Should().Equal("a.pdf", "b.pdf");
        lines[0].GetProperty("event").ValueKind.Should().Be(JsonValueKind.Null);
        lines[0].GetProperty("findings")[0].GetProperty("code").GetString().Should().StartWith("OFS-PDF-");
        lines[1].GetProperty("event").GetProperty("judgements").GetArrayLength().Should().Be(5);
        answer.Error.Should().Contain("1 of 2 documents could not be read.");
    }

    [Fact]
    public void Places_are_given_when_asked_for()
    {
        _tool.Add("report.pdf", InventedReport.Write());

        var places = JsonDocument.Parse(_tool.Run("read", "--places", "report.pdf").Lines.Single()).RootElement.GetProperty("places");

        var lead = places.EnumerateArray().First(place => place.GetProperty("path").GetString() == "$.leadInspector");
        lead.GetProperty("page").GetInt32().Should().Be(1);
        lead.GetProperty("bottom").GetDouble().Should().BeInRange(660, 680);
    }

    [Fact]
    public void Tables_are_written_as_csv()
    {
        _tool.Add("report.pdf", InventedReport.Write());

        _tool.Run("read", "--format", "csv", "report.pdf").Lines.Should().HaveCount(2).And.Subject.Last().Should().Contain(InventedReport.Authority);
        _tool.Run("read", "--format", "judgements", "report.pdf").Lines.Should().HaveCount(6).And.Contain(line => line.Contains("outstanding"));
    }

    [Fact]
    public void What_was_read_is_checked_through_a_pipe()
    {
        _tool.Add("report.pdf", InventedReport.Write());
        var read = _tool.Run("read", "report.pdf");

        var answer = _tool.RunWith(read.Output, "check", "-", "--format", "jsonl");

        read.ExitCode.Should().Be(0);
        answer.Error.Should().Contain("1 records checked");
        answer.Lines.Should().OnlyContain(line => JsonDocument.Parse(line).RootElement.GetProperty("finding").GetProperty("code").GetString()!.StartsWith("OFS-"));
    }

    [Fact]
    public void A_broken_record_is_named_by_its_place_and_ends_with_one()
    {
        _tool.Add("records.json", """[{"type":"inspection","authority":{"name":"Oldham"}},{"type":"inspection","judgements":7}]"""u8.ToArray());

        var answer = _tool.Run("check", "records.json");

        answer.ExitCode.Should().Be(1);
        answer.Lines.Should().Contain(line => line.StartsWith("records.json: error OFS-") && line.Contains("$[1].judgements"));
    }

    [Fact]
    public void A_history_is_text_or_a_table_and_plain_in_a_pipe()
    {
        var text = _tool.Run("history", "oldham", "--as-at", "2024-12-31");
        var table = _tool.Run("history", "Oldham", "--format", "csv", "--as-at", "2024-12-31");

        text.ExitCode.Should().Be(0);
        text.Output.Should().Contain("2024").And.NotContain("\u001b");
        text.Error.Should().Contain("Open Government Licence");
        table.Lines.Should().HaveCountGreaterThan(2).And.OnlyContain(line => line.StartsWith("event,") || line.Contains("Oldham"));
    }

    [Fact]
    public void A_name_that_is_misspelt_is_asked_back()
    {
        var answer = _tool.Run("history", "Oldhma");

        answer.ExitCode.Should().Be(2);
        answer.Error.Should().Contain("Did you mean Oldham?");
    }

    [Fact]
    public void Own_records_join_a_history()
    {
        _tool.Add("report.pdf", InventedReport.Write());
        _tool.Add("read.jsonl", System.Text.Encoding.UTF8.GetBytes(_tool.Run("read", "report.pdf").Output));

        _tool.Run("history", InventedReport.Authority + " County Council", "--with", "read.jsonl", "--format", "jsonl").Lines.Should().ContainSingle();
    }

    [Fact]
    public void A_deadline_is_worked_out()
    {
        var text = _tool.Run("due", "ts-ofsted-plan-70", "2023-05-09", "--as-at", "2023-08-01");
        var json = JsonDocument.Parse(_tool.Run("due", "TS-OFSTED-PLAN-70", "2023-05-09", "--format", "jsonl").Output).RootElement;

        text.Output.Should().Contain("2023-08-16").And.Contain("11 of them working days");
        json.GetProperty("due").GetString().Should().Be("2023-08-16");
        _tool.Run("due").Lines.Should().Contain(line => line.StartsWith("TS-ICPC-15\t"));
    }

    [Fact]
    public void Rules_are_listed_and_codes_explained()
    {
        _tool.Run("rules").Lines.Should().HaveCountGreaterThan(80).And.OnlyContain(line => line.Split('\t', StringSplitOptions.None).Length == 3);
        _tool.Run("rules", "ofs-pdf-03").Output.Should().StartWith("OFS-PDF-03 (error)").And.Contain("What to do:");
        _tool.Run("rules", "OFS-EDN-01", "--format", "jsonl").Lines.Should().ContainSingle();
    }

    [Theory]
    [InlineData]
    [InlineData("read")]
    [InlineData("read", "missing.pdf")]
    [InlineData("read", "--format", "xml", "missing.pdf")]
    [InlineData("history", "Nowhere-on-Sea")]
    [InlineData("due", "TS-NONE", "2023-05-09")]
    [InlineData("due", "TS-ICPC-15", "May")]
    [InlineData("due", "TS-ICPC-15")]
    [InlineData("rules", "zebra")]
    [InlineData("nonsense")]
    public void What_cannot_be_used_is_said_beside_the_data(params string[] arguments)
    {
        var answer = _tool.Run(arguments);

        answer.ExitCode.Should().Be(2);
        answer.Output.Should().BeEmpty();
        answer.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Theory]
    [InlineData]
    [InlineData("read")]
    [InlineData("check")]
    [InlineData("history")]
    [InlineData("due")]
    [InlineData("rules")]
    public void Help_has_examples(params string[] command)
    {
        var answer = _tool.Run([.. command, "--help"]);

        answer.ExitCode.Should().Be(0);
        answer.Output.Should().Contain("Examples:").And.Contain("  ofsted ").And.Contain("Exit codes:");
    }
}
