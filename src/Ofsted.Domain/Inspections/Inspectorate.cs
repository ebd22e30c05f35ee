namespace Ofsted.Domain;

/// <summary>A body that takes part in inspections of an area.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum Inspectorate
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The Office for Standards in Education, Children's Services and Skills.</summary>
    Ofsted = 1,

    /// <summary>The Care Quality Commission.</summary>
    Cqc = 2,

    /// <summary>The inspectorate of constabulary and, since July 2017, of fire and rescue services; earlier letters print HMIC.</summary>
    Hmicfrs = 3,

    /// <summary>The inspectorate of probation.</summary>
    HmiProbation = 4,
}
