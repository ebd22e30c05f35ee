using System.Diagnostics;
using System.Text;
using Ofsted.Domain.Json;

namespace Ofsted.Domain.Tests;

public class JsonHostileTests
{
    private const string Good = """{"type":"visit","authority":{"urn":7},"topics":["front-door"]}""";

    /// <summary>Texts, and what becomes of each of their events: "+" for a good one, else the code of its first problem.</summary>
    private static readonly (string Json, string Outcome)[] Texts =
    [
        ($"[{Good},{Good}]", "+ +"),
        ($"\uFEFF[{Good}]", "+"),
        ("[]", ""),
        ("[ ] ", ""),
        ($"[{Good},{{\"type\":visit}},{Good}]", "+ 02 +"),
        ($"[{Good},{{\"type\": ]}},{Good}]", "+ 02 +"),
        ($"[{Good},garbage \"a,b\" [1,2] x,{Good}]", "+ 02 +"),
        ($"[{Good},null,1,\"x\",[{Good}],true,{Good}]", "+ 06 06 06 06 06 +"),
        ($"[{Good},{{\"a\":\"new\nline\"}},{Good}]", "+ 02 +"),
        ($"[{Good},{{\"a\":\"open}},{Good}]", "+ 02 +"),
        ($"[{Good},{{\"a\":\"open}},\n{{ \"type\":\"visit\"}},{Good}]", "+ 02 08 +"),
        ($"[{{\"a\",{Good},{Good}]", "02 + +"),
        ($"[{Good},,{Good}]", "+ 02 +"),
        ($"[{Good},]", "+ 02"),
        ($"[,{Good}]", "02 +"),
        ($"[{Good} {Good}]", "+ 02 +"),
        ($"[{Good} x, {Good}]", "+ 02 +"),
        ($"[{Good},{Good[..30]}", "+ 03"),
        ($"[{Good},{Good}", "+ + 03"),
        ($"[{Good},", "+ 03"),
        ($"[{Good}", "+ 03"),
        ($"[{Good}]]", "+ 05"),
        ($"[{Good}]\n[{Good}]", "+ 05"),
        ($"[{Good},{Deep(65)},{Good}]", "+ 04 +"),
        ($"[{Good},{Deep(64)},{Good}]", "+ 09 +"),
        ($"{Good}\n{Good}\n", "+ +"),
        ($"\uFEFF{Good}\r\n\r\n  \r\n{Good}\r\n", "+ +"),
        ($"{Good}\n{Good[..20]}\n{Good}", "+ 03 +"),
        ($"{{\"type\":\n{Good}\n{Good}", "03 + +"),
        ($"{Good}\nnoise\n\0\n{Good}\n{Good} x\n{Good}", "+ 02 02 + 02 +"),
        ($"noise\n{Good}\n", "02 +"),
        ($"null\n{Good}\n17\n", "06 + 06"),
        ($"{Good}\n{Deep(1000)}\n{Good}", "+ 04 +"),
        ("{\n  \"type\": \"visit\",\n  \"authority\": {},\n  \"topics\": [\n    {\n    }\n  ],\n", "03"),
        ("{\n  \"type\": \"visit\",\n  \"authority\": {},\n  \"topics\": [\n    {\n    }\n  ],\n}", "02"),
        ("{\n  \"type\": \"visit\",\n  \"authority\": {}\n}\n{\n  \"type\": \"visit\",\n  \"authority\": {}\n}", "+ +"),
    ];

    [Fact]
    public void A_bad_event_never_takes_a_good_one_with_it()
    {
        foreach (var (json, outcome) in Texts)
        {
            var results = OfstedJson.Read(json).ToList();

            string.Join(' ', results.Select(Outcome)).Should().Be(outcome, json);
            results.Select(result => result.Index).Should().Equal(Enumerable.Range(0, results.Count), json);
            results.Where(result => result.Findings.Count == 0).Should().NotContain(result => result.Value == null, json);
        }
    }

