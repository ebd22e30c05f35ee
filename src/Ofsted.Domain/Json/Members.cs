using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>The members of one object, on the way into JSON or out of it.</summary>
/// <remarks>Each method names a member, says how it looks and takes its value. It writes the value, or gives the one that was read.</remarks>
internal sealed class Members
{
    private readonly Utf8JsonWriter? _writer;
    private readonly JsonWalk? _walk;
    private readonly List<MemberDescription>? _described;
    private readonly string[] _names = [];
    private readonly JsonElement[] _values = [];
    private readonly bool _isLenient;
    private int _next;

    /// <summary>Writes members.</summary>
    public Members(Utf8JsonWriter writer) => _writer = writer;

    /// <summary>Lists the members.</summary>
    public Members(List<MemberDescription> described)
    {
        _described = described;
        HasFailed = true;
    }

    /// <summary>Reads members.</summary>
    public Members(JsonWalk walk, string[] names, bool isLenient)
    {
        _walk = walk;
        _names = names;
        _values = new JsonElement[names.Length];
        _isLenient = isLenient;
    }

    public bool IsWriting => _writer is not null;

    /// <summary>Whether no value can be made of what was read.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Takes the value of a member that the text has.</summary>
    public void Take(int place, JsonElement value)
    {
        _walk!.Found(_names[place], value, isAgain: _values[place].ValueKind != JsonValueKind.Undefined);
        if (value.ValueKind != JsonValueKind.Null)
            _values[place] = value;
    }

    /// <summary>Whether the text has a member, and not as null.</summary>
    public bool Has(string name) => _walk is not null && _values[Array.IndexOf(_names, name)].ValueKind != JsonValueKind.Undefined;

    /// <summary>Reports that the members which were read do not agree.</summary>
    public void Fail(string code, string message)
    {
        if (!HasFailed && _walk is not null)
            HasFailed = !_walk.Error(code, message);
    }

    /// <summary>Reports a member whose value is not one of those that are known.</summary>
    public void Refuse(string name, string code, string message)
    {
        if (_walk is null)
            return;
        _walk.Error(name, code, message);
        HasFailed = true;
    }

    /// <summary>Reports a member that does not belong to the others and is dropped.</summary>
    public void Drop(string name, string code, string message)
    {
        if (!HasFailed && Has(name))
            _walk!.Error(name, code, message);
    }

    /// <summary>A member that is always there.</summary>
    public T Required<T>(string name, Shape<T> shape, T? value)
        where T : class
    {
        if (_writer is not null)
        {
            Write(name, shape, value!);
            return value!;
        }

        if (!TryRead(name, shape, isVital: true, out var read))
            Miss(name);
        return read!;
    }

    /// <inheritdoc cref="Required{T}(string, Shape{T}, T)"/>
    public T Required<T>(string name, Shape<T> shape, T? value)
        where T : struct
    {
        if (_writer is not null)
        {
            Write(name, shape, value!.Value);
            return value.Value;
        }

        if (!TryRead(name, shape, isVital: true, out var read))
            Miss(name);
        return read;
    }

    /// <summary>A member that says which of several types an object is.</summary>
    public void Kind(string name, string kind)
    {
        var read = Required(name, Values.Text, kind);
        if (_described is not null)
            _described[^1] = _described[^1] with { Constant = kind };
        if (read is not null && read != kind)
            Refuse(name, JsonFindingCodes.UnknownCode, $"Expected '{kind}', found '{JsonText.Excerpt(read)}'.");
    }

    /// <summary>A member that is left out when it is null.</summary>
    public T? Optional<T>(string name, Shape<T> shape, T? value, bool? isVital = null)
        where T : class
    {
        if (_writer is null)
            return TryRead(name, shape, isVital, out var read) ? read : null;
        if (value is not null)
            Write(name, shape, value);
        return value;
    }

