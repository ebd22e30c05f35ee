using System.Globalization;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>How an authority compares with others in one area.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record AreaStanding
{
    /// <summary>The area, as the authority's own inspection judged it.</summary>
    public required JudgementArea Area { get; init; }

    /// <summary>The authority's grade, or null when the report says that the area was not judged.</summary>
    public Grade? Grade { get; init; }

    /// <summary>The grades of the others whose edition judges the same remit on the same scale.</summary>
    public required GradeDistribution Exact { get; init; }

    /// <summary>The grades of the others whose edition judges much the same remit, to be read with a caveat.</summary>
    public required GradeDistribution Broad { get; init; }

    /// <summary>The number of others that were not inspected, or whose edition judges nothing comparable.</summary>
    public required int NotComparable { get; init; }

    /// <summary>The number of others, exact and broad, with a better grade; 0 when the authority has no grade.</summary>
    public required int Better { get; init; }

    /// <summary>The number of others, exact and broad, with the same grade; 0 when the authority has no grade.</summary>
    public required int Same { get; init; }

    /// <summary>The number of others, exact and broad, with a worse grade; 0 when the authority has no grade.</summary>
    public required int Worse { get; init; }

    /// <summary>The area, the grade and the numbers.</summary>
    public override string ToString() => Excerpt.OfLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Area.Label}: {Grade?.Label ?? "not judged"}; {Better} better, {Same} the same, {Worse} worse, {NotComparable} not comparable ({Broad.Graded} compare broadly)"));
}
