using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A local authority in England with responsibility for children's services, current or abolished.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Authority
{
    /// <summary>A permanent readable key, such as <c>kingston-upon-thames</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The official name, such as "Kingston upon Hull, City of".</summary>
    public required string Name { get; init; }

    /// <summary>The name in everyday use, such as "Hull".</summary>
    public required string ShortName { get; init; }

    /// <summary>Other names in use, Ofsted's among them.</summary>
    public EquatableList<string> Aliases { get; init; } = [];

    /// <summary>Ofsted's unique reference number, or null where none is known (the five abolished authorities).</summary>
    public int? Urn { get; init; }

    /// <summary>The three-digit code of the Department for Education.</summary>
    public required string DfeCode { get; init; }

    /// <summary>The current nine-character code of the Office for National Statistics; empty when it has none.</summary>
    public string OnsCode => OnsCodes.Count == 0 ? "" : OnsCodes[0];

    /// <summary>All its codes of the Office for National Statistics, the current one first: both where two circulate.</summary>
    public required EquatableList<string> OnsCodes { get; init; }

    /// <summary>The statistical region, such as "North West".</summary>
    public required string Region { get; init; }

    /// <summary>Ofsted's region, or null for authorities that Ofsted's current regions no longer list.</summary>
    public string? OfstedRegion { get; init; }

    /// <summary>The kind of body.</summary>
    public required AuthorityType Type { get; init; }

    /// <summary>Its first day, or null when it is older than the period that the library covers.</summary>
    public LocalDate? From { get; init => field = value.InIso(); }

    /// <summary>Its last day, or null while it exists.</summary>
    public LocalDate? To { get; init => field = value.InIso(); }

    /// <summary>The authorities that it replaced.</summary>
    public EquatableList<AuthoritySuccession> Predecessors { get; init; } = [];

    /// <summary>The authorities that replaced it.</summary>
    public EquatableList<AuthoritySuccession> Successors { get; init; } = [];

    /// <summary>Trusts and companies that run or ran its services; the authority remains the inspected body.</summary>
    /// <remarks>Names seen in published documents; the dates of the arrangements were not verified and are not held.</remarks>
    public EquatableList<string> DeliveryBodies { get; init; } = [];

    /// <summary>DfE codes of its statistical neighbours by the model of 2021, the closest first; empty when it has none.</summary>
    public EquatableList<string> Neighbours2021 { get; init; } = [];

    /// <summary>DfE codes of its statistical neighbours by the model of 2025, the closest first; empty when it has none.</summary>
    public EquatableList<string> Neighbours2025 { get; init; } = [];

    /// <summary>Whether it exists on a day.</summary>
    /// <param name="date">The day.</param>
    public bool ExistsOn(LocalDate date) => (From is null || From <= date.InIso()) && (To is null || date.InIso() <= To);

    /// <summary>The name in everyday use.</summary>
    public override string ToString() => Excerpt.OfLine(ShortName);
}
