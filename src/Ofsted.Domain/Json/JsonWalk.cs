using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>One walk over a JSON value: where it is, and what it has found wrong.</summary>
internal sealed class JsonWalk(JsonStrictness strictness)
{
    private const int MostProblems = 100;

    private readonly List<(string? Name, int Index)> _path = [];
    private List<JsonProblem>? _problems;
    private int _errors;
    private int _notes;

    public bool IsStrict { get; } = strictness == JsonStrictness.Strict;

    public EquatableList<JsonProblem> Problems => _problems?.ToEquatableList() ?? [];

    public JsonProblem? FirstError => _problems?.Find(problem => problem.Severity == FindingSeverity.Error);

    public bool HasProblems => _problems is not null;

    /// <summary>Reports what was not read.</summary>
    /// <returns>False, so that a reader can report and fail at once.</returns>
    public bool Error(string code, string message)
    {
        Report(code, FindingSeverity.Error, message);
        return false;
    }

    /// <summary>Reports what harms nothing in tolerant mode.</summary>
    public void Note(string code, FindingSeverity severity, string message) =>
        Report(code, IsStrict ? FindingSeverity.Error : severity, message);

    public void Error(string member, string code, string message)
    {
        Enter(member);
        Error(code, message);
        Leave();
    }

    /// <summary>The known members of an object, or null when the value is not an object.</summary>
    public JsonMembers? Members(JsonElement element, string[] names)
    {
        if (!IsKind(element, JsonValueKind.Object))
            return null;

        var values = new JsonElement[names.Length];
        foreach (var property in element.EnumerateObject())
        {
            if (TryName(property, out var name))
                Sort(name, property.Value, names, values);
        }

        return new JsonMembers(names, values);
    }

    public bool TryName(JsonProperty property, [NotNullWhen(true)] out string? name)
    {
        name = JsonText.IsUnicode(JsonMarshal.GetRawUtf8PropertyName(property)) ? property.Name : null;
        return name is not null || Error(JsonProblemCodes.NotUnicode, "The name of a property is not well-formed Unicode.");
    }

    public bool IsKind(JsonElement element, JsonValueKind kind) =>
        element.ValueKind == kind
        || Error(JsonProblemCodes.WrongKind, $"Expected {Noun(kind)}, found {Noun(element.ValueKind)}.");

    /// <summary>Reads a member that has to be there.</summary>
    public bool Required<T>(JsonMembers members, string name, Shape<T> shape, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        if (members.TryGet(name, out var element))
            return At(name, element, shape, out value);

        value = default;
        Error(name, JsonProblemCodes.MissingProperty, $"The property '{name}' is missing.");
        return false;
    }

    /// <summary>Reads a member, null when it is absent or wrong.</summary>
    /// <returns>False when it is wrong.</returns>
    public bool Optional<T>(JsonMembers members, string name, Shape<T> shape, out T? value)
        where T : class
    {
        value = null;
        return !members.TryGet(name, out var element) || At(name, element, shape, out value);
    }

    /// <inheritdoc cref="Optional"/>
    public bool OptionalValue<T>(JsonMembers members, string name, Shape<T> shape, out T? value)
        where T : struct
    {
        value = null;
        if (!members.TryGet(name, out var element))
            return true;
        if (!At(name, element, shape, out var found))
            return false;
        value = found;
        return true;
    }

    /// <summary>Reads a code that the format wants and a record can do without: absent stands for the zero of the enumeration.</summary>
    public bool Expected<T>(JsonMembers members, string name, Shape<T> shape, out T value)
        where T : struct, Enum
    {
        value = default;
        if (members.TryGet(name, out var element))
            return At(name, element, shape, out value);

        Enter(name);
        Note(JsonProblemCodes.MissingProperty, FindingSeverity.Warning, $"The property '{name}' is missing.");
        Leave();
        return true;
    }

    public bool At<T>(string name, JsonElement element, Shape<T> shape, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        Enter(name);
        var isRead = shape.TryRead(this, element, out value);
        Leave();
        return isRead;
    }

    public bool At<T>(int index, JsonElement element, Shape<T> shape, [NotNullWhen(true)] out T? value)
        where T : notnull
    {
        _path.Add((null, index));
        var isRead = shape.TryRead(this, element, out value);
        Leave();
        return isRead;
    }

    public void Enter(string name) => _path.Add((name, 0));

    public void Leave() => _path.RemoveAt(_path.Count - 1);

    public void Duplicate(string name) =>
        Note(JsonProblemCodes.DuplicateProperty, FindingSeverity.Warning, $"The property '{JsonText.Excerpt(name)}' occurs again.");

    private static string Noun(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    private void Sort(string name, JsonElement value, string[] names, JsonElement[] values)
    {
        Enter(name);
        var place = Array.IndexOf(names, name);
        if (place < 0)
        {
            Note(JsonProblemCodes.UnknownProperty, FindingSeverity.Information,
                $"The property '{JsonText.Excerpt(name)}' is not part of the format.");
        }
        else
        {
            if (values[place].ValueKind != JsonValueKind.Undefined)
                Duplicate(name);
            if (value.ValueKind != JsonValueKind.Null)
                values[place] = value;
            else if (IsStrict)
                Error(JsonProblemCodes.WrongKind, $"The property '{name}' is null; a value that is not known is left out.");
        }

        Leave();
    }

    private void Report(string code, FindingSeverity severity, string message)
    {
        // Counted apart, so that no number of notes hides an error.
        var count = severity == FindingSeverity.Error ? ++_errors : ++_notes;
        if (count > MostProblems + 1)
            return;

        var isOneTooMany = count > MostProblems;
        _problems ??= [];
        _problems.Add(new JsonProblem
        {
            Code = isOneTooMany ? JsonProblemCodes.MoreProblems : code,
            Severity = severity,
            Path = isOneTooMany ? "$" : Path(),
            Message = isOneTooMany ? "The event has more problems than are listed." : message,
        });
    }

    private string Path()
    {
        var path = new StringBuilder("$");
        foreach (var (name, index) in _path)
        {
            if (name is null)
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (name.Length > 0 && name.Length <= 60 && name.All(char.IsAsciiLetterOrDigit))
                path.Append('.').Append(name);
            else
                path.Append("['").Append(JsonText.Excerpt(name).Replace("'", @"\'", StringComparison.Ordinal)).Append("']");
        }

        return path.ToString();
    }
}
