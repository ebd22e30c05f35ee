namespace Ofsted.Domain.Reading.Text;

/// <summary>A member of the record, or an item of one, named before the record is complete.</summary>
internal readonly record struct RecordMember
{
    public static readonly RecordMember Authority = new("authority");
    public static readonly RecordMember Edition = new("edition");
    public static readonly RecordMember Activity = new("activity");
    public static readonly RecordMember Fieldwork = new("fieldwork");
    public static readonly RecordMember Published = new("published");
    public static readonly RecordMember LeadInspector = new("leadInspector");
    public static readonly RecordMember Judgements = new("judgements");
    public static readonly RecordMember Recommendations = new("recommendations");

    public static readonly RecordMember LastParagraph = new("document.lastParagraph");
    public static readonly RecordMember PreviousInspections = new("document.previousInspections");
    public static readonly RecordMember Inspectorates = new("inspectorates");
    public static readonly RecordMember Leads = new("leads");
    public static readonly RecordMember Theme = new("theme");
    public static readonly RecordMember Outcome = new("outcome");
    public static readonly RecordMember WrittenStatementRequired = new("writtenStatementRequired");
    public static readonly RecordMember PrincipalAuthority = new("principalAuthority");
    public static readonly RecordMember StatementDue = new("statementDue");
    public static readonly RecordMember FollowUp = new("followUp");

    private readonly string? _name;

    private RecordMember(string name) => _name = name;

    private int? Index { get; init; }

    private JudgementArea? Area { get; init; }

    /// <summary>An item of the member, counted from 0.</summary>
    public RecordMember this[int item] => this with { Index = item };

    /// <summary>The grade of an area, wherever its judgement is in the list.</summary>
    public static RecordMember GradeOf(JudgementArea area) => Judgements with { Area = area };

    /// <summary>Whether a record holds the value.</summary>
    public bool IsIn(InspectionEvent record) => _name switch
    {
        "edition" => record.Edition is not null,
        "activity" => record.Activity is not null,
        "published" => record.Published is not null,
        "leadInspector" => record.LeadInspector is not null,
        "theme" => record is AreaInspection { Theme: not null },
        "outcome" => record is AreaInspection { Outcome: not null },
        "writtenStatementRequired" => record is AreaInspection { WrittenStatementRequired: not null },
        "principalAuthority" => record is AreaInspection { PrincipalAuthority: not null },
        "statementDue" => record is AreaInspection { StatementDue: not null },
        "inspectorates" => record is AreaInspection { Inspectorates.Count: > 0 },
        "fieldwork" or "judgements" or "recommendations" or "leads" or "followUp" => PlaceIn(record) >= 0,
        _ => true,
    };

    /// <summary>The JSON path of the value in a record; of the whole list where the record does not hold the item.</summary>
    public string PathIn(InspectionEvent? record)
    {
        if (_name is null)
            return Finding.WholeRecord;
        var place = PlaceIn(record);
        return place < 0 ? $"$.{_name}" : FormattableString.Invariant($"$.{_name}[{place}]{(Area is null ? "" : ".grade")}");
    }

    private int PlaceIn(InspectionEvent? record)
    {
        if (Area is not null)
            return record is Inspection inspection ? PlaceOf(Area, inspection.Judgements.AsSpan()) : -1;
        var count = _name switch
        {
            "fieldwork" => record?.Fieldwork.Count,
            "recommendations" => record?.Recommendations?.Count,
            "leads" => (record as AreaInspection)?.Leads.Count,
            "followUp" => (record as AreaInspection)?.FollowUp.Count,
            _ => null,
        };
        return Index < count ? Index.Value : -1;
    }

    private static int PlaceOf(JudgementArea area, ReadOnlySpan<Judgement> judgements)
    {
        for (var i = 0; i < judgements.Length; i++)
        {
            if (judgements[i].Area == area)
                return i;
        }

        return -1;
    }
}
