namespace Ofsted.Explorer;

/// <summary>What stands after the # of the page's address: a view and its choices, such as <c>authority&amp;name=oldham</c>.</summary>
/// <remarks>There is no slash in it: Blazor takes what stands before the last slash of the address for the folder of the page.</remarks>
public sealed record Address(string View, IReadOnlyDictionary<string, string> Choices)
{
    public string? this[string name] => Choices.TryGetValue(name, out var value) && value.Length > 0 ? value : null;

    public static Address Of(string hash)
    {
        var parts = hash.TrimStart('#').Split('&', StringSplitOptions.RemoveEmptyEntries);
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(1))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (at > 0)
                choices[part[..at]] = Uri.UnescapeDataString(part[(at + 1)..]);
        }

        return new Address(parts.FirstOrDefault() ?? "", choices);
    }

    /// <summary>The same address with some choices made anew.</summary>
    public string With(params (string Name, string? Value)[] choices)
    {
        var all = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in Choices)
            all[choice.Key] = choice.Value;
        foreach (var (name, value) in choices)
            all[name] = value ?? "";
        return Format(View, [.. all.Select(choice => (choice.Key, (string?)choice.Value))]);
    }

    public static string Format(string view, params (string Name, string? Value)[] choices) =>
        "#" + view + string.Concat(choices.Where(choice => !string.IsNullOrEmpty(choice.Value)).Select(choice => $"&{choice.Name}={Uri.EscapeDataString(choice.Value!)}"));
}
