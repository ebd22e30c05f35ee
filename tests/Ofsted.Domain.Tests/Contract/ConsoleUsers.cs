namespace Ofsted.Domain.Tests;

/// <summary>Tests that redirect the console of the process: they run alone, since property tests write to it too.</summary>
[CollectionDefinition(nameof(ConsoleUsers), DisableParallelization = true)]
public class ConsoleUsers;
