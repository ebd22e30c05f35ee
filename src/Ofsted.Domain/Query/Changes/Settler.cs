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

    private readonly InspectionEvent _held;
    private readonly InspectionEvent _other;
    private readonly List<ValueBasis> _basis;

    public Settler(InspectionEvent held, InspectionEvent other)
    {
        (_held, _other) = (held, other);
        _basis = [.. held.Basis];
    }

    public InspectionEvent Settle()
    {
        var settled = (_held, _other) switch
        {
            (Inspection held, Inspection other) => held with { Judgements = Judgements(held, other) },
            (Visit held, Visit other) => held with { Topics = Chosen("topics", held.Topics, other.Topics) },
            (AreaInspection held, AreaInspection other) => OfArea(held, other),
            _ => _held,
        };
        settled = settled with
        {
            Edition = Chosen("edition", _held.Edition, _other.Edition),
            Activity = Chosen("activity", _held.Activity, _other.Activity),
            Fieldwork = Fieldwork(),
            Published = Chosen("published", _held.Published, _other.Published),
            LeadInspector = Chosen("leadInspector", _held.LeadInspector, _other.LeadInspector),
            Source = Chosen("source", _held.Source, _other.Source),
            Totals = _held.Recommendations is null && _other.Recommendations is not null ? null : Chosen("totals", _held.Totals, _other.Totals),
            Recommendations = _held.Recommendations ?? _other.Recommendations,
            Document = _held.Document ?? _other.Document,
        };
        NameTheRest(settled);
        return settled with { Basis = _basis.ToEquatableList() };
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
        if (_held.Fieldwork != _other.Fieldwork && Settlement.SaysStartsAlone(_held, _other))
            return _held.Fieldwork;
        var knowsMore = _held.Fieldwork.Count > 0 && _other.Fieldwork.Count > _held.Fieldwork.Count
            && !SourceTrust.IsTrustedOver(mine.Origin, theirs.Origin) && _held.Fieldwork.All(period => _other.Fieldwork.Contains(period));
        if (!knowsMore && !(_held.Fieldwork != _other.Fieldwork && Settlement.SaysStartsAlone(_other, _held)))
            return Chosen(Settlement.FieldworkMember, _held.Fieldwork, _other.Fieldwork);
        Note(theirs, mine.Others);
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
        var differing = left.Where(judgement => taken.Any(known => known.Area == judgement.Area) && !taken.Contains(judgement));
        Note(basis, mine.Others.Concat(differing.Select(judgement => Statement(lesser, $"{judgement.Area.Code}: {judgement.Grade?.Code ?? EventMembers.NotJudged}"))));
        return SourceTrust.IsTrustedOver(basis.Origin, lesser.Origin)
            ? taken
            : taken.Concat(left.Where(judgement => !taken.Any(known => known.Area == judgement.Area))).ToEquatableList();
    }

    private T Chosen<T>(string member, T ofHeld, T ofOther)
    {
        if (ofOther is null || !IsHeld(ofOther))
            return ofHeld;
        var (mine, theirs) = Bases(member);
        var isTrusted = SourceTrust.IsTrustedOver(theirs.Origin, mine.Origin);
        if (!IsHeld(ofHeld))
        {
            Note(theirs, theirs.Others);
            return ofOther;
        }

        if (EqualityComparer<T>.Default.Equals(ofHeld, ofOther))
        {
            if (isTrusted || theirs.Others.Count > 0)
                Note(isTrusted ? theirs : mine, mine.Others.Concat(theirs.Others));
            return ofHeld;
        }

        var (basis, lesser, left) = isTrusted ? (theirs, mine, _held) : (mine, theirs, _other);
        var said = EventMembers.Of(left).First(item => item.Member == member).Value;
        Note(basis, mine.Others.Concat(theirs.Others).Append(Statement(lesser, said)));
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

    private ValueBasis? NotedOf(string member)
    {
        foreach (var basis in _basis)
        {
            if (basis.Member == member)
                return basis;
        }

        return null;
    }

    private static ValueBasis Stated(string member) => new() { Member = member, Origin = ValueOrigin.Stated };

    private static OtherStatement Statement(ValueBasis basis, string value) => new() { Origin = basis.Origin, Source = basis.Source, Value = value };

    private void Note(ValueBasis basis, IEnumerable<OtherStatement> others)
    {
        var noted = basis with { Others = others.Distinct().ToEquatableList() };
        var place = _basis.FindIndex(known => known.Member == basis.Member);
        if (place >= 0)
            _basis[place] = noted;
        else if (!IsPlain(noted))
            _basis.Add(noted);
    }

    private static bool IsPlain(ValueBasis basis) => basis is { Origin: ValueOrigin.Stated, Source: null, Others.Count: 0 };

    /// <summary>Where some values come from the statistics, it is said of the others that documents state them.</summary>
    private void NameTheRest(InspectionEvent settled)
    {
        if (!_basis.Exists(basis => basis.Origin == ValueOrigin.OfficialStatistics))
        {
            _basis.RemoveAll(basis => IsPlain(basis) && !_held.Basis.Contains(basis));
            return;
        }

        foreach (var (member, isHeld) in Mixed)
        {
            if (isHeld(settled) && NotedOf(member) is null)
                _basis.Add(Stated(member));
        }
    }
}
