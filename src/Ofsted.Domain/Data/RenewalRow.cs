using Ofsted.Domain.Internal;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Data;

/// <summary>What a renewal did, or did not do, with one event.</summary>
[JsonConverter(typeof(OfstedJsonConverterFactory))]
public sealed record RenewalRow
{
    /// <summary>What became of it.</summary>
    public required RenewalOutcome Outcome { get; init; }

    /// <summary>The event as the renewed dataset holds it, or would hold it.</summary>
    public required InspectionEvent Event { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Origin { get; init; }

    /// <summary>Why it is doubtful or refused, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>The members that change, or would change.</summary>
    public EquatableList<MemberChange> Changes { get; init; } = [];

    /// <summary>A line for reviewers: a mark and the event, what changes, why it was not accepted, and where it was read.</summary>
    public string Line
    {
        get
        {
            string[] parts = [ToString(), string.Join("; ", Changes), Reason ?? "", Origin];
            return string.Join(" | ", parts.Where(part => part.Length > 0));
        }
    }

    /// <summary>A mark and the event: "+" new, "~" changed, "?" doubtful, "!" refused.</summary>
    public override string ToString()
    {
        var mark = Outcome switch
        {
            RenewalOutcome.New => "+",
            RenewalOutcome.Changed => "~",
            RenewalOutcome.Doubtful => "?",
            RenewalOutcome.Refused => "!",
            _ => "-",
        };
        return Excerpt.OfLine($"{mark} {Event}");
    }
}
