using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInspections;

/// <summary>Reads what is particular to the letters of local area SEND inspections of 2016 to 2022, and of revisits.</summary>
internal sealed class OldSendLetter
{
    private static readonly string[] Requires =
    [
        "written statement of action is required", "is required to produce and submit a written statement", "are required to produce and submit a written statement",
        "required to produce a written statement of action", "required to submit a written statement of action", "requires a written statement of action",
    ];

    private static readonly string[] RequiresNone =
        ["written statement of action is not required", "not required to produce", "no written statement of action is required"];

    private readonly DocumentContext _context;
    private readonly List<AreaLine> _lines;

    private OldSendLetter(DocumentContext context, List<AreaLine> lines)
    {
        (_context, _lines) = (context, lines);
        IsRevisit = context.Content[context.Title.Index].Key.Contains("revisit", StringComparison.Ordinal)
            || lines.Take(25).Any(line => line.Line.Key.Contains("revisited the", StringComparison.Ordinal));
    }

    public bool IsRevisit { get; }

    public static OldSendLetter Of(DocumentContext context, List<AreaLine> lines) => new(context, lines);

    /// <summary>Whether the letter asks for a written statement of action; null where it does not say.</summary>
    public bool? ReadWrittenStatement()
    {
        if (IsRevisit)
            return null;
        for (var i = 0; i < _lines.Count; i++)
        {
            var key = _lines[i].Line.Key + (i + 1 < _lines.Count ? " " + _lines[i + 1].Line.Key : "");
            if (!LineKey.HoldsAny(key, Requires) && !LineKey.HoldsAny(key, RequiresNone))
                continue;
            _context.Log.AddValue(RecordMember.WrittenStatementRequired, [_lines[i].Line], null);
            return !LineKey.HoldsAny(key, RequiresNone);
        }

        if (_lines.Exists(line => line.Line.Key.Contains("written statement", StringComparison.Ordinal)))
        {
            _context.Log.Warn(ReadingFindingCodes.OutcomeMissing, "The letter mentions a written statement in words that the reader does not recognise.", null, RecordMember.WrittenStatementRequired);
        }

        return null;
    }

    /// <summary>A revisit follows where a written statement is asked for and the letter announces it.</summary>
    public EquatableList<FollowUp> ReadFollowUp()
    {
        if (IsRevisit)
            return [];
        var line = _lines.Find(one => one.Line.Key.Contains("revisit", StringComparison.Ordinal));
        if (line is null)
            return [];
        _context.Log.AddValue(RecordMember.FollowUp[0], [line.Line], null);
        return [new FollowUp { Kind = FollowUpKind.Revisit }];
    }

    /// <summary>The areas for development, and the weaknesses that a written statement has to answer.</summary>
    public EquatableList<Recommendation> ReadItems()
    {
        var found = new List<(AreaItem Item, RecommendationPriority Priority)>();
        for (var i = 0; i < _lines.Count; i++)
        {
            var priority = PriorityAt(i);
            if (priority == RecommendationPriority.Unspecified)
                continue;
            var end = i + 1;
            while (end < _lines.Count && AreaHeadings.Of(_lines[end].Line) == AreaSection.None && PriorityAt(end) == RecommendationPriority.Unspecified)
                end++;
            found.AddRange(BulletList.Read(_lines.GetRange(i + 1, end - i - 1)).Select(item => (item, priority)));
            i = end - 1;
        }

        if (found.Count == 0 && !IsRevisit)
            _context.Log.Warn(ReadingFindingCodes.RecommendationListMissing, "No list of areas for development was found.", null, RecordMember.Recommendations);
        for (var i = 0; i < found.Count; i++)
            _context.Log.AddValue(RecordMember.Recommendations[i], [found[i].Item.First.Line], found[i].Item.Text);
        return found.Select(pair => new Recommendation
        {
            Number = pair.Item.Number,
            Priority = pair.Priority,
            Addressee = RecommendationAddressee.Partner,
            Text = pair.Item.Text,
        }).ToEquatableList();
    }

    private RecommendationPriority PriorityAt(int index)
    {
        var line = _lines[index].Line;
        if (AreaHeadings.Of(line) == AreaSection.Improvements)
            return RecommendationPriority.Improvement;
        var isLead = line.Text.EndsWith(':') && LineKey.HoldsAny(index > 0 ? _lines[index - 1].Line.Key + " " + line.Key : line.Key, "significant weakness", "areas of weakness");
        return isLead ? RecommendationPriority.PriorityAction : RecommendationPriority.Unspecified;
    }
}
