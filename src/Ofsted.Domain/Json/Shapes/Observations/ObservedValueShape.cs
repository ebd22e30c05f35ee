using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Json;

/// <summary>A number, bounds, a suppression, "not applicable" or words; the kind says which.</summary>
internal sealed class ObservedValueShape : Shape<ObservedValue>
{
    private const string Exact = "exact";
    private const string Bounded = "bounded";
    private const string Suppressed = "suppressed";
    private const string NotApplicable = "not-applicable";
    private const string Text = "text";

    private static readonly string[] Names =
        ["kind", "number", "qualifier", "above", "below", "from", "to", "code", "text", "wording"];

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out ObservedValue? value)
    {
        value = null;
        if (walk.Members(element, Names) is not { } members)
            return false;
        walk.Optional(members, "wording", Shapes.Text, out var wording);
        if (!walk.Required(members, "kind", Shapes.Text, out var kind))
            return false;

        value = kind switch
        {
            Exact => ReadExact(walk, members),
            Bounded => ReadBounded(walk, members),
            Suppressed => walk.Required(members, "code", Shapes.Text, out var code) ? ObservedValue.Suppressed(code) : null,
            NotApplicable => walk.Optional(members, "code", Shapes.Text, out var symbol) ? new NotApplicableValue { Code = symbol } : null,
            Text => walk.Required(members, "text", Shapes.Text, out var text) ? ObservedValue.Words(text) : null,
            _ => Unknown(walk, kind),
        };
        if (value is null)
            return false;
        if (wording is not null)
            value = value with { Wording = wording };
        return true;
    }

    public override void Write(Utf8JsonWriter writer, ObservedValue value)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case ExactValue exact:
                writer.WriteString("kind", Exact);
                writer.WriteNumber("number", exact.Value);
                Shapes.Qualifier.WriteUnlessUnspecified(writer, "qualifier", exact.Qualifier);
                break;
            case BoundedValue bounded:
                writer.WriteString("kind", Bounded);
                WriteBound(writer, "above", bounded.Above);
                WriteBound(writer, "below", bounded.Below);
                WriteBound(writer, "from", bounded.From);
                WriteBound(writer, "to", bounded.To);
                break;
            case SuppressedValue suppressed:
                writer.WriteString("kind", Suppressed);
                writer.WriteString("code", suppressed.Code);
                break;
            case NotApplicableValue notApplicable:
                writer.WriteString("kind", NotApplicable);
                if (notApplicable.Code is { } code)
                    writer.WriteString("code", code);
                break;
            case TextValue words:
                writer.WriteString("kind", Text);
                writer.WriteString("text", words.Text);
                break;
        }

        Shapes.Text.WriteUnlessNull(writer, "wording", value.Wording);
        writer.WriteEndObject();
    }

    private static ExactValue? ReadExact(JsonWalk walk, JsonMembers members) =>
        walk.Required(members, "number", Shapes.Decimal, out var number) & walk.OptionalValue(members, "qualifier", Shapes.Qualifier, out var qualifier)
            ? new ExactValue { Value = number, Qualifier = qualifier ?? default }
            : null;

    private static BoundedValue? ReadBounded(JsonWalk walk, JsonMembers members) =>
        walk.OptionalValue(members, "above", Shapes.Decimal, out var above)
        & walk.OptionalValue(members, "below", Shapes.Decimal, out var below)
        & walk.OptionalValue(members, "from", Shapes.Decimal, out var from)
        & walk.OptionalValue(members, "to", Shapes.Decimal, out var to)
            ? new BoundedValue { Above = above, Below = below, From = from, To = to }
            : null;

    private static ObservedValue? Unknown(JsonWalk walk, string kind)
    {
        walk.Error("kind", JsonProblemCodes.UnknownCode, $"'{JsonText.Excerpt(kind)}' is not the code of a kind of value.");
        return null;
    }

    private static void WriteBound(Utf8JsonWriter writer, string name, decimal? bound)
    {
        if (bound is { } number)
            writer.WriteNumber(name, number);
    }
}