    /// <inheritdoc cref="Optional{T}(string, Shape{T}, T, bool?)"/>
    public T? Optional<T>(string name, Shape<T> shape, T? value, bool? isVital = null)
        where T : struct
    {
        if (_writer is null)
            return TryRead(name, shape, isVital, out var read) ? read : null;
        if (value is { } held)
            Write(name, shape, held);
        return value;
    }

    /// <summary>A member that is left out when it has its usual value.</summary>
    public T Usual<T>(string name, Shape<T> shape, T? value, T usual, bool? isVital = null)
        where T : class
    {
        if (_writer is null)
            return TryRead(name, shape, isVital, out var read) ? read! : usual;
        if (!value!.Equals(usual))
            Write(name, shape, value);
        return value;
    }

    /// <inheritdoc cref="Usual{T}(string, Shape{T}, T, T, bool?)"/>
    public T Usual<T>(string name, Shape<T> shape, T? value, T usual = default, bool? isVital = null)
        where T : struct
    {
        if (_writer is null)
            return TryRead(name, shape, isVital, out var read) ? read : usual;
        var held = value.GetValueOrDefault();
        if (!EqualityComparer<T>.Default.Equals(held, usual))
            Write(name, shape, held);
        return held;
    }

    /// <summary>A member that is always written and need not be there when it is read.</summary>
    public T Written<T>(string name, Shape<T> shape, T? value, T otherwise)
        where T : class
    {
        if (_writer is null)
            return TryRead(name, shape, isVital: null, out var read) ? read! : otherwise;
        Write(name, shape, value!);
        return value!;
    }

    /// <inheritdoc cref="Written{T}(string, Shape{T}, T, T)"/>
    public T Written<T>(string name, Shape<T> shape, T? value, T otherwise = default)
        where T : struct
    {
        if (_writer is null)
            return TryRead(name, shape, isVital: true, out var read) ? read : otherwise;
        Write(name, shape, value.GetValueOrDefault());
        return value.GetValueOrDefault();
    }

    /// <summary>A list that is left out when it is empty.</summary>
    public EquatableList<T> List<T>(string name, ItemShape<T> item, EquatableList<T>? value)
        where T : notnull
    {
        if (_writer is null)
            return TryRead(name, item.Many, isVital: null, out var read) ? read! : [];
        if (value!.Count > 0)
            Write(name, item.Many, value);
        return value;
    }

    /// <summary>A code that is wanted and that a record can do without: absent, and left out, for the zero of its enumeration.</summary>
    public T Expected<T>(string name, Shape<T> shape, T? value)
        where T : struct, Enum
    {
        if (_walk is not null && !Has(name))
            _walk.Missing(name, isError: false);
        return Usual(name, shape, value, default, isVital: true);
    }

    private void Write<T>(string name, Shape<T> shape, T value)
        where T : notnull
    {
        _writer!.WritePropertyName(name);
        shape.Write(_writer, value);
    }

    /// <summary>Reads a member; false when it is absent or wrong.</summary>
    private bool TryRead<T>(string name, Shape<T> shape, bool? isVital, out T? value)
        where T : notnull
    {
        value = default;
        if (_walk is null)
        {
            _described!.Add(new MemberDescription(name, shape));
            return false;
        }

        // The members come in the order of the names, but for the types that have members of one kind only.
        if (_next == _names.Length || !ReferenceEquals(_names[_next], name))
            _next = Array.IndexOf(_names, name);
        var element = _values[_next++];
        if (element.ValueKind == JsonValueKind.Undefined)
            return false;
        if (_walk.At(name, element, shape, out value))
            return true;
        HasFailed |= isVital ?? !_isLenient;
        return false;
    }

    private void Miss(string name)
    {
        if (_described is not null)
            _described[^1] = _described[^1] with { IsRequired = true };
        if (_walk is not null && !Has(name))
            HasFailed = !_walk.Missing(name, isError: true);
    }
}
