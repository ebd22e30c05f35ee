using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace Ofsted.Domain.Mutation;

/// <summary>Finds and runs the tests of the project in whose process it works, by its own runner of xunit.v3.</summary>
internal sealed class TestRunner
{
    private readonly Assembly _assembly;
    private readonly ITestFramework _framework;
    private readonly Dictionary<TestMethod, List<ITestCase>> _cases = [];

    /// <summary>The context of tests flows from the caller, so this must be called where the tests are run.</summary>
    public TestRunner(string testAssembly)
    {
        _assembly = Assembly.Load(testAssembly);
        TestContext.SetForInitialization(diagnosticMessageSink: null, diagnosticMessages: false, internalDiagnosticMessages: false);
        _framework = RegisteredEngineConfig.GetTestFramework(_assembly, configFileName: null);
    }

    public IEnumerable<TestMethod> Tests => _cases.Keys;

    /// <summary>Finds the tests of some classes, or of all when none is named.</summary>
    public async Task Discover(IEnumerable<string> names)
    {
        Type[] classes = [.. names.Distinct().Select(name => _assembly.GetType(name)!)];
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

    public async Task<bool> Passes(TestMethod test)
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
