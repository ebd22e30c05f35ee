namespace Ofsted.Domain.Tests;

/// <summary>The notebooks of docs/notebooks run from the first cell to the last, and their outputs are what the cells give.</summary>
[Collection(nameof(ConsoleUsers))]
public class NotebookTests
{
    [Fact]
    public async Task Every_notebook_runs_and_shows_what_its_cells_give()
    {
        var paths = Repository.Files("docs/notebooks", "*.ipynb");
        paths.Should().HaveCountGreaterThanOrEqualTo(3);
        foreach (var path in paths)
        {
            var notebook = new Notebook(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
            await notebook.RunAsync(TestContext.Current.CancellationToken);
            CommittedFile.ShouldBe(Repository.Relative(path), notebook.Lines);
        }
    }

    [Fact]
    public async Task Cells_share_their_variables_and_a_package_reference_means_the_built_library()
    {
        var notebook = new Notebook(
            """
            { "cells": [
              { "cell_type": "markdown", "source": ["# Title"] },
              { "cell_type": "code", "source": ["#r \"nuget: Ofsted.Domain\"\n", "using Ofsted.Domain;\n"] },
              { "cell_type": "code", "source": "var grade = Grade.Parse(\"requires improvement\"); Console.WriteLine(\"read\");" },
              { "cell_type": "code", "source": ["grade.Code"] } ] }
            """);

        var value = await notebook.RunAsync(TestContext.Current.CancellationToken);

        value.Should().Be("requires-improvement");
        string.Concat(notebook.Lines).Should().Contain("\"read\\n\"").And.Contain("\"requires-improvement\"");
    }
}