    [Fact]
    public void Text_and_bytes_are_read_alike()
    {
        foreach (var (json, _) in Texts)
            OfstedJson.Read(Encoding.UTF8.GetBytes(json)).Should().Equal(OfstedJson.Read(json), json);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_a_coded_problem()
    {
        var bytes = Encoding.Latin1.GetBytes("""{"type":"visit","authority":{"name":"Ynys Môn"},"leadInspector":"A"}""");

        var result = OfstedJson.Read(bytes).Single();

        result.Value!.Authority.Name.Should().BeNull();
        result.Value.LeadInspector.Should().Be("A");
        result.Findings.Should().ContainSingle().Which.Code.Should().Be(JsonFindingCodes.NotUnicode);
        var lone = OfstedJson.Read("{\"type\":\"visit\",\"authority\":{\"name\":\"a\uD83Db\"}}").Single();
        lone.Findings.Should().ContainSingle().Which.Code.Should().Be(JsonFindingCodes.NotUnicode);
    }

    [Fact]
    public void Messages_and_paths_repeat_little_of_the_input()
    {
        var name = new string('n', 1_000_000);
        var json = $"{{\"type\":\"visit\",\"authority\":{{}},\"{name}\":1,\"edition\":\"{name}\",\"published\":\"\\u0007{name}\",\"basis\":{{\"{name}\":\"{name}\"}}}}";

        var problems = OfstedJson.Read(json).Single().Findings;

        problems.Should().HaveCount(4);
        problems.Should().OnlyContain(problem => problem.Message.Length < 160 && problem.Path.Length < 160);
        problems.Should().OnlyContain(problem => !problem.Message.Any(char.IsControl));
    }

    [Fact]
    public void An_event_lists_at_most_a_hundred_errors_and_a_hundred_notes_and_says_so()
    {
        var json = $"{{\"type\":\"visit\",\"authority\":{{}},{string.Concat(Enumerable.Range(0, 500).Select(i => $"\"x{i}\":1,"))}\"topics\":[{string.Join(',', Enumerable.Repeat("0", 500))},\"front-door\"]}}";

        var result = OfstedJson.Read(json).Single();

        result.Value.Should().BeOfType<Visit>().Which.Topics.Should().Equal(VisitTopics.FrontDoor);
        result.Findings.Should().HaveCount(202);
        result.Findings.Where(problem => problem.Code == JsonFindingCodes.MoreFindings).Select(problem => problem.Severity)
            .Should().Equal(FindingSeverity.Information, FindingSeverity.Error);
    }

    [Fact]
    public void Any_cut_of_a_valid_text_is_read_without_an_exception_and_keeps_what_came_before()
    {
        var array = $"[{Good},{Good},{Good}]";
        var lines = $"{Good}\n{Good}\n{Good}\n";
        for (var length = 0; length < array.Length; length++)
        {
            var whole = length / (Good.Length + 1);
            OfstedJson.Read(array[..length]).Count(result => result.Findings.Count == 0).Should().Be(whole);
            OfstedJson.Read(lines[..length]).Count(result => result.Findings.Count == 0).Should().Be((length + 1) / (Good.Length + 1));
        }
    }

    [Fact]
    public void Random_damage_never_throws()
    {
        var random = new Random(20240513);
        var source = Encoding.UTF8.GetBytes($"[{Good},{Good}]\n{Good}\n");
        for (var round = 0; round < 3000; round++)
        {
            var bytes = source.ToArray();
            for (var hit = random.Next(1, 6); hit > 0; hit--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            OfstedJson.Read(bytes).ToList().Should().NotBeEmpty();
        }
    }

    [Fact]
    public void Large_noise_is_read_in_linear_time()
    {
        const int Size = 200_000;
        byte[][] texts =
        [
            Bytes("[", Size), Bytes("{", Size), Bytes("{\"a\":", Size), Bytes("[1,", Size), Bytes("\"", Size), Bytes("\\", Size), Bytes("[{", Size),
            Bytes("{}", Size), Bytes("1 ", Size), Bytes("9", Size), Bytes("[\"", Size), Bytes("{\n", 100_000), Bytes("[{\n", Size), Bytes("\0", Size),
            Bytes("[{\"type\":", Size), Encoding.UTF8.GetBytes($"[{string.Concat(Enumerable.Repeat("{\"type\":[", 100_000))}x"),
            Bytes("[{\"type\":\"{", Size), Encoding.UTF8.GetBytes($"[{string.Concat(Enumerable.Repeat("{\"type\":\"x", 20_000))}"), Bytes("[{\"a\":\"\n", Size), Bytes("{\"a\":[{\n", 100_000),
            Encoding.UTF8.GetBytes($"[{string.Concat(Enumerable.Repeat("{\"type\":x},", 20_000))}{Good}]"),
            Encoding.UTF8.GetBytes($"{{\"type\":\"visit\",\"authority\":{{}},\"topics\":[{string.Join(',', Enumerable.Repeat("\"\\ud800\"", 100_000))}]}}"),
        ];
        var watch = Stopwatch.StartNew();
        foreach (var text in texts)
        {
            watch.Restart();
            OfstedJson.Read(text).Count(result => result.Findings.Count > 0).Should().BePositive();
            watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), Encoding.UTF8.GetString(text.AsSpan(0, 20)));
        }
    }

    private static byte[] Bytes(string unit, int size) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(unit, size / unit.Length)));

    private static string Deep(int levels) =>
        string.Concat(Enumerable.Repeat("{\"a\":", levels - 1)) + "{}" + new string('}', levels - 1);

    private static string Outcome(JsonReadResult<InspectionEvent> result) =>
        result.Findings.Count == 0 ? "+" : result.Findings[0].Code.Replace("OFS-JSN-", "", StringComparison.Ordinal);
}
