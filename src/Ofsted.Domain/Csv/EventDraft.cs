using NodaTime;
using Ofsted.Domain.AreaInspections;

namespace Ofsted.Domain.Csv;

/// <summary>What the cells of one row say about an event.</summary>
internal sealed class EventDraft(int row, EventColumns columns)
{
    public int Row { get; } = row;

    public EventColumns Columns { get; } = columns;

    public string? Key { get; set; }

    public int? Urn { get; set; }

    public string? Name { get; set; }

    /// <summary>The authorities that the codes of the row mean.</summary>
    public List<Authority> ByCode { get; } = [];

    public string? EditionWord { get; set; }

    public InspectionActivity? Activity { get; set; }

    /// <summary>The type of the event, as <see cref="EventKind"/> names it.</summary>
    public string? Kind { get; set; }

    public LocalDate? First { get; set; }

    public LocalDate? Last { get; set; }

    public EquatableList<FieldworkPeriod> Periods { get; set; } = [];

    public LocalDate? Published { get; set; }

    public string? LeadInspector { get; set; }

    public Uri? Source { get; set; }

    public EquatableList<VisitTopic> Topics { get; set; } = [];

    public JointInspectionTheme? Theme { get; set; }

    public AreaSendOutcome? Outcome { get; set; }

    public bool? WrittenStatementRequired { get; set; }

    public bool IsRevisit { get; set; }

    public LocalDate? StatementDue { get; set; }

    public List<Judgement> Judgements { get; } = [];

    public Dictionary<string, int> Counts { get; } = new(StringComparer.Ordinal);

    public List<ValueBasis> Basis { get; } = [];

    /// <summary>Whether <see cref="Basis"/> is the whole, so that columns of single members add nothing.</summary>
    public bool HasWholeBasis { get; set; }

    public bool HasError { get; set; }

    public EquatableList<FieldworkPeriod> Fieldwork =>
        Periods.Count > 0 ? Periods : First is { } first ? [FieldworkPeriod.Of(first, Last)] : [];

    /// <summary>The event, once it is clear whose it is and of which kind.</summary>
    public InspectionEvent Event(AuthorityReference authority, FrameworkEdition? edition, RecommendationTotals? totals)
    {
        InspectionEvent made = Kind switch
        {
            EventKind.AreaInspection => new AreaInspection
            {
                Authority = authority, Theme = Theme, Outcome = Outcome, WrittenStatementRequired = WrittenStatementRequired, IsRevisit = IsRevisit, StatementDue = StatementDue,
            },
            EventKind.Visit => new Visit { Authority = authority, Topics = Topics },
            _ => new Inspection { Authority = authority, Judgements = Judgements.ToEquatableList() },
        };
        return made with
        {
            Edition = edition, Activity = Activity, Fieldwork = Fieldwork, Published = Published, LeadInspector = LeadInspector,
            Totals = totals, Source = Source, Basis = Basis.ToEquatableList(),
        };
    }
}
