using Ofsted.Domain.Internal;
using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>What was read from a table of actions.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanCsvReading
{
    /// <summary>The actions of the rows without an error, in order.</summary>
    public required EquatableList<PlanAction> Actions { get; init; }

    /// <summary>The number of rows below the header that are not blank.</summary>
    public required int Rows { get; init; }

    /// <summary>What is wrong, row by row; a row with a finding is not among <see cref="Actions"/>.</summary>
    public EquatableList<Finding> Findings { get; init; } = [];

    /// <summary>The numbers of rows, actions and findings.</summary>
    public override string ToString() =>
        Excerpt.OfLine(FormattableString.Invariant($"{Rows} rows, {Actions.Count} actions, {Findings.Count} findings"));
}
