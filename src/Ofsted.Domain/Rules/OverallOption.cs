using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Rules;

/// <summary>A grade that overall effectiveness might have, and the rule that forbids it.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record OverallOption
{
    /// <summary>The grade.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The first rule that forbids the grade given the other judgements, or null when it is permitted.</summary>
    public Rule? RemovedBy { get; init; }

    /// <summary>Whether no rule forbids it.</summary>
    [MemberNotNullWhen(false, nameof(RemovedBy))]
    public bool IsPermitted => RemovedBy is null;

    /// <summary>The grade, and the rule that removed it.</summary>
    public override string ToString() => Excerpt.OfLine(RemovedBy is null ? Grade.Code : $"{Grade.Code}, removed by {RemovedBy.Id}");
}
