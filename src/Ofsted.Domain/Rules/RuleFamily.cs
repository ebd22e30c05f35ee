namespace Ofsted.Domain.Rules;

/// <summary>The subject of a rule; in the catalogue, the three letters in the identifier.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum RuleFamily
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Days on site and of publication: <c>DAT</c>.</summary>
    Dates = 1,

    /// <summary>The framework edition: <c>EDN</c>.</summary>
    Editions = 2,

    /// <summary>Grades and scales: <c>GRD</c>.</summary>
    Grades = 3,

    /// <summary>Which areas are judged: <c>JDG</c>.</summary>
    Judgements = 4,

    /// <summary>How overall effectiveness follows from the other judgements: <c>OVR</c>.</summary>
    OverallEffectiveness = 5,

    /// <summary>The review of the Local Safeguarding Children Board: <c>LSC</c>.</summary>
    Board = 6,

    /// <summary>Kinds of activity and which follows which: <c>ACT</c>.</summary>
    Activities = 7,

    /// <summary>Recommendations, improvements and priority actions: <c>REC</c>.</summary>
    Recommendations = 8,

    /// <summary>References to the National Framework: <c>NFW</c>.</summary>
    NationalFramework = 9,

    /// <summary>The inspected authority: <c>AUT</c>.</summary>
    Authorities = 10,

    /// <summary>Earlier inspections, from history and from what a document says of them: <c>REF</c>.</summary>
    Trajectory = 11,

    /// <summary>Improvement plans and progress reports on them: <c>PLN</c>.</summary>
    Plans = 12,

    /// <summary>The powers that a document cites: <c>LAW</c>.</summary>
    Statutes = 13,

    /// <summary>Observed values of indicators: <c>OBS</c>.</summary>
    Observations = 14,

    /// <summary>Rules of your own.</summary>
    Own = 15,

    /// <summary>Records compared with Ofsted's own statistics: <c>OFF</c>.</summary>
    OfficialStatistics = 16,
}
