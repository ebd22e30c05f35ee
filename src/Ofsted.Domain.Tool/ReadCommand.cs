using System.Collections.Concurrent;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Ofsted.Domain.Csv;
using Ofsted.Domain.Json;
using Ofsted.Domain.Pdf;

namespace Ofsted.Domain.Tool;

/// <summary><c>ofsted read</c>: documents in, JSON Lines or CSV out.</summary>
internal static class ReadCommand
{
    private const string CannotBeOpened = "OFS-TOOL-02";

    private static readonly Argument<string[]> PathArgument = new("PATH")
    {
        Description = "PDFs, web pages or text files; folders; or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string> Format = Formats.Option(
        "jsonl: one object for each document, with its findings; csv: one row for each event; judgements: one row for each judgement.",
        Formats.JsonLines,
        Formats.Csv,
        Formats.Judgements);

    private static readonly Option<bool> Places = new("--places") { Description = "With jsonl: add the page and the rectangle of each value." };

    private static readonly Option<int> Threads = new("--threads")
    {
        Description = "How many documents to read at once.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        HelpName = "COUNT",
    };

    public static Command Create()
    {
        var command = new Command("read", "Read reports and letters from PDFs, web pages or text.") { PathArgument, Format, Places, Threads };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var sources = Sources.Of(parsed.GetValue(PathArgument)!);
        var format = parsed.GetValue(Format)!;
        var hasPlaces = parsed.GetValue(Places);
        var events = new List<InspectionEvent>();
        var unread = 0;
        using var output = Terminal.OpenOutput();
        Progress.Run(sources.Count, advance =>
        {
            var documents = Partitioner.Create(sources, loadBalance: true).AsParallel().AsOrdered()
                .WithDegreeOfParallelism(Math.Clamp(parsed.GetValue(Threads), 1, 256))
                .WithMergeOptions(ParallelMergeOptions.NotBuffered)
                .WithCancellation(cancellation)
                .Select(source => Document.Read(source, format == Formats.JsonLines, hasPlaces, cancellation));
            foreach (var document in documents)
            {
                advance();
                if (document.Event is { } read)
                    events.Add(read);
                else
                    unread++;
                if (document.Line is { } line)
                    output.Write(line);
                else
                    SayErrors(document);
            }
        });
        if (format != Formats.JsonLines)
            Terminal.Write(format == Formats.Csv ? EventRows.ToCsv(events) : JudgementRows.ToCsv(events));
        if (unread > 0)
            Terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{unread} of {sources.Count} documents could not be read."));
        return unread == 0 ? ExitCode.AllWell : ExitCode.SomeFailed;
    }

    /// <summary>A table has no room for what is wrong, so it is said beside it.</summary>
    private static void SayErrors(Document document)
    {
        foreach (var finding in document.Findings)
        {
            if (finding.Severity == FindingSeverity.Error)
                Terminal.Say($"{document.Source}: {finding}");
        }
    }

    private sealed record Document(string Source, InspectionEvent? Event, IReadOnlyList<Finding> Findings, byte[]? Line)
    {
        public static Document Read(string source, bool asLine, bool hasPlaces, CancellationToken cancellation)
        {
            try
            {
                var options = new PdfOptions { Reading = new() { FileName = source } };
                var reading = PdfReportReader.Read(Sources.Read(source), options, cancellation);
                return new Document(source, reading.Event, reading.Findings, asLine ? LineOf(source, reading, hasPlaces) : null);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                var finding = new Finding { Code = CannotBeOpened, Severity = FindingSeverity.Error, Message = $"The document cannot be opened: {e.Message}" };
                return new Document(source, null, [finding], asLine ? LineOf(source, finding) : null);
            }
        }

        private static byte[] LineOf(string source, Finding finding) => JsonLines.Object(json =>
        {
            json.WriteString("source", source);
            json.WriteNull("event");
            json.Write("findings", (EquatableList<Finding>)[finding]);
        });

        private static byte[] LineOf(string source, PdfReading reading, bool hasPlaces) => JsonLines.Object(json =>
        {
            json.WriteString("source", source);
            json.WritePropertyName("event");
            if (reading.Event is { } read)
                json.WriteRawValue(OfstedJson.Serialize(read));
            else
                json.WriteNullValue();
            json.Write("findings", reading.Findings);
            json.WriteStartArray("observations");
            foreach (var observation in reading.Report.Observations)
                json.WriteRawValue(OfstedJson.Serialize(observation));
            json.WriteEndArray();
            if (hasPlaces)
                WritePlaces(json, reading);
        });

        private static void WritePlaces(Utf8JsonWriter json, PdfReading reading)
        {
            json.WriteStartArray("places");
            foreach (var value in reading.Report.Values)
            {
                if (reading.PlaceOf(value) is not { } place)
                    continue;
                json.WriteStartObject();
                json.WriteString("path", value.Path);
                json.WriteNumber("page", place.Page);
                json.WriteNumber("left", Math.Round(place.Area.Left, 2));
                json.WriteNumber("bottom", Math.Round(place.Area.Bottom, 2));
                json.WriteNumber("right", Math.Round(place.Area.Right, 2));
                json.WriteNumber("top", Math.Round(place.Area.Top, 2));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
