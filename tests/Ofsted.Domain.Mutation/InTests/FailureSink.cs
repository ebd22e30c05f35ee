using Xunit.Sdk;

namespace Ofsted.Domain.Mutation;

/// <summary>Notes whether anything failed and asks the runner to stop then.</summary>
internal sealed class FailureSink : IMessageSink
{
    public bool Failed { get; private set; }

    public bool OnMessage(IMessageSinkMessage message)
    {
        Failed |= message is ITestFailed or IErrorMessage or ITestCleanupFailure or ITestClassCleanupFailure or ITestMethodCleanupFailure
            or ITestCaseCleanupFailure or ITestCollectionCleanupFailure or ITestAssemblyCleanupFailure;
        return !Failed;
    }
}
