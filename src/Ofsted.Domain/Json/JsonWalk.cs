using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Ofsted.Domain.Json;

/// <summary>One walk over a JSON value: where it is, and what it has found wrong.</summary>
internal sealed class JsonWalk(JsonStrictness strictness)
{
    private const int MostFindings = 100;

    private readonly List<(string? Name, int Index)> _path = [];
    private List<Finding>? _findings;
    private int _errors;
    private int _notes;

    public bool IsStrict { get; } = strictness == JsonStrictness.Strict;

    public EquatableList<Finding> Findings => _findings?.ToEquatableList() ?? [];

    public Finding? FirstError => _findings?.Find(finding => finding.Severity == FindingSeverity.Error);

    public bool HasFindings => _findings is not null;

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

    public bool Error(string member, string code, string message)
    {
        Enter(member);
        Error(code, message);
        Leave();
        return false;
    }

    public bool TryName(JsonProperty property, [NotNullWhen(true)] out string? name)
    {
        name = JsonText.IsUnicode(JsonMarshal.GetRawUtf8PropertyName(property)) ? property.Name : null;
        return name is not null || Error(JsonFindingCodes.NotUnicode, "The name of a property is not well-formed Unicode.");
    }

    public bool IsKind(JsonElement element, JsonValueKind kind) =>
        element.ValueKind == kind
        || Error(JsonFindingCodes.WrongKind, $"Expected {Noun(kind)}, found {Noun(element.ValueKind)}.");

    /// <summary>Reports a member that is not there.</summary>
    /// <returns>False, so that a reader can report and fail at once.</returns>
    public bool Missing(string name, bool isError)
    {
        Enter(name);
        Note(JsonFindingCodes.MissingProperty, isError ? FindingSeverity.Error : FindingSeverity.Warning, $"The property '{name}' is missing.");
        Leave();
        return false;
    }

    /// <summary>Reports a member that the format does not know.</summary>
    public void Unknown(string name)
    {
        Enter(name);
        Note(JsonFindingCodes.UnknownProperty, FindingSeverity.Information, $"The property '{JsonText.Excerpt(name)}' is not part of the format.");
        Leave();
    }

    /// <summary>Looks at the value of a known member: it may be there again, or null.</summary>
    public void Found(string name, JsonElement value, bool isAgain)
    {
        var isRefusedNull = IsStrict && value.ValueKind == JsonValueKind.Null;
        if (!isAgain && !isRefusedNull)
            return;
        Enter(name);
        if (isAgain)
            Duplicate(name);
        if (isRefusedNull)
            Error(JsonFindingCodes.WrongKind, $"The property '{name}' is null; leave out values that are not known.");
        Leave();
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
        Note(JsonFindingCodes.DuplicateProperty, FindingSeverity.Warning, $"The property '{JsonText.Excerpt(name)}' appears more than once.");

    private static string Noun(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    private void Report(string code, FindingSeverity severity, string message)
    {
        // Counted apart, so that no number of notes hides an error.
        var count = severity == FindingSeverity.Error ? ++_errors : ++_notes;
        if (count > MostFindings + 1)
            return;

        var isOneTooMany = count > MostFindings;
        _findings ??= [];
        _findings.Add(new Finding
        {
            Code = isOneTooMany ? JsonFindingCodes.MoreFindings : code,
            Severity = severity,
            Path = isOneTooMany ? "$" : Path(),
            Message = isOneTooMany ? "The record has more findings than are listed." : message,
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
