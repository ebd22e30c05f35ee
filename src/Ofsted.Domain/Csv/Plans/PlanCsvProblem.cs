namespace Ofsted.Domain.Csv;

/// <summary>Something that is wrong with a table of a plan.</summary>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record PlanCsvProblem
{
    /// <summary>The permanent code, one of <see cref="PlanCsvProblemCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The row as a spreadsheet counts, the header being row 1; 0 when it concerns the table as a whole.</summary>
    public required int Row { get; init; }

    /// <summary>The heading of the column, or null when it concerns the row as a whole.</summary>
    public string? Column { get; init; }

    /// <summary>What is wrong, in English; it repeats at most 60 characters of the table.</summary>
    public required string Message { get; init; }

    /// <summary>The code, the row, the column and the message.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Code} in row {Row}{(Column is null ? "" : $", column '{Column}'")}: {Message}");
}
