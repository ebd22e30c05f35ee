namespace Ofsted.Domain.Mutation;

/// <summary>What became of a mutant and by which test.</summary>
/// <param name="By">The test that failed or was running last; null for a mutant that no test reaches.</param>
internal sealed record Verdict(Mutant Mutant, Outcome Outcome, string? By, int Tests, TimeSpan Time)
{
    public bool IsKilled => Outcome is Outcome.Killed or Outcome.Stopped;
}
