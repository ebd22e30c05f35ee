using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>Writes members that are left out where they hold nothing.</summary>
internal static class OptionalMembers
{
    public static void WriteUnlessNull<T>(this Shape<T> shape, Utf8JsonWriter writer, string name, T? value)
        where T : class
    {
        if (value is not null)
            shape.Write(writer, name, value);
    }

    public static void WriteUnlessNull<T>(this Shape<T> shape, Utf8JsonWriter writer, string name, T? value)
        where T : struct
    {
        if (value is { } held)
            shape.Write(writer, name, held);
    }
}
