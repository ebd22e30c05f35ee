using System.Text;
using Ofsted.Domain.Display;
using Spectre.Console;

namespace Ofsted.Domain.Tool;

/// <summary>Standard output for data, standard error for everything else; ornament for a terminal alone.</summary>
internal static class Terminal
{
    private const int BrokenPipe = 32;
    private const int PipeOfWindowsClosed = 232;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How text is written for the standard output there is.</summary>
    public static TextStyle Style =>
        Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ? TextStyle.Plain : TextStyle.Coloured;

    /// <summary>A console of Spectre that writes to standard error.</summary>
    public static IAnsiConsole ErrorConsole { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    public static void Say(string message) => Console.Error.WriteLine(message);

    public static Stream OpenOutput() => Console.OpenStandardOutput();

    /// <summary>Writes data as it is; lines end with a line feed.</summary>
    public static void Write(string data)
    {
        using var output = OpenOutput();
        output.Write(Utf8.GetBytes(data));
    }

    /// <summary>Writes a table: with rulers at a terminal, else a line for each row with tabs between the cells.</summary>
    public static void WriteTable(string[] headings, IEnumerable<string[]> rows)
    {
        if (Console.IsOutputRedirected)
        {
            Write(string.Concat(rows.Select(row => string.Join('\t', row) + "\n")));
            return;
        }

        var table = new Table().Border(TableBorder.Simple).AddColumns(headings);
        foreach (var row in rows)
            table.AddRow(Array.ConvertAll(row, Markup.Escape));
        AnsiConsole.Write(table);
    }

    /// <summary>Whether who reads the output has gone, as <c>head</c> does.</summary>
    public static bool IsBrokenPipe(IOException exception) => (exception.HResult & 0xFFFF) is BrokenPipe or PipeOfWindowsClosed;
}
