namespace Ofsted.Domain.Query;

/// <summary>Takes what another source says of an event into it, member by member.</summary>
internal sealed class Settler
{
    /// <summary>The members of which a record that mixes statistics with other sources says where each comes from.</summary>
    private static readonly (string Member, Func<InspectionEvent, bool> IsHeld)[] Mixed =
    [
        ("activity", item => item.Activity is not null),
        (Settlement.FieldworkMember, item => item.Fieldwork.Count > 0),
        ("published", item => item.Published is not null),
        (Settlement.JudgementsMember, item => item is Inspection { Judgements.Count: > 0 }),
        ("topics", item => item is Visit { Topics.Count: > 0 }),
        ("theme", item => item is AreaInspection { Theme: not null }),
        ("outcome", item => item is AreaInspection { Outcome: not null }),
        ("writtenStatementRequired", item => item is AreaInspection { WrittenStatementRequired: not null }),
    ];

    private readonly List<NotedBasis> _basis;
    private InspectionEvent _other;

    public Settler(InspectionEvent held)
    {
        Values = _other = held;
        _basis = [.. held.Basis.Select(basis => new NotedBasis(basis))];
    }

    /// <summary>The event as what was taken has left it, but for where its values come from.</summary>
    public InspectionEvent Values { get; private set; }

    /// <summary>The event as what was taken has left it.</summary>
    public InspectionEvent Settled => Values with { Basis = _basis.Select(noted => noted.Basis).ToEquatableList() };

    /// <summary>Takes what another record says of the event.</summary>
    public void Take(InspectionEvent taken)
    {
        _other = taken;
        foreach (var noted in _basis)
            noted.IsKept = true;
        var settled = (Values, _other) switch
        {
            (Inspection held, Inspection other) => held with { Judgements = Judgements(held, other) },
            (Visit held, Visit other) => held with { Topics = Chosen("topics", held.Topics, other.Topics) },
            (AreaInspection held, AreaInspection other) => OfArea(held, other),
            _ => Values,
        };
        settled = settled with
        {
            Edition = Chosen("edition", Values.Edition, _other.Edition),
            Activity = Chosen("activity", Values.Activity, _other.Activity),
            Fieldwork = Fieldwork(),
            Published = Chosen("published", Values.Published, _other.Published),
            LeadInspector = Chosen("leadInspector", Values.LeadInspector, _other.LeadInspector),
            Source = Chosen("source", Values.Source, _other.Source),
            Totals = Values.Recommendations is null && _other.Recommendations is not null ? null : Chosen("totals", Values.Totals, _other.Totals),
            Recommendations = Values.Recommendations ?? _other.Recommendations,
            Document = Values.Document ?? _other.Document,
        };
        NameTheRest(settled);
        Values = settled;
    }

    private AreaInspection OfArea(AreaInspection held, AreaInspection other) => held with
    {
        Inspectorates = Chosen("inspectorates", held.Inspectorates, other.Inspectorates),
        Leads = Chosen("leads", held.Leads, other.Leads),
        Theme = Chosen("theme", held.Theme, other.Theme),
        Outcome = Chosen("outcome", held.Outcome, other.Outcome),
        WrittenStatementRequired = Chosen("writtenStatementRequired", held.WrittenStatementRequired, other.WrittenStatementRequired),
        PrincipalAuthority = Chosen("principalAuthority", held.PrincipalAuthority, other.PrincipalAuthority),
        StatementDue = Chosen("statementDue", held.StatementDue, other.StatementDue),
        FollowUp = Chosen("followUp", held.FollowUp, other.FollowUp),
    };

    /// <summary>First days alone are completed by a source that has the last ones too, and periods by one that knows of a further one.</summary>
    private EquatableList<FieldworkPeriod> Fieldwork()
    {
        var (mine, theirs) = Bases(Settlement.FieldworkMember);
        if (Values.Fieldwork != _other.Fieldwork && Settlement.SaysStartsAlone(Values, _other))
            return Values.Fieldwork;
        var knowsMore = Values.Fieldwork.Count > 0 && _other.Fieldwork.Count > Values.Fieldwork.Count
            && !SourceTrust.IsTrustedOver(mine.Origin, theirs.Origin) && Values.Fieldwork.ToHashSet().IsSubsetOf(_other.Fieldwork);
        if (!knowsMore && !(Values.Fieldwork != _other.Fieldwork && Settlement.SaysStartsAlone(_other, Values)))
            return Chosen(Settlement.FieldworkMember, Values.Fieldwork, _other.Fieldwork);
        Note(theirs, []);
        return _other.Fieldwork;
    }

