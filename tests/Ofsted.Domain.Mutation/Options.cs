using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public const string Usage =
        """
        dotnet run --project tests/Ofsted.Domain.Mutation -- [options]

          --seed N        which draw, 1 unless said
          --mutants N     how many mutants are drawn, 600 unless said
          --room NAME     only mutants of one folder of src/Ofsted.Domain
          --mutant ID     one mutant of a report, by its eight characters; may be given more than once
          --list          only say which mutants are drawn
          --tests NAME    only tests of classes whose full name holds NAME
          --longest N     a test that works longer than N seconds is left out, 10 unless said
          --corpus        the tests on the documents of OFSTED_CORPUS too
          --workers N     how many tests run at once, one for each processor unless said
          --no-build      the tests are built already
          --output PATH   the folder for what a run writes, artifacts/obj/mutation unless said
          --at-least P    the exit code is 1 when the score is below P per cent
        """;

    public int Seed { get; init; } = 1;

    public int Mutants { get; init; } = 600;

    public string? Room { get; init; }

    public IReadOnlyList<string> Chosen { get; init; } = [];

    public string? Tests { get; init; }

    public int Longest { get; init; } = 10;

    public bool List { get; init; }

    public bool Corpus { get; init; }

    public bool NoBuild { get; init; }

    public string? Output { get; init; }

    public int Workers { get; init; } = Environment.ProcessorCount;

    public double AtLeast { get; init; }

    /// <summary>Null when the arguments are not as <see cref="Usage"/> says.</summary>
    public static Options? Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        for (var index = 0; index < arguments.Count; index++)
        {
            var name = arguments[index];
            if (name == "--list")
                options = options with { List = true };
            else if (name == "--corpus")
                options = options with { Corpus = true };
            else if (name == "--no-build")
                options = options with { NoBuild = true };
            else if (++index == arguments.Count || options.With(name, arguments[index]) is not { } next)
                return null;
            else
                options = next;
        }

        return options;
    }

    private Options? With(string name, string value) => name switch
    {
        "--seed" when Number(value) is { } seed => this with { Seed = seed },
        "--mutants" when Number(value) is { } mutants => this with { Mutants = mutants },
        "--room" => this with { Room = value },
        "--mutant" => this with { Chosen = [.. Chosen, value] },
        "--tests" => this with { Tests = value },
        "--longest" when Number(value) is { } seconds => this with { Longest = seconds },
        "--workers" when Number(value) is > 0 and { } workers => this with { Workers = workers },
        "--output" => this with { Output = value },
        "--at-least" when Number(value) is { } percent => this with { AtLeast = percent },
        _ => null,
    };

    private static int? Number(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
