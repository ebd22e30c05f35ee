using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>A type that JSON holds as an object: its members, each named once.</summary>
/// <param name="members">
/// Goes through the members in their order. Given the value to be written, it writes them; given none, it makes a value of those that are read.
/// </param>
/// <param name="kinds">The types of which a value is one, each with a schema of its own; none for a type that is written as it is.</param>
/// <param name="isLenient">Whether a member that is wrong and could be left out is dropped alone, and not the whole object with it.</param>
internal sealed class Table<T>(Func<Members, T?, T> members, bool isLenient = false, Func<Shape[]>? kinds = null) : ItemShape<T>
    where T : notnull
{
    private string[]? _names;
    private MemberDescription[] _members = [];
    private byte[][] _encoded = [];

    /// <summary>The names of the members in their order.</summary>
    public string[] Names => _names ?? Describe();

    /// <summary>The members in their order.</summary>
    public IReadOnlyList<MemberDescription> Members => Names.Length == 0 ? [] : _members;

    public override bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out T? value)
    {
        value = default;
        if (!walk.IsKind(element, JsonValueKind.Object))
            return false;

        var names = Names;
        var found = new Json.Members(walk, names, isLenient);
        var expected = 0;
        foreach (var property in element.EnumerateObject())
        {
            var place = PlaceOf(JsonMarshal.GetRawUtf8PropertyName(property), expected);
            if (place >= 0)
                expected = place + 1;
            else if (!walk.TryName(property, out var name))
                continue;
            else if ((place = Array.IndexOf(names, name)) < 0)
            {
                walk.Unknown(name);
                continue;
            }

            found.Take(place, property.Value);
        }

        value = members(found, default);
        return !found.HasFailed;
    }

    public override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        members(new Json.Members(writer), value);
        writer.WriteEndObject();
    }

    public override void WriteSchema(SchemaWriter schema)
    {
        if (kinds is null)
            schema.Object(Members);
        else
            schema.OneOf(kinds());
    }

    /// <summary>The place of a member whose name is not escaped, looked for first where the order lets expect it.</summary>
    private int PlaceOf(ReadOnlySpan<byte> name, int expected)
    {
        for (var i = expected; i < _encoded.Length; i++)
        {
            if (name.SequenceEqual(_encoded[i]))
                return i;
        }

        for (var i = 0; i < expected; i++)
        {
            if (name.SequenceEqual(_encoded[i]))
                return i;
        }

        return -1;
    }

    private string[] Describe()
    {
        var described = new List<MemberDescription>();
        members(new Json.Members(described), default);
        _members = [.. described];
        string[] names = [.. described.Select(member => member.Name)];
        _encoded = [.. names.Select(Encoding.UTF8.GetBytes)];
        return _names = names;
    }
}
