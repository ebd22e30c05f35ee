using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Ofsted.Domain.Tests;

/// <summary>A Jupyter notebook in C#, and what its cells give when they run against the built library.</summary>
internal sealed class Notebook
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonNode _document;

    public Notebook(string text) => _document = JsonNode.Parse(text)!;

    /// <summary>The notebook with the outputs that it has now.</summary>
    public IReadOnlyList<string> Lines => _document.ToJsonString(Layout).Split('\n');

    private IEnumerable<JsonObject> Cells =>
        _document["cells"]!.AsArray().Select(cell => cell!.AsObject()).Where(cell => cell["cell_type"]!.GetValue<string>() == "code");

    /// <summary>Runs the cells from the first to the last and puts what they give in the place of their outputs.</summary>
    /// <returns>The value of the last cell.</returns>
    public async Task<object?> RunAsync(CancellationToken cancellation)
    {
        var options = ScriptOptions.Default
            .WithReferences(DomainAssembly.Assembly, typeof(LocalDate).Assembly, typeof(Enumerable).Assembly, typeof(Console).Assembly)
            .WithImports("System", "System.Linq", "System.Collections.Generic");
        var state = await CSharpScript.RunAsync("", options, new NotebookHost(), typeof(NotebookHost), cancellation);
        var count = 0;
        foreach (var cell in Cells)
        {
            using var written = new StringWriter { NewLine = "\n" };
            var console = Console.Out;
            Console.SetOut(written);
            try
            {
                state = await state.ContinueWithAsync(CodeOf(cell), cancellationToken: cancellation);
            }
            finally
            {
                Console.SetOut(console);
            }

            cell["execution_count"] = ++count;
            cell["outputs"] = Outputs(count, written.ToString(), state.ReturnValue);
        }

        return state.ReturnValue;
    }

    /// <summary>The code of a cell, without the lines that only a notebook host understands.</summary>
    private static string CodeOf(JsonObject cell)
    {
        var code = cell["source"] is JsonArray lines ? string.Concat(lines.Select(line => line!.GetValue<string>())) : cell["source"]!.GetValue<string>();
        return string.Join('\n', code.Split('\n').Where(line => !line.StartsWith("#r \"nuget:") && !line.StartsWith("#!")));
    }

    private static JsonArray Outputs(int count, string written, object? value)
    {
        var outputs = new JsonArray();
        if (written.Length > 0)
            outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = LinesOf(written) });
        if (value is not null)
            outputs.Add(new JsonObject { ["data"] = Data(value), ["execution_count"] = count, ["metadata"] = new JsonObject(), ["output_type"] = "execute_result" });
        return outputs;
    }

    private static JsonObject Data(object value) => value switch
    {
        NotebookHost.Page page => new JsonObject { ["text/html"] = LinesOf(page.Html) },
        string or ValueType => new JsonObject { ["text/plain"] = LinesOf(FormattableString.Invariant($"{value}")) },
        _ => new JsonObject { ["text/html"] = LinesOf(value.ToDisplayString("text/html")), ["text/plain"] = LinesOf(value.ToString()!) },
    };

    private static JsonArray LinesOf(string text)
    {
        var lines = text.Split('\n');
        return new JsonArray([.. lines.Select((line, i) => i < lines.Length - 1 ? line + "\n" : line).Where(line => line.Length > 0).Select(line => JsonValue.Create(line))]);
    }
}
