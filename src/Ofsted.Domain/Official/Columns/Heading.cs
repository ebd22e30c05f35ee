namespace Ofsted.Domain.Official;

/// <summary>What the header of a column says.</summary>
internal sealed record Heading
{
    public required FieldKind Kind { get; init; }

    /// <summary>The judgement area, where the column holds grades.</summary>
    public JudgementArea? Area { get; init; }

    public ColumnGroup Group { get; init; } = ColumnGroup.Plain;

    /// <summary>The header as printed.</summary>
    public required string Text { get; init; }
}
