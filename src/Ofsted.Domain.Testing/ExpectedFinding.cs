namespace Ofsted.Domain.Testing;

/// <summary>A finding without its wording: what two implementations of the rules must agree on.</summary>
public sealed record ExpectedFinding
{
    /// <summary>The identifier of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>How much it matters.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>The place, as a JSON path into the record or the array of records.</summary>
    public required string Path { get; init; }

    /// <summary>The part of a finding that two implementations must agree on.</summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static ExpectedFinding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new ExpectedFinding { Rule = finding.Code, Severity = finding.Severity, Path = finding.Path };
    }

    /// <summary>The severity, the identifier and the place.</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} {Rule} at {Path}";
}
