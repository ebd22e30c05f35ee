namespace Ofsted.Domain.Mutation;

/// <summary>The work of one test process.</summary>
internal static class TestSession
{
    /// <summary>Does what the plan of the environment says and gives the exit code.</summary>
    public static int Run()
    {
        var plan = SessionPlan.Load(Environment.GetEnvironmentVariable(SessionPlan.Variable)!);
        try
        {
            return Carry(plan).GetAwaiter().GetResult();
        }
        catch (Exception exception) when (plan.Task != SessionTask.Own)
        {
            Console.Error.WriteLine(exception);
            return ExitCodes.Broken;
        }
    }

    private static async Task<int> Carry(SessionPlan plan)
    {
        var reached = plan.Task == SessionTask.Record ? Switches.Record(plan.Switches) : [];
        if (plan.Task == SessionTask.Shared)
            Switches.Take();

        var runner = new TestRunner(plan.TestAssembly);
        await runner.Discover(plan.Tests.Select(test => test.Test.Class));
        switch (plan.Task)
        {
            case SessionTask.List:
                File.WriteAllLines(plan.Result, runner.Tests.Select(test => $"{test.Class}\t{test.Method}"));
                return ExitCodes.Survived;
            case SessionTask.Record:
                await new Recording(plan, runner, reached).Write();
                return ExitCodes.Survived;
            case SessionTask.Shared:
                await new SharedTrials(plan, runner).Serve();
                return ExitCodes.Survived;
            default:
                return await OwnTrial(plan, runner);
        }
    }

    private static async Task<int> OwnTrial(SessionPlan plan, TestRunner runner)
    {
        var watchdog = new Watchdog();
        foreach (var test in plan.Tests)
        {
            watchdog.Expect(test.Milliseconds);
            File.WriteAllText(plan.Result, test.Test.ToString());
            if (!await runner.Passes(test.Test))
                return ExitCodes.Killed;
        }

        return ExitCodes.Survived;
    }
}
