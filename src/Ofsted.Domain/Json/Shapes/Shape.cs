using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>How one type looks in JSON.</summary>
internal abstract class Shape<T>
    where T : notnull
{
    /// <summary>Reads a value; when there is none, the walk has been told why.</summary>
    public abstract bool TryRead(JsonWalk walk, JsonElement element, [NotNullWhen(true)] out T? value);

    public abstract void Write(Utf8JsonWriter writer, T value);

    public void Write(Utf8JsonWriter writer, string name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }
}
