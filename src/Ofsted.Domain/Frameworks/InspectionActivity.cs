using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A kind of inspection activity, such as a short inspection or a focused visit.</summary>
/// <remarks><see cref="InspectionActivities"/> lists all of them.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
[TypeConverter(typeof(InspectionActivityConverter))]
public sealed class InspectionActivity : ISpanParsable<InspectionActivity>, ITerm
{
    internal InspectionActivity(string code, string label, bool isGraded)
    {
        Code = code;
        Label = label;
        IsGraded = isGraded;
    }

    /// <summary>The permanent code in exchanged data, such as <c>focused-visit</c>.</summary>
    public string Code { get; }

    /// <summary>A readable label, such as "Focused visit".</summary>
    public string Label { get; }

    IEnumerable<string> ITerm.Names => [Label];

    /// <summary>Whether it results in a graded report, rather than in a letter or a report on an area.</summary>
    public bool IsGraded { get; }

    /// <summary>The activity with a code.</summary>
    /// <param name="code">A code, such as <c>short-inspection</c>.</param>
    /// <exception cref="ArgumentException">No activity has this code.</exception>
    public static InspectionActivity FromCode(string code) => InspectionActivities.Vocabulary.FromCode(code);

    /// <summary>Finds the activity with a code, without throwing.</summary>
    /// <param name="code">A code, or null.</param>
    /// <param name="activity">The activity, or null when there is none.</param>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out InspectionActivity? activity) =>
        InspectionActivities.Vocabulary.TryFromCode(code, out activity);

    /// <summary>The activity with a code or a label.</summary>
    /// <param name="text">A code or a label, in any capitals.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static InspectionActivity Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A code or a label, in any capitals.</param>
    /// <param name="provider">Not used: labels are English.</param>
    public static InspectionActivity Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return InspectionActivities.Vocabulary.Parse(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static InspectionActivity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        InspectionActivities.Vocabulary.Parse(s);

    /// <summary>Reads a code or a label, without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="activity">The activity, or null when the text is neither.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out InspectionActivity? activity) =>
        InspectionActivities.Vocabulary.TryParse(text, out activity);

    /// <summary>Reads a code or a label, without throwing.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: labels are English.</param>
    /// <param name="result">The activity, or null when the text is neither.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out InspectionActivity result) =>
        InspectionActivities.Vocabulary.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out InspectionActivity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out InspectionActivity result) =>
        InspectionActivities.Vocabulary.TryParse(s, out result);

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
