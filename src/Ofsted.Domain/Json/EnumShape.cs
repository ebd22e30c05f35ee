using System.Text;

namespace Ofsted.Domain.Json;

/// <summary>An enumeration, whose codes are its names in the form "some-name"; its zero has none.</summary>
/// <param name="noun">What a code is of, with its article.</param>
/// <param name="others">The codes that are not the names.</param>
internal sealed class EnumShape<T>(string noun, params (T Value, string Code)[] others) : CodeShape<T>(noun)
    where T : struct, Enum
{
    private Dictionary<T, string>? _codes;
    private Dictionary<string, T> _values = [];

    public override string? KeyOf(T value) => (_codes ?? Index()).GetValueOrDefault(value);

    protected override bool TryFind(string code, out T value)
    {
        _ = _codes ?? Index();
        return _values.TryGetValue(code, out value);
    }

    private static string CodeOf(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsAsciiLetterUpper(name[i]) || (char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[i - 1]));
            if (starts && i > 0)
                code.Append('-');
            code.Append(char.ToLowerInvariant(name[i]));
        }

        return code.ToString();
    }

    private Dictionary<T, string> Index()
    {
        var names = Enum.GetNames<T>();
        var members = Enum.GetValues<T>();
        var codes = new Dictionary<T, string>(names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(members[i], default))
                codes[members[i]] = CodeOf(names[i]);
        }

        foreach (var (value, code) in others)
            codes[value] = code;
        _values = codes.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
        return _codes = codes;
    }
}
