namespace Ofsted.Domain.Official;

/// <summary>The columns of a table that are about one inspection of each row; -1 where there is none.</summary>
internal sealed class EventColumns(ColumnGroup group)
{
    private readonly List<(JudgementArea Area, int Column)> _grades = [];

    /// <summary>Which inspection of the row.</summary>
    public ColumnGroup Group { get; private set; } = group;

    public int Start { get; private set; } = -1;

    public int End { get; private set; } = -1;

    public int Published { get; private set; } = -1;

    public int Type { get; private set; } = -1;

    public int Theme { get; private set; } = -1;

    public int Outcome { get; private set; } = -1;

    public IReadOnlyList<(JudgementArea Area, int Column)> Grades => _grades;

    /// <summary>Whether the day of publication is all that is known of when it was.</summary>
    public bool IsPublishedAlone => Published >= 0 && Start < 0 && End < 0;

    /// <summary>The column by which it stands among the others.</summary>
    public int Place => Start >= 0 ? Start : Published;

    public bool HasDay => Start >= 0 || Published >= 0;

    public void Add(Heading heading, int column)
    {
        switch (heading.Kind)
        {
            case FieldKind.Start when Start < 0:
                Start = column;
                break;
            case FieldKind.End when End < 0:
                End = column;
                break;
            case FieldKind.Published when Published < 0:
                Published = column;
                break;
            case FieldKind.Type when Type < 0:
                Type = column;
                break;
            case FieldKind.Theme when Theme < 0:
                Theme = column;
                break;
            case FieldKind.Outcome when Outcome < 0:
                Outcome = column;
                break;
            case FieldKind.Grade:
                _grades.Add((heading.Area!, column));
                break;
        }
    }

    /// <summary>Takes over the theme of a group.</summary>
    public void TakeTheme(EventColumns other) => (Theme, other.Theme) = (other.Theme, -1);

    /// <summary>Gives each grade its area anew, and returns the columns that have none.</summary>
    public List<int> ReadAreasAgain(Func<int, JudgementArea?> areaOf)
    {
        var (before, without) = (_grades.ToList(), new List<int>());
        _grades.Clear();
        foreach (var (_, column) in before)
        {
            if (areaOf(column) is { } area)
                _grades.Add((area, column));
            else
                without.Add(column);
        }

        return without;
    }

    /// <summary>Whether a column is one of those of this inspection.</summary>
    public bool Holds(int column) =>
        column == Start || column == End || column == Published || column == Type || column == Theme || column == Outcome || _grades.Exists(grade => grade.Column == column);

    /// <summary>Takes over columns of a group that has no first day of its own.</summary>
    public void Absorb(EventColumns other)
    {
        End = End < 0 ? other.End : End;
        Published = Published < 0 ? other.Published : Published;
        Type = Type < 0 ? other.Type : Type;
        Theme = Theme < 0 ? other.Theme : Theme;
        Outcome = Outcome < 0 ? other.Outcome : Outcome;
        _grades.AddRange(other._grades);
        if (other.Group.Family == InspectionFamily.JointTargeted)
            NameFamily(InspectionFamily.JointTargeted);
    }

    /// <summary>Says which kind of inspection it is where its own headers do not.</summary>
    public void NameFamily(InspectionFamily family)
    {
        if (Group.Family == InspectionFamily.Unstated)
            Group = Group with { Family = family };
    }
}
