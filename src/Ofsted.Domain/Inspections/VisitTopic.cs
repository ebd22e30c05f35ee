using System.Diagnostics.CodeAnalysis;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A part of the service that a focused visit looks at.</summary>
/// <remarks><see cref="VisitTopics"/> lists all of them. Letters state their scope in prose; the topics are our grouping.</remarks>
/// <threadsafety>Immutable.</threadsafety>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
[TypeConverter(typeof(VisitTopicConverter))]
public sealed class VisitTopic : ITerm
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

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
