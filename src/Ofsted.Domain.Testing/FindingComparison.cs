namespace Ofsted.Domain.Testing;

/// <summary>Sets what was found in a case against what is expected.</summary>
internal static class FindingComparison
{
    /// <exception cref="ConformanceException">They differ; the message names the case, the differences and the record.</exception>
    public static void Verify(EquatableList<ExpectedFinding> expected, IEnumerable<ExpectedFinding> found, string name, string json)
    {
        ArgumentNullException.ThrowIfNull(found);
        var problems = Differences(expected, found);
        if (problems.Count > 0)
            throw new ConformanceException($"{name}\n{string.Join('\n', problems)}\n  {json}");
    }

    /// <exception cref="ConformanceException">A case differs; the message lists all that do.</exception>
    public static void VerifyAll<T>(EquatableList<T> cases, Action<T> verify)
    {
        var failures = new List<string>();
        foreach (var one in cases)
        {
            try
            {
                verify(one);
            }
            catch (ConformanceException exception)
            {
                failures.Add(exception.Message);
            }
        }

        if (failures.Count > 0)
            throw new ConformanceException(FormattableString.Invariant($"{failures.Count} of {cases.Count} cases differ.\n") + string.Join('\n', failures));
    }

    private static List<string> Differences(EquatableList<ExpectedFinding> expected, IEnumerable<ExpectedFinding> found)
    {
        var missing = expected.ToList();
        var surplus = new List<ExpectedFinding>();
        foreach (var finding in found)
        {
            if (!missing.Remove(finding))
                surplus.Add(finding);
        }

        return [.. missing.Select(finding => $"  missing: {finding}"), .. surplus.Select(finding => $"  not expected: {finding}")];
    }
}
