using System.Text;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>Writes the JSON Schemas of shapes. A type of the library is told of once, and referred to by its name.</summary>
internal sealed class SchemaWriter
{
    private const string Definitions = "#/components/schemas/";

    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly Queue<Shape> _waiting = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Where the shape writes the keywords of its schema.</summary>
    public Utf8JsonWriter Json { get; private set; } = null!;

    /// <summary>The schemas of some shapes and of every type that they refer to, by name.</summary>
    public static IReadOnlyDictionary<string, string> Write(IEnumerable<Shape> shapes)
    {
        var writer = new SchemaWriter();
        foreach (var shape in shapes)
            writer.Await(shape);
        while (writer._waiting.TryDequeue(out var shape))
            writer.WriteDefinition(shape);
        return writer._written;
    }

    /// <summary>Writes the schema of a part: a reference where it is a type of the library.</summary>
    public void Part(Shape shape)
    {
        Json.WriteStartObject();
        if (Shapes.IsDefined(shape))
            Json.WriteString("$ref", Definitions + Await(shape));
        else
            shape.WriteSchema(this);
        Json.WriteEndObject();
    }

    /// <summary>Writes that a value is one of several.</summary>
    public void OneOf(IEnumerable<Shape> shapes)
    {
        Json.WriteStartArray("oneOf");
        foreach (var shape in shapes)
            Part(shape);
        Json.WriteEndArray();
    }

    /// <summary>Writes that a value is an object of some members and no others.</summary>
    public void Object(IEnumerable<MemberDescription> members)
    {
        var all = members.ToList();
        Json.WriteString("type", "object");
        Json.WriteBoolean("additionalProperties", false);
        if (all.Exists(member => member.IsRequired))
        {
            Json.WriteStartArray("required");
            foreach (var member in all.Where(member => member.IsRequired))
                Json.WriteStringValue(member.Name);
            Json.WriteEndArray();
        }

        Json.WriteStartObject("properties");
        foreach (var member in all)
        {
            Json.WritePropertyName(member.Name);
            if (member.Constant is null)
                Part(member.Shape);
            else
                WriteConstant(member.Constant);
        }

        Json.WriteEndObject();
    }

    private void WriteConstant(string constant)
    {
        Json.WriteStartObject();
        Json.WriteString("const", constant);
        Json.WriteEndObject();
    }

    private string Await(Shape shape)
    {
        var name = Shapes.NameOf(shape.Type);
        if (_seen.Add(name))
            _waiting.Enqueue(shape);
        return name;
    }

    private void WriteDefinition(Shape shape)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            Json = json;
            json.WriteStartObject();
            shape.WriteSchema(this);
            json.WriteEndObject();
        }

        _written.Add(Shapes.NameOf(shape.Type), Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