    /// <summary>One source gives all judgements; sources of equal trust complete each other.</summary>
    private EquatableList<Judgement> Judgements(Inspection held, Inspection other)
    {
        if (held.Judgements.Count == 0 || other.Judgements.Count == 0 || held.Judgements == other.Judgements)
            return Chosen(Settlement.JudgementsMember, held.Judgements, other.Judgements);

        var (mine, theirs) = Bases(Settlement.JudgementsMember);
        var areOthersTaken = SourceTrust.IsTrustedOver(theirs.Origin, mine.Origin);
        var (taken, left, basis, lesser) = areOthersTaken ? (other.Judgements, held.Judgements, theirs, mine) : (held.Judgements, other.Judgements, mine, theirs);
        var (areas, same) = (taken.Select(judgement => judgement.Area).ToHashSet(), taken.ToHashSet());
        var differing = left.Where(judgement => areas.Contains(judgement.Area) && !same.Contains(judgement));
        Note(basis, differing.Select(judgement => Statement(lesser, $"{judgement.Area.Code}: {judgement.Grade?.Code ?? EventMembers.NotJudged}")));
        return SourceTrust.IsTrustedOver(basis.Origin, lesser.Origin)
            ? taken
            : taken.Concat(left.Where(judgement => !areas.Contains(judgement.Area))).ToEquatableList();
    }

    private T Chosen<T>(string member, T ofHeld, T ofOther)
    {
        if (ofOther is null || !IsHeld(ofOther))
            return ofHeld;
        var (mine, theirs) = Bases(member);
        var isTrusted = SourceTrust.IsTrustedOver(theirs.Origin, mine.Origin);
        if (!IsHeld(ofHeld))
        {
            Note(theirs, theirs.Others, isMineKept: false);
            return ofOther;
        }

        if (EqualityComparer<T>.Default.Equals(ofHeld, ofOther))
        {
            if (isTrusted || theirs.Others.Count > 0)
                Note(isTrusted ? theirs : mine, theirs.Others);
            return ofHeld;
        }

        var (basis, lesser, left) = isTrusted ? (theirs, mine, Values) : (mine, theirs, _other);
        var said = EventMembers.Of(left).First(item => item.Member == member).Value;
        Note(basis, theirs.Others.Append(Statement(lesser, said)));
        return isTrusted ? ofOther : ofHeld;
    }

    private static bool IsHeld<T>(T value) => value switch
    {
        null => false,
        System.Collections.IEnumerable items and not string => items.GetEnumerator().MoveNext(),
        _ => true,
    };

    private (ValueBasis Mine, ValueBasis Theirs) Bases(string member) =>
        (NotedOf(member) ?? Stated(member), _other.BasisOf(member) ?? Stated(member));

    private ValueBasis? NotedOf(string member) => _basis.Find(noted => noted.Member == member)?.Source;

    private static ValueBasis Stated(string member) => new() { Member = member, Origin = ValueOrigin.Stated };

    private static OtherStatement Statement(ValueBasis basis, string value) => new() { Origin = basis.Origin, Source = basis.Source, Value = value };

    private void Note(ValueBasis basis, IEnumerable<OtherStatement> others, bool isMineKept = true)
    {
        var known = _basis.Find(noted => noted.Member == basis.Member);
        var noted = known ?? new NotedBasis(basis with { Others = [] });
        noted.Note(basis, others, isMineKept);
        if (known is null && !noted.IsPlain)
            _basis.Add(noted);
    }

    /// <summary>Where some values come from the statistics, it is said of the others that documents state them.</summary>
    private void NameTheRest(InspectionEvent settled)
    {
        if (!_basis.Exists(noted => noted.Source.Origin == ValueOrigin.OfficialStatistics))
        {
            _basis.RemoveAll(noted => noted is { IsPlain: true, IsKept: false });
            return;
        }

        foreach (var (member, isHeld) in Mixed)
        {
            if (isHeld(settled) && NotedOf(member) is null)
                _basis.Add(new NotedBasis(Stated(member)));
        }
    }
}
