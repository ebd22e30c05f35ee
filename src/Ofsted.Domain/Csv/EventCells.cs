using System.Globalization;
using NodaTime;
using Ofsted.Domain.AreaInspections;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Csv;

/// <summary>The columns of events that are read, by every heading that means them, and what their cells say.</summary>
internal static class EventCells
{
    public const string OverallGrade = "overall_grade";

    /// <summary>The columns of which one at least names the authority.</summary>
    public static readonly string[] OfAuthority = ["authority_name", "authority_urn", "authority_key", "dfe_code", "ons_code"];

    /// <summary>The columns that a judgement needs.</summary>
    public static readonly string[] OfJudgement = ["event", "area", "grade"];

    public static readonly string[] OfCounts =
        ["priority_actions", "improvements", "lscb_priority_actions", "lscb_improvements", "national_framework_references"];

    /// <summary>Columns that only repeat what others say.</summary>
    public static readonly string[] Derived = ["region", "days_on_site"];

    private static readonly Dictionary<string, Action<EventDraft, string>> Readers = new(StringComparer.Ordinal)
    {
        ["event"] = (draft, text) => draft.Key = text,
        ["authority_name"] = (draft, text) => draft.Name = text,
        ["authority_urn"] = (draft, text) => draft.Urn = Number(text),
        ["authority_key"] = (draft, text) => AddCode(draft, Authorities.FindByKey(text), text),
        ["dfe_code"] = (draft, text) => AddCode(draft, Authorities.FindByDfeCode(text), text),
        ["ons_code"] = (draft, text) => AddCode(draft, Authorities.FindByOnsCode(text), text),
        ["edition"] = (draft, text) => draft.EditionWord = text,
        ["activity"] = (draft, text) => draft.Activity = Word(() => FieldSpellings.ParseActivity(text)),
        ["type"] = SetType,
        ["first_day"] = (draft, text) => draft.First = Day(text),
        ["last_day"] = (draft, text) => draft.Last = Day(text),
        ["fieldwork"] = (draft, text) => draft.Periods = Items(text).Select(Period).ToEquatableList(),
        ["published"] = (draft, text) => draft.Published = Day(text),
        ["lead_inspector"] = (draft, text) => draft.LeadInspector = text,
        ["source"] = (draft, text) => draft.Source = Uri.TryCreate(text, UriKind.Absolute, out var uri) ? uri : throw Wrong(text, "an address"),
        ["topics"] = (draft, text) => draft.Topics = Items(text).Select(item => Word(() => FieldSpellings.ParseTopic(item))).ToEquatableList(),
        ["edition_origin"] = (draft, text) => AddBasis(draft, "edition", text),
        ["activity_origin"] = (draft, text) => AddBasis(draft, "activity", text),
        ["published_origin"] = (draft, text) => AddBasis(draft, "published", text),
        ["theme"] = (draft, text) => draft.Theme = JointInspectionTheme.TryFromCode(text, out var theme) ? theme : throw Unknown(text, "a theme", JointInspectionThemes.All.Select(item => item.Code)),
        ["outcome"] = (draft, text) => draft.Outcome = EnumCodes<AreaSendOutcome>.TryFind(text, out var outcome) ? outcome : throw Unknown(text, "an outcome", EnumCodes<AreaSendOutcome>.All),
        ["written_statement_required"] = (draft, text) => draft.WrittenStatementRequired = YesOrNo(text),
        ["revisit"] = (draft, text) => draft.IsRevisit = YesOrNo(text),
        ["statement_due"] = (draft, text) => draft.StatementDue = Day(text),
        ["basis"] = SetBasis,
        [OverallGrade] = (draft, text) => draft.Judgements.Add(JudgementOf(JudgementAreas.OverallEffectiveness, text)),
    };

    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["authority"] = "authority_name", ["localauthority"] = "authority_name", ["localauthorityname"] = "authority_name", ["la"] = "authority_name",
        ["laname"] = "authority_name", ["council"] = "authority_name", ["urn"] = "authority_urn", ["ofstedurn"] = "authority_urn",
        ["lacode"] = "dfe_code", ["dfe"] = "dfe_code", ["gsscode"] = "ons_code", ["ons"] = "ons_code", ["framework"] = "edition",
        ["inspectiontype"] = "activity", ["typeofinspection"] = "activity", ["activitytype"] = "activity", ["eventtype"] = "activity",
        ["start"] = "first_day", ["startdate"] = "first_day", ["inspectionstart"] = "first_day", ["inspectionstartdate"] = "first_day", ["from"] = "first_day",
        ["end"] = "last_day", ["enddate"] = "last_day", ["inspectionend"] = "last_day", ["inspectionenddate"] = "last_day", ["to"] = "last_day",
        ["publicationdate"] = "published", ["datepublished"] = "published", ["publisheddate"] = "published", ["inspector"] = "lead_inspector",
        ["url"] = "source", ["link"] = "source", ["reporturl"] = "source", ["topic"] = "topics", ["focus"] = "topics",
    };

    private static readonly Dictionary<string, string> ByHeading = Known();

    /// <summary>The column that a heading means, or null.</summary>
    public static string? Find(string heading) => ByHeading.GetValueOrDefault(Spelling.Squeezed(heading));

    /// <summary>What the cells of a column say; null for a column of counts or one that only repeats others.</summary>
    public static Action<EventDraft, string>? ReaderOf(string column) => Readers.GetValueOrDefault(column)
        ?? (Array.IndexOf(OfCounts, column) >= 0 ? (draft, text) => draft.Counts[column] = Number(text) : null);

    public static Judgement JudgementOf(JudgementArea area, string text) =>
        Spelling.Normalise(text) is "not judged" or "not-judged" ? new Judgement(area, null) : new Judgement(area, Word(() => FieldSpellings.ParseGrade(text)));

    /// <exception cref="CellException">The word is not known; the message says which are.</exception>
    public static T Word<T>(Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (FormatException refusal)
        {
            throw new CellException(EventCsvFindingCodes.UnknownWord, refusal.Message);
        }
    }

    private static Dictionary<string, string> Known()
    {
        var known = new Dictionary<string, string>(Headings, StringComparer.Ordinal);
        foreach (var column in Readers.Keys.Concat(OfCounts).Concat(Derived))
            known.Add(Spelling.Squeezed(column), column);
        return known;
    }

    private static void AddCode(EventDraft draft, Authority? authority, string text) =>
        draft.ByCode.Add(authority ?? throw new CellException(EventCsvFindingCodes.UnknownWord, $"'{Excerpt.Of(text)}' is not the code of an authority."));

    private static void AddBasis(EventDraft draft, string member, string text)
    {
        if (!EnumCodes<ValueOrigin>.TryFind(text, out var origin))
            throw Unknown(text, "an origin", EnumCodes<ValueOrigin>.All);
        if (origin != ValueOrigin.Stated && !draft.HasWholeBasis)
            draft.Basis.Add(new ValueBasis { Member = member, Origin = origin });
    }

    private static void SetBasis(EventDraft draft, string text)
    {
        var basis = BasisText.TryRead(text) ?? throw Wrong(text, "the origin of values such as \"fieldwork official-statistics\"");
        draft.Basis.Clear();
        draft.Basis.AddRange(basis);
        draft.HasWholeBasis = true;
    }

    /// <summary>Tables of others often name the activity in a column of this heading, such as "Short"; so it is taken for that too.</summary>
    private static void SetType(EventDraft draft, string text)
    {
        draft.Kind = Spelling.Normalise(text) switch
        {
            EventKind.Inspection => EventKind.Inspection,
            EventKind.Visit => EventKind.Visit,
            "area inspection" or EventKind.AreaInspection => EventKind.AreaInspection,
            _ => null,
        };
        if (draft.Kind is null)
        {
            draft.Activity ??= FieldSpellings.TryParseActivity(text, out var activity)
                ? activity
                : throw new CellException(EventCsvFindingCodes.UnknownWord, $"'{Excerpt.Of(text)}' is not a type of event, nor an activity. The types are inspection, visit and area-inspection.");
        }
    }

    private static LocalDate Day(string text) =>
        CellDate.TryParse(text, out var day) ? day : throw Wrong(text, "a date in a form such as 2024-05-13, 13/05/2024 or 13 May 2024");

    private static FieldworkPeriod Period(string text) =>
        text.Split('/') is [var first, var last] && IsoDate.TryParse(first, out var start) && (last.Length == 0 || IsoDate.TryParse(last, out _))
            ? FieldworkPeriod.Of(start, last.Length == 0 ? null : Day(last))
            : throw Wrong(text, "a period such as 2024-05-13/2024-05-24");

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(text, "a whole number");

    private static bool YesOrNo(string text) => Spelling.Normalise(text) switch
    {
        "yes" or "true" => true,
        "no" or "false" => false,
        _ => throw Wrong(text, "yes or no"),
    };

    private static string[] Items(string text) => Parts.Of(text, ';');

    private static CellException Unknown(string text, string what, IEnumerable<string> codes) =>
        new(EventCsvFindingCodes.UnknownWord, $"'{Excerpt.Of(text)}' is not {what}. The codes are {string.Join(", ", codes)}.");

    private static CellException Wrong(string text, string wanted) =>
        new(EventCsvFindingCodes.WrongKind, $"'{Excerpt.Of(text)}' is not {wanted}.");
}
