using System.Collections.Frozen;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Indicators;

/// <summary>A symbol that statistical tables print in place of a number, such as "c".</summary>
/// <remarks>
/// Five are those of the Department for Education's standards for open data. The others occur in older tables, where
/// a symbol may have meant something else: the footnotes of a table come first.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record SuppressionSymbol
{
    private static readonly Citation Standard = new()
    {
        Document = "Department for Education, Open data standards",
        Place = "Data symbols",
        Confidence = Confidence.Stated,
    };

    private static readonly Citation Custom = new()
    {
        Document = "Tables of older statistical releases",
        Confidence = Confidence.Unverified,
    };

    private static readonly FrozenDictionary<string, SuppressionSymbol> ByCode;

    static SuppressionSymbol()
    {
        All =
        [
            Of("c", "confidential: suppressed", SuppressionReason.Confidential, Standard),
            Of("x", "not available", SuppressionReason.NotAvailable,
                Standard with { Note = "tables before the standard print it for suppressed small numbers" }),
            Of("z", "not applicable", SuppressionReason.NotApplicable, Standard),
            Of("low", "greater than zero, rounds to zero", SuppressionReason.RoundsToZero, Standard),
            Of("u", "of low reliability", SuppressionReason.Unreliable, Standard),
            Of(":", "not available", SuppressionReason.NotAvailable, Standard with { Note = "obsolete: now x" }),
            Of("~", "greater than zero, rounds to zero", SuppressionReason.RoundsToZero, Standard with { Note = "obsolete: now low" }),
            Of("..", "not available", SuppressionReason.NotAvailable, Custom),
            Of(".", "not applicable", SuppressionReason.NotApplicable, Custom),
            Of("*", "suppressed small number", SuppressionReason.Confidential, Custom),
            Of("k", "greater than zero, rounds to zero", SuppressionReason.RoundsToZero, Custom),
            Of("-", "no number: nil, not available or not applicable, as the table says", SuppressionReason.Unspecified, Custom),
        ];
        ByCode = All.ToFrozenDictionary(symbol => symbol.Code, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every symbol that the library knows.</summary>
    public static EquatableList<SuppressionSymbol> All { get; }

    /// <summary>The symbol with a code, or null when the library does not know it.</summary>
    /// <param name="code">The code as printed, in any capitals, in square brackets or without, or null.</param>
    public static SuppressionSymbol? Find(string? code) => code?.Trim() switch
    {
        null => null,
        ['[', .. var inner, ']'] => ByCode.GetValueOrDefault(inner),
        "…" => ByCode[".."],
        "–" or "—" or "−" => ByCode["-"],
        var printed => ByCode.GetValueOrDefault(printed),
    };

    /// <summary>The symbol as printed.</summary>
    public required string Code { get; init; }

    /// <summary>What it stands for, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>Why there is no number.</summary>
    public required SuppressionReason Reason { get; init; }

    /// <summary>Who uses it in this way, how sure we are, and other meanings it has had.</summary>
    public required Citation Source { get; init; }

    /// <summary>The symbol and what it stands for.</summary>
    public override string ToString() => Excerpt.OfLine($"{Code}: {Title}");

    private static SuppressionSymbol Of(string code, string title, SuppressionReason reason, Citation source) =>
        new() { Code = code, Title = title, Reason = reason, Source = source };
}
