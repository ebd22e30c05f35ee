using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace Ofsted.Domain.Mutation;

/// <summary>The work of one test process, carried out by the runner of xunit.v3 inside it.</summary>
internal sealed class TestSession
{
    private readonly SessionPlan _plan;
    private readonly bool[] _reached;
    private readonly ITestFramework _framework;
    private readonly Assembly _assembly;
    private readonly Dictionary<TestMethod, List<ITestCase>> _cases = [];

    private TestSession(SessionPlan plan)
    {
        _plan = plan;
        _reached = new bool[plan.Switches];
        if (plan.Task == SessionTask.Record)
            AppDomain.CurrentDomain.SetData("OFSTED_MUTANTS_REACHED", _reached);

        _assembly = Assembly.Load(plan.TestAssembly);
        TestContext.SetForInitialization(diagnosticMessageSink: null, diagnosticMessages: false, internalDiagnosticMessages: false);
        _framework = RegisteredEngineConfig.GetTestFramework(_assembly, configFileName: null);
    }

    /// <summary>Does what the plan of the environment says and gives the exit code.</summary>
    public static int Run()
    {
        var plan = SessionPlan.Load(Environment.GetEnvironmentVariable(SessionPlan.Variable)!);
        try
        {
            return new TestSession(plan).Carry().GetAwaiter().GetResult();
        }
        catch (Exception exception) when (plan.Task != SessionTask.Kill)
        {
            Console.Error.WriteLine(exception);
            return ExitCodes.Broken;
        }
    }

    private async Task<int> Carry()
    {
        await Discover();
        switch (_plan.Task)
        {
            case SessionTask.List:
                File.WriteAllLines(_plan.Result, _cases.Keys.Select(test => $"{test.Class}\t{test.Method}"));
                return ExitCodes.Survived;
            case SessionTask.Record:
                await Record();
                return ExitCodes.Survived;
            default:
                return await Kill();
        }
    }

    private async Task Discover()
    {
        var classes = _plan.Tests.Select(test => test.Test.Class).Distinct().Select(name => _assembly.GetType(name)!).ToArray();
        await _framework.GetDiscoverer(_assembly).Find(
            found =>
            {
                var test = new TestMethod(found.TestClassName!, found.TestMethodName!);
                if (!_cases.TryGetValue(test, out var cases))
                    _cases.Add(test, cases = []);
                cases.Add(found);
                return new ValueTask<bool>(true);
            },
            TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration()),
            classes.Length == 0 ? null : classes);
    }

    private async Task Record()
    {
        var lines = new List<string>();
        foreach (var test in _plan.Tests)
        {
            var start = Stopwatch.GetTimestamp();
            var passed = await Passes(test.Test);
            var milliseconds = (int)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            var reached = Enumerable.Range(0, _reached.Length).Where(number => _reached[number]);
            lines.Add(string.Create(
                CultureInfo.InvariantCulture, $"{test.Test.Class}\t{test.Test.Method}\t{milliseconds}\t{passed}\t{string.Join(',', reached)}"));
            Array.Clear(_reached);
        }

        File.WriteAllLines(_plan.Result, lines);
    }

    private async Task<int> Kill()
    {
        var watchdog = new Watchdog();
        foreach (var test in _plan.Tests)
        {
            watchdog.Expect(test.Milliseconds);
            File.WriteAllText(_plan.Result, test.Test.ToString());
            if (!await Passes(test.Test))
                return ExitCodes.Killed;
        }

        return ExitCodes.Survived;
    }

    private async Task<bool> Passes(TestMethod test)
    {
        var sink = new FailureSink();
        var options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration
        {
            ParallelMode = ParallelMode.None,
            StopOnFail = true,
            SynchronousMessageReporting = true,
        });
        await _framework.GetExecutor(_assembly).RunTestCases(_cases[test], sink, options, CancellationToken.None);
        return !sink.Failed;
    }
}
