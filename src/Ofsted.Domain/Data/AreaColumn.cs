namespace Ofsted.Domain.Data;

/// <summary>The column that holds the grades of an area.</summary>
internal sealed class AreaColumn(JudgementArea area, int place)
{
    public readonly JudgementArea Area = area;
    public readonly int Place = place;
}
