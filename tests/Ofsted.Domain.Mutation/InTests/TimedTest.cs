namespace Ofsted.Domain.Mutation;

/// <summary>A test and how long it took without a mutant.</summary>
internal readonly record struct TimedTest(TestMethod Test, int Milliseconds);
