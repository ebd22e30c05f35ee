namespace Ofsted.Domain.Rules;

/// <summary>Collects what the rules find; the rule that runs is <see cref="Rule"/>.</summary>
internal sealed class Findings
{
    private List<RuleFinding>? _items;

    public Rule Rule { get; set; } = null!;

    public int Count => _items?.Count ?? 0;

    public RuleFinding this[int index] => _items![index];

    public void Add(string path, string message, params ReadOnlySpan<string> values) =>
        Add(EquatableList<int>.Empty, path, message, values);

    public void Add(EquatableList<int> events, string path, string message, params ReadOnlySpan<string> values) =>
        (_items ??= []).Add(new RuleFinding
        {
            Rule = Rule,
            Path = path,
            Message = message,
            Values = EquatableList.Create(values),
            Events = events,
        });

    /// <summary>Says of the findings from a place on that a slip of the document explains them.</summary>
    public void Explain(int from, KnownSlip slip)
    {
        for (var i = from; i < Count; i++)
            _items![i] = _items[i] with { Slip = slip, Message = $"{_items[i].Message} The document itself is at fault: {slip.Explanation}" };
    }

    public EquatableList<RuleFinding> ToList() => _items is null ? [] : _items.ToEquatableList();
}
