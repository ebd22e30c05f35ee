using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>What the code of a finding means, and what to do about it.</summary>
/// <remarks><see cref="FindingCatalogue"/> lists all of them.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record FindingDefinition
{
    /// <summary>The permanent code, such as <c>OFS-RDG-20</c>; a rule's is its identifier.</summary>
    public required string Code { get; init; }

    /// <summary>The highest severity that a finding with this code can have.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What is wrong when this code is reported; for a rule, the statement that is not satisfied.</summary>
    public required string Meaning { get; init; }

    /// <summary>Why it matters.</summary>
    public required string Why { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Advice { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Source { get; init; }

    /// <summary>The rule with this identifier, or null when the code is not that of a rule.</summary>
    public Rule? Rule => RuleCatalogue.Find(Code);

    /// <summary>The code and the meaning.</summary>
    public override string ToString() => Excerpt.OfLine($"{Code}: {Meaning}");
}
