namespace Ofsted.Domain.Internal;

internal enum TabSeparatedProblem
{
    Unspecified = 0,
    NoHeader = 1,
    ColumnTwice = 2,
    CellCount = 3,
    NoColumn = 4,
}
