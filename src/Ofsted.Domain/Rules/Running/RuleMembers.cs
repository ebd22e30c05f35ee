namespace Ofsted.Domain.Rules;

/// <summary>At which members of a record each rule looks.</summary>
internal static class RuleMembers
{
    private const string Days = "activity fieldwork";
    private const string Edition = "activity edition fieldwork judgements";
    private const string Publication = Days + " published";
    private const string Items = "recommendations totals";
    private const string Outcome = "authority " + Edition + " published";

    private static readonly string[] InOrder =
    [
        "authority", "edition", "activity", "fieldwork", "published", "leadInspector", "judgements", "topics", "recommendations", "totals", "document",
    ];

    /// <summary>The members that a rule looks at, those that decide whether it applies included, in the order of the exchanged form.</summary>
    public static EquatableList<string> Of(string id, Applies applies)
    {
        var named = string.Join(' ', Of(id), applies.Editions.Count > 0 ? Edition : "", applies.Activities.Count > 0 ? Edition : "",
            applies.From is null && applies.To is null ? "" : Days).Split(' ');
        return InOrder.Where(member => Array.IndexOf(named, member) >= 0).ToEquatableList();
    }

    private static string Of(string id) => id switch
    {
        "DAT-01" or "DAT-51" => "fieldwork",
        "DAT-07" or "DAT-17" => "published",
        "DAT-16" => Publication + " document",
        "DAT-19" or "DAT-50" => "fieldwork published document",
        "DAT-56" => "document",
        "EDN-04" => Edition + " document",
        "EDN-05" => Publication + " document",
        "GRD-02" or "GRD-05" or "REF-02" or "REF-03" or "REF-04" => "document",
        "GRD-04" => Publication + " document",
        "GRD-09" => Edition + " document",
        "LSC-01" or "LSC-50" => Edition + " document",
        "LSC-07" => Publication + " document",
        "LAW-02" => Edition + " document",
        "REF-01" => Days + " document",
        "REF-50" => Outcome + " document",
        "ACT-07" or "ACT-08" => Outcome + " document",
        "ACT-09" => "published document",
        "ACT-13" => Publication + " document",
        "ACT-55" => "authority " + Days,
        "REC-05" => Items + " document",
        "REC-06" => Publication + " document",
        "REC-11" => "recommendations document",
        "REC-12" => Publication + " recommendations",
        "REC-13" => "recommendations",
        "DAT-03" or "DAT-04" or "DAT-05" or "DAT-06" or "DAT-14" or "DAT-15" or "DAT-52" => Publication,
        "DAT-53" => Publication + " " + Edition,
        "DAT-54" => Edition,
        "DAT-20" => "authority " + Days,
        "DAT-21" => "authority " + Publication,
        "DAT-22" or "DAT-23" => Outcome,
        "EDN-51" => "edition activity",
        "EDN-52" => Days,
        "EDN-53" => "edition " + Days,
        "EDN-03" => Outcome,
        "GRD-07" => "authority " + Edition,
        "JDG-06" => "judgements",
        "JDG-07" => "activity",
        "JDG-09" => Edition + " recommendations",
        "JDG-51" => "activity judgements",
        "LSC-03" => Edition + " published",
        "LSC-51" => "judgements " + Items,
        "ACT-12" => "leadInspector recommendations",
        "ACT-50" or "ACT-51" => "activity",
        "ACT-52" => "authority " + Days,
        "ACT-53" => "leadInspector",
        "ACT-54" => "topics",
        "REC-01" or "REC-02" => Edition + " " + Items,
        "REC-04" or "REC-60" or "NFW-02" or "NFW-03" or "NFW-05" or "NFW-06" or "REC-53" => Items,
        "REC-08" or "REC-09" or "REC-10" or "REC-59" or "NFW-04" => Publication + " " + Items,
        "REC-52" => "totals",
        "AUT-01" => "authority " + Publication,
        "AUT-02" or "AUT-03" or "AUT-04" or "AUT-05" or "AUT-51" or "AUT-52" => "authority " + Days,
        "AUT-50" => "authority",
        _ => id[..3] switch
        {
            "DAT" => Days,
            "REC" or "NFW" => "recommendations",
            "ACT" or "REF" => Outcome,
            "LAW" => "document",
            _ => Edition,
        },
    };
}
