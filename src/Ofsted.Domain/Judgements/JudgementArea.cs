using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>What a judgement is about, such as the experiences and progress of care leavers.</summary>
/// <remarks>
/// An area keeps its code across editions when it keeps its remit by and large; <see cref="AreaLineage"/> says how well
/// two editions compare. How an edition prints an area is in <see cref="EditionArea.Label"/>.
/// </remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
[TypeConverter(typeof(JudgementAreaConverter))]
public sealed class JudgementArea : ISpanParsable<JudgementArea>, ITerm
{
    internal JudgementArea(string code, string label, params string[] spellings)
    {
        Code = code;
        Label = label;
        Spellings = EquatableList.Of(spellings);
    }

    /// <summary>The permanent code in exchanged data, such as <c>help-and-protection</c>.</summary>
    public string Code { get; }

    /// <summary>A short label for tables, such as "Help and protection".</summary>
    public string Label { get; }

    /// <summary>The labels printed in published documents, including known misprints.</summary>
    public EquatableList<string> Spellings { get; }

    IEnumerable<string> ITerm.Names => Spellings.Append(Label);

    /// <summary>The area with a code.</summary>
    /// <param name="code">A code, such as <c>care-leavers</c>.</param>
    /// <exception cref="ArgumentException">No area has this code.</exception>
    public static JudgementArea FromCode(string code) => JudgementAreas.Vocabulary.FromCode(code);

    /// <summary>Finds the area with a code, without throwing.</summary>
    /// <param name="code">A code, or null.</param>
    /// <param name="area">The area, or null when there is none.</param>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out JudgementArea? area) =>
        JudgementAreas.Vocabulary.TryFromCode(code, out area);

    /// <summary>The area with a printed label or a code.</summary>
    /// <param name="text">A code, the label or a known spelling, in any capitals.</param>
    /// <exception cref="FormatException">The text is not a known spelling of an area.</exception>
    public static JudgementArea Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A code, the label or a known spelling, in any capitals.</param>
    /// <param name="provider">Not used: spellings are English.</param>
    public static JudgementArea Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return JudgementAreas.Vocabulary.Parse(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static JudgementArea Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        JudgementAreas.Vocabulary.Parse(s);

    /// <summary>Reads a printed label or a code, without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="area">The area, or null when the text is not a known spelling of one.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out JudgementArea? area) =>
        JudgementAreas.Vocabulary.TryParse(text, out area);

    /// <summary>Reads a printed label or a code, without throwing.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: spellings are English.</param>
    /// <param name="result">The area, or null when the text is not a known spelling of one.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out JudgementArea result) =>
        JudgementAreas.Vocabulary.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out JudgementArea)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out JudgementArea result) =>
        JudgementAreas.Vocabulary.TryParse(s, out result);

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
