using System.Globalization;

namespace Ofsted.Domain.Mutation;

/// <summary>
/// Tries one mutant after another in this process. What earlier mutants left behind must not count against a later one, so a test must
/// fail with the mutant, pass without it and fail with it again; and before it is put to any mutant, it must pass without.
/// </summary>
/// <remarks>
/// Each line of the input is a mutant and the places of the tests in the plan: "17 4,0,9". The answer is the place of each test that is run,
/// a line each, and then <see cref="Killed"/>, <see cref="Survived"/> or <see cref="Unclear"/>.
/// </remarks>
internal sealed class SharedTrials(SessionPlan plan, TestRunner runner)
{
    public const string Killed = "killed";
    public const string Survived = "survived";
    public const string Unclear = "unclear";

    private readonly Watchdog _watchdog = new();
    private readonly HashSet<int> _sound = [];
    private readonly StreamWriter _answers = new(Console.OpenStandardOutput()) { AutoFlush = true };

    public async Task Serve()
    {
        Console.SetOut(TextWriter.Null);
        while (Console.In.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            var mutant = int.Parse(parts[0], CultureInfo.InvariantCulture);
            _answers.WriteLine(await Try(mutant, parts[1].Split(',').Select(place => int.Parse(place, CultureInfo.InvariantCulture))));
        }
    }

    private async Task<string> Try(int mutant, IEnumerable<int> places)
    {
        foreach (var place in places)
        {
            if (!_sound.Contains(place) && !await Passes(place, Switches.None))
                return Unclear;

            _sound.Add(place);
            if (await Passes(place, mutant))
                continue;
            if (!await Passes(place, Switches.None))
                return Unclear;
            if (!await Passes(place, mutant))
                return Killed;
        }

        return Survived;
    }

    private async Task<bool> Passes(int place, int mutant)
    {
        _answers.WriteLine(place.ToString(CultureInfo.InvariantCulture));
        _watchdog.Expect(plan.Tests[place].Milliseconds);
        Switches.TurnOn(mutant);
        try
        {
            return await runner.Passes(plan.Tests[place].Test);
        }
        finally
        {
            Switches.TurnOff();
            _watchdog.Rest();
        }
    }
}
