using System.Globalization;
using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Query;

/// <summary>The members of an event as text, one way only: what the checksum is taken of, and what tells two versions apart.</summary>
internal static class EventMembers
{
    /// <summary>The member that names the authority.</summary>
    public const string AuthorityMember = "authority";

    /// <summary>The member that says where values come from.</summary>
    public const string BasisMember = "basis";

    /// <summary>The text that stands for items that are not recorded.</summary>
    public const string NotHeld = "not held";

    /// <summary>The text of an area that was looked at and not graded.</summary>
    public const string NotJudged = "not-judged";

    private const string Nothing = "";

    /// <summary>The members under their names in exchanged data, a judgement under the code of its area; blank ones too.</summary>
    public static IEnumerable<(string Member, string Value)> Of(InspectionEvent item)
    {
        yield return ("type", EventKind.CodeOf(item));
        yield return (AuthorityMember, Authority(item.Authority));
        yield return ("edition", item.Edition?.Code ?? Nothing);
        yield return ("activity", item.Activity?.Code ?? Nothing);
        yield return ("fieldwork", Joined(item.Fieldwork, period => period.ToString()));
        yield return ("published", Day(item.Published));
        yield return ("leadInspector", item.LeadInspector ?? Nothing);
        yield return ("source", item.Source is { } source ? SourceLink.TextOf(source) : Nothing);
        yield return (BasisMember, Joined(item.Basis, BasisOf));
        yield return ("totals", Totals(item.Totals));
        yield return ("recommendations", item.Recommendations is { } items ? Joined(items, Recommendation) : NotHeld);
        foreach (var member in Outcome(item))
            yield return member;
    }

    /// <summary>The members that two events say differently.</summary>
    public static EquatableList<MemberChange> Differences(InspectionEvent before, InspectionEvent after)
    {
        var (earlier, later) = (ByName(before), ByName(after));
        return earlier.Keys.Union(later.Keys, StringComparer.Ordinal)
            .Select(name => new MemberChange { Member = name, Before = earlier.GetValueOrDefault(name), After = later.GetValueOrDefault(name) })
            .Where(change => change.Before != change.After)
            .ToEquatableList();
    }

    public static string Authority(AuthorityReference reference) =>
        reference.Urn is { } urn ? Number(urn) : reference.Name ?? Nothing;

    private static IEnumerable<(string Member, string Value)> Outcome(InspectionEvent item) => item switch
    {
        Inspection inspection => Judgements(inspection),
        Visit visit => Topics(visit),
        _ => OfArea((AreaInspection)item),
    };

    private static IEnumerable<(string Member, string Value)> OfArea(AreaInspection inspection) =>
    [
        ("inspectorates", Joined(inspection.Inspectorates, inspectorate => EnumCodes.Of(inspectorate) ?? Nothing)),
        ("leads", Joined(inspection.Leads, lead => $"{(lead.Inspectorate is { } body ? EnumCodes.Of(body) : Nothing)}|{lead.Name}")),
        ("theme", inspection.Theme?.Code ?? Nothing),
        ("outcome", inspection.Outcome is { } outcome ? EnumCodes.Of(outcome) ?? Nothing : Nothing),
        ("writtenStatementRequired", inspection.WrittenStatementRequired switch { true => "yes", false => "no", _ => Nothing }),
        ("revisit", inspection.IsRevisit ? "yes" : Nothing),
        ("principalAuthority", inspection.PrincipalAuthority ?? Nothing),
        ("statementDue", Day(inspection.StatementDue)),
        ("followUp", Joined(inspection.FollowUp, followUp => followUp.ToString())),
    ];

    /// <summary>An area that a record wrongly judges twice keeps both judgements apart.</summary>
    private static Dictionary<string, string?> ByName(InspectionEvent item)
    {
        var members = new Dictionary<string, string?>(StringComparer.Ordinal);
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, value) in Of(item))
        {
            var time = times[name] = times.GetValueOrDefault(name) + 1;
            members.Add(time == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({time})"), value.Length == 0 ? null : value);
        }

        return members;
    }

    private static IEnumerable<(string Member, string Value)> Judgements(Inspection inspection) =>
        inspection.Judgements.Select(judgement => (judgement.Area.Code, judgement.Grade?.Code ?? NotJudged));

    private static IEnumerable<(string Member, string Value)> Topics(Visit visit) =>
        [("topics", Joined(visit.Topics, topic => topic.Code))];

    private static string Totals(RecommendationTotals? totals) => totals is null
        ? Nothing
        : string.Join(
            ' ',
            new[] { totals.PriorityActions, totals.Improvements, totals.LscbPriorityActions, totals.LscbImprovements, totals.NationalFrameworkReferences }
                .Select(count => count is { } held ? Number(held) : "-"));

    private static string Recommendation(Recommendation item) => string.Join(
        '|',
        item.Number is { } number ? Number(number) : Nothing,
        item.Priority.ToString(),
        item.Addressee.ToString(),
        item.Theme,
        item.Text,
        string.Join(' ', item.Paragraphs.Select(Number)),
        string.Join(' ', item.NationalFramework.Select(reference => reference.ToString())));

    private static string Joined<T>(EquatableList<T> items, Func<T, string> text) => string.Join("; ", items.Select(text));

    /// <summary>As <see cref="ValueBasis.ToString"/> says it, and whole: what that leaves out of a long one counts too.</summary>
    private static string BasisOf(ValueBasis basis) =>
        $"{basis.Member}: {basis.Origin}{SourceOf(basis.Source)}{string.Concat(basis.Others.Select(other => $", not {other.Value}: {other.Origin}{SourceOf(other.Source)}"))}";

    private static string SourceOf(string? source) => source is null ? Nothing : $" ({source})";

    private static string Day(LocalDate? date) => date is { } day ? IsoDate.Of(day) : Nothing;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
