#:sdk Microsoft.NET.Sdk.Web
#:package Microsoft.AspNetCore.OpenApi
#:project ../../src/Ofsted.Domain/Ofsted.Domain.csproj

// A web service over the library: what happened at an authority, what may come next, what is wrong with a record, what a report says.
// See docs/for-apps.md, "A web service".
//
//   dotnet run docs/samples/api.cs              serves on http://localhost:5000; /openapi/v1.json describes it
//   dotnet run docs/samples/api.cs -- --try     serves on a free port, calls itself, prints the answers and ends

using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NodaTime;
using Ofsted.Domain;
using Ofsted.Domain.Data;
using Ofsted.Domain.Json;
using Ofsted.Domain.Query;
using Ofsted.Domain.Reading;
using Ofsted.Domain.Rules;

const string Problem = "application/problem+json";

var isTrial = args.Contains("--try");
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(OfstedDataset.Default.Events);
builder.Services.AddSingleton(RuleSet.All);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddProblemDetails();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddOfsted());
builder.Services.AddOpenApi(options => options.AddDocumentTransformer<LibrarySchemas>());
if (isTrial)
    builder.Logging.ClearProviders();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();

// The inspections and visits of an authority, in order; as they were public on a day, where one is given.
app.MapGet("/authorities/{authority}/history", (string authority, DateOnly? publishedBy, EventSet published) =>
        (publishedBy is { } day ? published.PublishedBy(day) : published).TryHistoryOf(authority, out var history)
            ? Results.Ok(history.Events)
            : NotKnown(authority))
    .Produces<EventSet>()
    .ProducesProblem(StatusCodes.Status404NotFound);

// What may come next, as far as it could be known on a day: today, unless another is given.
app.MapGet("/authorities/{authority}/next", (string authority, DateOnly? asAt, EventSet published, TimeProvider time) =>
        published.TryHistoryOf(authority, out var history)
            ? Results.Ok(NextActivity.Expect(history, asAt ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime)))
            : NotKnown(authority))
    .Produces<ExpectedActivity>()
    .ProducesProblem(StatusCodes.Status404NotFound);

// What the rules say of a record in the wire format: a report, or a problem where something cannot be right.
app.MapPost("/check", async (HttpRequest request, RuleSet rules) =>
    {
        var read = OfstedJson.Read(await TextOf(request)).ToList();
        if (read is not [{ Value: { } record } one] || one.Findings.Any(finding => finding.Severity == FindingSeverity.Error))
            return Refused("The record could not be read.", StatusCodes.Status400BadRequest, read.SelectMany(result => result.Findings));
        var report = rules.Check(record);
        return report.HasErrors
            ? Refused("Something in the record cannot be right.", StatusCodes.Status422UnprocessableEntity, report.Findings)
            : Results.Ok(report);
    })
    .Accepts<InspectionEvent>("application/json")
    .Produces<RuleReport>()
    .Produces<RecordProblem>(StatusCodes.Status400BadRequest, Problem)
    .Produces<RecordProblem>(StatusCodes.Status422UnprocessableEntity, Problem);

// The record that a report or letter states, from its text.
app.MapPost("/read", async (HttpRequest request) => Results.Ok(ReportReader.Read(await TextOf(request)) with { Text = null, Paragraphs = [] }))
    .Accepts<string>("text/plain")
    .Produces<ReportReading>();

if (!isTrial)
{
    app.Run();
    return 0;
}

app.Urls.Add("http://127.0.0.1:0");
await app.StartAsync();
using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
await Get("/authorities/Oldham/history?publishedBy=2019-12-31");
await Get("/authorities/Oldham/next?asAt=2026-08-31");
await Get("/authorities/Oldhm/next");
await Post("/check", "application/json", """{"type":"inspection","authority":{"name":"Oldham"},"edition":"ilacs-2023","judgements":[{"area":"care-leavers","grade":"good"}]}""");
await Post("/check", "application/json", """{"type":"inspection","authority":{"name":"Oldham"},"edition":"ilacs-2032"}""");
await Post("/check", "application/json", """{"type":"visit","authority":{"name":"Oldham"},"fieldwork":[{"start":"2024-05-24","end":"2024-05-13"}]}""");
await Post("/read", "text/plain", "Mereshire County Council\nFocused visit to Mereshire children's services\n\nThis letter summarises the findings of the focused visit to Mereshire\non 14 and 15 May 2024.\n");
await Get("/openapi/v1.json");
await app.StopAsync();
return 0;

async Task Get(string path) => await Say($"GET {path}", await client.GetAsync(path));

async Task Post(string path, string type, string body) =>
    await Say($"POST {path}", await client.PostAsync(path, new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type))));

static async Task Say(string request, HttpResponseMessage response) =>
    Console.WriteLine($"{request}: {(int)response.StatusCode}\n{await response.Content.ReadAsStringAsync()}\n");

static async Task<string> TextOf(HttpRequest request)
{
    using var reader = new StreamReader(request.Body);
    return await reader.ReadToEndAsync();
}

static IResult NotKnown(string authority) => Results.Problem(
    $"'{authority}' is not a known authority.{(Authorities.Suggest(authority) is { } near ? $" Did you mean {near.ShortName}?" : "")}",
    statusCode: StatusCodes.Status404NotFound);

static IResult Refused(string title, int status, IEnumerable<Finding> findings) =>
    Results.Json(new RecordProblem { Title = title, Status = status, Findings = [.. findings] }, statusCode: status, contentType: Problem);

/// <summary>What is wrong with a record, finding by finding, with codes that a program can act on.</summary>
internal sealed class RecordProblem : ProblemDetails
{
    public required IReadOnlyList<Finding> Findings { get; init; }
}

/// <summary>
/// Describes the types of the library, which write themselves, so that the generator cannot look into them: among the components stands
/// the library's own schema of each.
/// </summary>
internal sealed class LibrarySchemas : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        var components = (document.Components ??= new()).Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach (var (name, schema) in JsonSchemas.Components([.. components.Keys, nameof(Finding)]))
        {
            using var text = new MemoryStream(Encoding.UTF8.GetBytes(schema));
            components[name] = OpenApiModelFactory.Load<OpenApiSchema>(text, OpenApiSpecVersion.OpenApi3_1, "json", document, out _)!;
        }

        // In a list of one's own the generator leaves the items out.
        if (components.TryGetValue(nameof(RecordProblem), out var problem) && problem.Properties?["findings"] is OpenApiSchema findings)
            findings.Items = new OpenApiSchemaReference(nameof(Finding), document);
        return Task.CompletedTask;
    }
}
