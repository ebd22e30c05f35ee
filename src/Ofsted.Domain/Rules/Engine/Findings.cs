namespace Ofsted.Domain.Rules;

/// <summary>Collects what the rules find; the rule that runs is <see cref="Rule"/>.</summary>
internal sealed class Findings
{
    private List<Finding>? _items;

    public Rule Rule { get; set; } = null!;

    public int Count => _items?.Count ?? 0;

    public void Add(string path, string message, params ReadOnlySpan<string> values) =>
        Add(EquatableList<int>.Empty, path, message, values);

    public void Add(EquatableList<int> concerned, string path, string message, params ReadOnlySpan<string> values) =>
        (_items ??= []).Add(Rule.Fault(message, path, values) with { Concerned = concerned });

    /// <summary>Adds what a rule of the caller's own found; the rule says the code and the severity.</summary>
    public void Add(Finding finding) => (_items ??= []).Add(finding with { Code = Rule.Id, Severity = Rule.Severity });

    public IReadOnlyList<Finding> Items => _items ?? (IReadOnlyList<Finding>)[];
}
