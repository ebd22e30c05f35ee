using System.Diagnostics;

namespace Ofsted.Domain.ToolTests;

/// <summary>Runs the command as a shell would, with its output in pipes, in a folder of its own.</summary>
internal sealed class Tool : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ofsted-tool-").FullName;

    public string Add(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return name;
    }

    public Answer Run(params string[] arguments) => RunWith("", arguments);

    public Answer RunWith(string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Ofsted.Domain.Tool.dll"), .. arguments])
        {
            WorkingDirectory = _folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return new Answer(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal sealed record Answer(int ExitCode, string Output, string Error)
    {
        public string[] Lines => Output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
