using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A part of the service that a focused visit looks at.</summary>
/// <remarks><see cref="VisitTopics"/> lists all of them. Letters state their scope in prose; the topics are our grouping.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
[TypeConverter(typeof(VisitTopicConverter))]
public sealed class VisitTopic : ISpanParsable<VisitTopic>, ITerm
{
    internal VisitTopic(string code, string label)
    {
        Code = code;
        Label = label;
    }

    /// <summary>The permanent code in exchanged data, such as <c>front-door</c>.</summary>
    public string Code { get; }

    /// <summary>A readable label.</summary>
    public string Label { get; }

    IEnumerable<string> ITerm.Names => [Label];

    /// <summary>The topic with a code.</summary>
    /// <param name="code">A code, such as <c>care-leavers</c>.</param>
    /// <exception cref="ArgumentException">No topic has this code.</exception>
    public static VisitTopic FromCode(string code) => VisitTopics.Vocabulary.FromCode(code);

    /// <summary>Finds the topic with a code, without throwing.</summary>
    /// <param name="code">A code, or null.</param>
    /// <param name="topic">The topic, or null when there is none.</param>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out VisitTopic? topic) =>
        VisitTopics.Vocabulary.TryFromCode(code, out topic);

    /// <summary>The topic with a code or a label.</summary>
    /// <param name="text">A code or a label, in any capitals.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static VisitTopic Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">A code or a label, in any capitals.</param>
    /// <param name="provider">Not used: labels are English.</param>
    public static VisitTopic Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return VisitTopics.Vocabulary.Parse(s);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static VisitTopic Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => VisitTopics.Vocabulary.Parse(s);

    /// <summary>Reads a code or a label, without throwing.</summary>
    /// <param name="text">The text, or null.</param>
    /// <param name="topic">The topic, or null when the text is neither.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out VisitTopic? topic) =>
        VisitTopics.Vocabulary.TryParse(text, out topic);

    /// <summary>Reads a code or a label, without throwing.</summary>
    /// <param name="s">The text, or null.</param>
    /// <param name="provider">Not used: labels are English.</param>
    /// <param name="result">The topic, or null when the text is neither.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out VisitTopic result) =>
        VisitTopics.Vocabulary.TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out VisitTopic)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out VisitTopic result) =>
        VisitTopics.Vocabulary.TryParse(s, out result);

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
