using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads a table of two columns whose cells a converter has written one after another: who is responsible, and for which priority action.</summary>
/// <remarks>The names of the bodies are before each action, or several together before or after the actions; they tell how many rows there are.</remarks>
internal sealed class FlowTable
{
    private const int LongestName = 36;
    private const int LongestNames = 120;

    private readonly List<AreaLine> _actions = [];
    private readonly List<bool> _followsName = [];
    private readonly List<List<string>> _names = [];
    private readonly List<int> _nameOf = [];
    private int _runs;

    private FlowTable()
    {
    }

    public List<AreaItem> Items { get; private set; } = [];

    /// <summary>The lines of which it is not sure whether they begin a row.</summary>
    public List<AreaLine> Doubtful { get; private set; } = [];

    public static FlowTable Read(IReadOnlyList<AreaLine> lines)
    {
        var table = new FlowTable();
        table.Sort(lines);
        if (table._names.Count == 0)
            table.ReadPlain();
        else if (table._runs == table._names.Count && table._followsName.Count(follows => follows) == table._runs)
            table.ReadAlternating();
        else
            table.ReadGrouped();
        return table;
    }

    /// <summary>Parts the lines of names from those of actions.</summary>
    private void Sort(IReadOnlyList<AreaLine> lines)
    {
        var isAfterName = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (NameAt(lines, i) is > 0 and var length)
            {
                AddNames(lines, i, length);
                isAfterName = true;
                i += length - 1;
                continue;
            }

            var line = lines[i];
            if (Organisations.EndIn(line.Text) is > 0 and var end && IsAtStart(line) && ParagraphJoints.SaysWho(" " + line.Text[end..] + " " + (i + 1 < lines.Count ? lines[i + 1].Text : "") + " "))
            {
                _names.Add([line.Text[..end]]);
                _runs++;
                isAfterName = true;
                line = line.With(line.Text[(end + 1)..], line.Indent);
            }

            _actions.Add(line);
            _followsName.Add(isAfterName);
            _nameOf.Add(_names.Count - 1);
            isAfterName = false;
        }
    }

    private bool IsAtStart(AreaLine line) =>
        _actions.Count == 0 || ParagraphJoints.EndsSentence(_actions[^1].Text) || line.AfterGap || line.AfterPage || _actions[^1] is { IsItem: true, Item.Text.Length: 0 };

    /// <summary>How many lines of names begin at a line; 0 for none.</summary>
    private int NameAt(IReadOnlyList<AreaLine> lines, int index)
    {
        if (!IsAtStart(lines[index]))
            return 0;
        var length = 0;
        while (index + length < lines.Count && IsNameLike(lines[index + length], length > 0) && !LeavesNames(lines, index, length))
            length++;
        return length > 0 && Organisations.AreNamedIn(lines.Skip(index).Take(length).Select(line => line.Text)) ? length : 0;
    }

    /// <summary>Whether a line after whole names goes on with the text of a row: it is set apart and begins within a sentence.</summary>
    private static bool LeavesNames(IReadOnlyList<AreaLine> lines, int index, int length) =>
        length > 0 && lines[index + length] is { AfterGap: true } line && char.IsLower(line.Text[0]) && Organisations.IsComplete(lines[index + length - 1].Text);

    private static bool IsNameLike(AreaLine line, bool goesOn) =>
        (line.Text.Length <= LongestName || IsLongName(line.Text)) && !line.IsItem && (char.IsUpper(line.Text[0]) || goesOn)
        && (!ParagraphJoints.EndsSentence(line.Text) || (goesOn && Organisations.IsComplete(line.Text)) || line.Text.EndsWith(')'));

    /// <summary>Whether a line holds whole names and says nothing of them.</summary>
    private static bool IsLongName(string text) =>
        text.Length <= LongestNames && Organisations.IsComplete(text) && !LineKey.HoldsAny(LineKey.Of(text) + " ", " should ", " must ", " need", " is ", " are ", " have ", " has ");

    private void AddNames(IReadOnlyList<AreaLine> lines, int index, int length)
    {
        _runs++;
        for (var i = index; i < index + length; i++)
        {
            var line = lines[i];
            if (_names.Count == 0 || BeginsName(line, isFirst: i == index))
                _names.Add([]);
            _names[^1].Add(line.Text);
        }
    }

    private bool BeginsName(AreaLine line, bool isFirst)
    {
        var soFar = AreaItem.Joined(_names[^1]);
        var isOpen = soFar.EndsWith(" and", StringComparison.Ordinal) || soFar.EndsWith(',');
        if (isFirst)
            return !(isOpen && line.AfterPage) || _names.Exists(name => name[0] == line.Text && !ReferenceEquals(name, _names[^1]) && !isOpen);
        return line.AfterGap || (!isOpen && _names.Exists(name => name[0] == line.Text)) || (!isOpen && Organisations.IsComplete(soFar) && !soFar.EndsWith("Council", StringComparison.Ordinal));
    }

    private void ReadPlain()
    {
        var list = PlainList.Read(_actions);
        (Items, Doubtful) = ([.. list.Items], [.. list.Doubtful]);
    }

    private void ReadAlternating() => Build(_followsName);

    private void ReadGrouped()
    {
        var joints = new ParagraphJoints(_actions);
        var strengths = _actions.Select((_, i) => Strength(joints.At(i), i)).ToList();
        var chosen = strengths.Select((strength, i) => (strength, i)).Where(pair => pair.strength > 0)
            .OrderByDescending(pair => pair.strength).ThenBy(pair => pair.i).Take(_names.Count).Select(pair => pair.i).ToHashSet();
        var sure = strengths.Count(strength => strength >= 3);
        if (sure != _names.Count)
            Doubtful = [.. strengths.Select((strength, i) => (strength, i)).Where(pair => pair.strength is > 0 and < 3).Select(pair => _actions[pair.i])];
        if (sure > _names.Count)
            Doubtful.Add(_actions[chosen.Max()]);
        Build([.. _actions.Select((_, i) => chosen.Contains(i))]);
        for (var i = 0; i < Items.Count; i++)
            Items[i].Body = Items.Count == _names.Count ? AreaItem.Joined(_names[i]).TrimEnd('.') : null;
    }

    /// <summary>How likely a line begins a row: a plain "Leaders should" may begin a sentence too.</summary>
    private double Strength(Joint joint, int index) => joint switch
    {
        Joint.Begins => _actions[index].AfterGap || index == 0 ? 4 : 3,
        Joint.Doubtful => 2,
        Joint.ContinuesDoubtfully => _actions[index].Text.StartsWith("Leaders ", StringComparison.Ordinal) ? 0.5 : 1,
        _ => 0,
    };

    private void Build(List<bool> begins)
    {
        for (var i = 0; i < _actions.Count; i++)
        {
            var line = _actions[i];
            if (Items.Count == 0 || (begins[i] && !line.IsItem))
            {
                Items.Add(new AreaItem { First = line, Number = Items.Count + 1 });
                if (_nameOf[i] >= 0)
                    Items[^1].Body = AreaItem.Joined(_names[_nameOf[i]]).TrimEnd('.');
            }

            Items[^1].Add(line);
        }
    }
}
