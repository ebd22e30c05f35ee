using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Ofsted.Domain.Tests;

/// <summary>The notebooks of docs/notebooks run from the first cell to the last.</summary>
[Collection(nameof(ConsoleUsers))]
public class NotebookTests
{
    [Fact]
    public async Task Every_notebook_runs()
    {
        var notebooks = Repository.Files("docs/notebooks", "*.ipynb");
        Assert.SkipWhen(notebooks.Count == 0, "docs/notebooks holds no notebook.");
        foreach (var path in notebooks)
            await Run(CellsOf(File.ReadAllText(path)));
    }

    [Fact]
    public async Task Cells_share_their_variables_and_a_package_reference_means_the_built_library()
    {
        const string Notebook =
            """
            { "cells": [
              { "cell_type": "markdown", "source": ["# Title"] },
              { "cell_type": "code", "source": ["#r \"nuget: Ofsted.Domain\"\n", "using Ofsted.Domain;\n"] },
              { "cell_type": "code", "source": "var grade = Grade.Parse(\"requires improvement\");" },
              { "cell_type": "code", "source": ["grade.Code"] } ] }
            """;

        var state = await Run(CellsOf(Notebook));

        state.ReturnValue.Should().Be("requires-improvement");
    }

    private static async Task<ScriptState<object>> Run(IEnumerable<string> cells)
    {
        var options = ScriptOptions.Default
            .WithReferences(DomainAssembly.Assembly, typeof(LocalDate).Assembly, typeof(Enumerable).Assembly, typeof(Console).Assembly)
            .WithImports("System", "System.Linq", "System.Collections.Generic");
        var state = await CSharpScript.RunAsync("", options, cancellationToken: TestContext.Current.CancellationToken);
        foreach (var cell in cells)
            state = await state.ContinueWithAsync(cell, cancellationToken: TestContext.Current.CancellationToken);
        return state;
    }

    /// <summary>The code of a notebook, without the lines that only a notebook host understands.</summary>
    private static List<string> CellsOf(string notebook)
    {
        using var json = JsonDocument.Parse(notebook);
        return
        [
            .. json.RootElement.GetProperty("cells").EnumerateArray()
                .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
                .Select(cell => cell.GetProperty("source") is { ValueKind: JsonValueKind.Array } lines
                    ? string.Concat(lines.EnumerateArray().Select(line => line.GetString()))
                    : cell.GetProperty("source").GetString()!)
                .Select(code => string.Join('\n', code.Split('\n').Where(line => !line.StartsWith("#r \"nuget:") && !line.StartsWith("#!")))),
        ];
    }
}
