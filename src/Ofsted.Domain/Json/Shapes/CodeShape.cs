using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>A term of a closed vocabulary, which JSON holds as its code.</summary>
internal sealed class CodeShape<T> : Shape<T>
    where T : notnull
{
    private readonly string _noun;
    private readonly Dictionary<string, T> _terms;
    private readonly Dictionary<T, string> _codes;

    public CodeShape(string noun, params ReadOnlySpan<(string Code, T Term)> terms)
    {
        _noun = noun;
        _terms = new Dictionary<string, T>(terms.Length, StringComparer.Ordinal);
        _codes = new Dictionary<T, string>(terms.Length);
        foreach (var (code, term) in terms)
        {
            _terms.Add(code, term);
            _codes.Add(term, code);
        }
    }

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out T? value)
    {
        // Null is how an enumeration on its own writes its zero.
        value = default;
        if (value is not null && element.ValueKind == JsonValueKind.Null && !walk.IsStrict)
            return true;
        return Shapes.Text.TryRead(walk, element, out var code) && TryRead(walk, code, out value);
    }

    public bool TryRead(JsonWalk walk, string code, [NotNullWhen(true)] out T? value) =>
        _terms.TryGetValue(code, out value)
        || walk.Error(JsonProblemCodes.UnknownCode, $"'{JsonText.Excerpt(code)}' is not the code of {_noun}.");

    /// <summary>The code of a term, or null for the zero of an enumeration.</summary>
    public string? CodeOf(T value) => _codes.GetValueOrDefault(value);

    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(CodeOf(value));

    /// <summary>Writes a member, unless its value is the zero of an enumeration.</summary>
    public void WriteUnlessUnspecified(Utf8JsonWriter writer, string name, T value)
    {
        if (CodeOf(value) is { } code)
            writer.WriteString(name, code);
    }
}
