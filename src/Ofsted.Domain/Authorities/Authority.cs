using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain;

/// <summary>A local authority in England with responsibility for children's services, current or abolished.</summary>
[TypeFormatterSource(TypeFormatterSourceAttribute.Shown)]
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public sealed record Authority : IShown
{
    /// <summary>A permanent readable key, such as <c>kingston-upon-thames</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The official name, such as "Kingston upon Hull, City of".</summary>
    public required string Name { get; init; }

    /// <summary>The name in everyday use, such as "Hull".</summary>
    public required string ShortName { get; init; }

    /// <summary>Other names in use, Ofsted's among them.</summary>
    public EquatableList<string> Aliases { get; init; } = [];

    /// <summary>Ofsted's unique reference number, or null where none is known (abolished and planned authorities).</summary>
    public int? Urn { get; init; }

    /// <summary>The three-digit code of the Department for Education, or null where none has been given yet (planned authorities).</summary>
    public required string? DfeCode { get; init; }

    /// <summary>The current nine-character code of the Office for National Statistics, or null where none has been given yet.</summary>
    public string? OnsCode => OnsCodes.Count == 0 ? null : OnsCodes[0];

    /// <summary>All its codes of the Office for National Statistics, the current one first; two where both are in use, none where none has been given yet.</summary>
    public required EquatableList<string> OnsCodes { get; init; }

    /// <summary>The statistical region, such as "North West".</summary>
    public required string Region { get; init; }

    /// <summary>Ofsted's region, or null when it is not known.</summary>
    public string? OfstedRegion { get; init; }

    /// <summary>The kind of body.</summary>
    public required AuthorityType Type { get; init; }

    /// <summary>Its first day, or null when it is older than the period covered by the library.</summary>
    public LocalDate? From { get; init => field = value.InIso(); }

    /// <summary>Its last day, or null while it exists; for a planned last day see <see cref="PlannedChange"/>.</summary>
    public LocalDate? To { get; init => field = value.InIso(); }

    /// <summary>A reorganisation expected to create or abolish it that is not yet known to be law, or null when none is known.</summary>
    public AnnouncedChange? PlannedChange { get; init; }

    /// <summary>The authorities that it replaced.</summary>
    public EquatableList<AuthoritySuccession> Predecessors { get; init; } = [];

    /// <summary>The authorities that replaced it, or are to replace it as <see cref="PlannedChange"/> says.</summary>
    public EquatableList<AuthoritySuccession> Successors { get; init; } = [];

    /// <summary>Trusts and companies that run or ran its services; the authority remains the inspected body.</summary>
    public EquatableList<DeliveryBody> DeliveryBodies { get; init; } = [];

    /// <summary>DfE codes of its statistical neighbours under the 2021 model, the closest first; empty when it has none.</summary>
    public EquatableList<string> Neighbours2021 { get; init; } = [];

    /// <summary>DfE codes of its statistical neighbours under the 2025 model, the closest first; empty when it has none.</summary>
    public EquatableList<string> Neighbours2025 { get; init; } = [];

    /// <summary>Whether it lies in a region, a statistical one or one of Ofsted's, in any capitals.</summary>
    internal bool LiesIn(string region) =>
        string.Equals(Region, region, StringComparison.OrdinalIgnoreCase) || string.Equals(OfstedRegion, region, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it exists on a day, as far as is known or planned.</summary>
    /// <param name="date">The day.</param>
    public bool ExistsOn(LocalDate date)
    {
        // Compared as numbers, since many are compared at start-up.
        var day = IsoDate.NumberOf(date);
        return !IsAfter(From, day) && (To is not { } last || day <= IsoDate.NumberOf(last)) && (!IsToEnd || IsAfter(PlannedChange!.From, day));
    }

    /// <summary>Whether its first day is later than a day.</summary>
    internal bool IsStillToCome(LocalDate date) => IsAfter(From, IsoDate.NumberOf(date));

    private static bool IsAfter(LocalDate? date, int day) => date is { } known && IsoDate.NumberOf(known) > day;

    /// <summary>Whether the plan is to end it, not to create it.</summary>
    private bool IsToEnd => PlannedChange?.From is { } day && From != day;

    IEnumerable<(string Head, object? Value)> IShown.Facts =>
    [
        ("Name", ShortName),
        ("Region", Region),
        ("Type", Type),
        ("URN", Urn),
        ("DfE code", DfeCode),
        ("ONS code", OnsCode),
        ("From", From),
        ("To", To),
    ];

    LocalDate? IShown.ShownBy => null;

    /// <summary>The name in everyday use.</summary>
    public override string ToString() => Excerpt.OfLine(ShortName);
}
