using Ofsted.Domain.Plans;

namespace Ofsted.Domain.Csv;

/// <summary>The authority's own fields of an action, by their columns.</summary>
internal sealed class OwnFields
{
    private readonly Dictionary<OwnColumn, (int Place, string Value)> _fields = [];

    public OwnFields(EquatableList<PlanField> fields)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            counts[fields[i].Name] = counts.GetValueOrDefault(fields[i].Name) + 1;
            _fields.Add(new OwnColumn(fields[i].Name, counts[fields[i].Name]), (i, fields[i].Value));
        }
    }

    public IEnumerable<OwnColumn> Columns => _fields.Keys;

    /// <summary>The value in a column, or null.</summary>
    public string? Find(OwnColumn column) => _fields.TryGetValue(column, out var field) ? field.Value : null;

    /// <summary>Fields in the order in which the action has them, others last.</summary>
    public EquatableList<PlanField> Order(IEnumerable<(OwnColumn Column, string Value)> fields) => fields
        .OrderBy(field => _fields.TryGetValue(field.Column, out var held) ? held.Place : _fields.Count)
        .Select(field => new PlanField { Name = field.Column.Name, Value = field.Value })
        .ToEquatableList();
}
