using Ofsted.Domain.Indicators;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>Collects the observations of one block in their order.</summary>
internal sealed class ObservationDrafts
{
    private const string StuckDigits = "Digits that may not belong to the number follow it directly.";
    private readonly List<ObservationDraft> _drafts = [];
    private readonly Dictionary<(string Code, string? Dimension), ObservationDraft> _firsts = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    public IReadOnlyList<ObservationDraft> All => _drafts;

    public int Count => _drafts.Count;

    /// <summary>The first observation of an indicator as a whole, or null.</summary>
    public ObservationDraft? Find(string code) => _firsts.GetValueOrDefault((code, null));

    /// <summary>Whether there is an observation of an indicator, as a whole or of a part.</summary>
    public bool Holds(string code) => _codes.Contains(code);

    /// <summary>Adds what one token of an item states.</summary>
    public ObservationDraft Add(BlockItem item, int token, string code, ObservedValue value, MeasurementUnit unit, ObservationPeriod period, string? dimension = null, bool isDoubtful = false)
    {
        var draft = new ObservationDraft { Code = code, Value = value, Unit = unit, Period = period, Line = item.LineOf(token), Dimension = dimension };
        draft.Warn(CaveatCodes.Unvalidated, "The authority supplied the number; it has not been validated.");
        if (period == ObservationPeriod.Unstated)
            draft.Warn(CaveatCodes.PeriodUnstated, "The document does not say which day or period the number covers.");
        else if (period is { Kind: PeriodKind.AsAt, End: null })
            draft.Warn(CaveatCodes.PeriodUnstated, "The document gives the day without its year.");
        if (isDoubtful)
            draft.Doubt(StuckDigits);
        _codes.Add(code);
        if (!_firsts.TryAdd((code, dimension), draft))
            draft.Doubt("The information about the area has already given a number for the same thing.");
        _drafts.Add(draft);
        return draft;
    }

    public ObservationDraft AddCount(BlockItem item, StatedQuantity quantity, string code, ObservationPeriod period, string? dimension = null) =>
        Add(item, quantity.CountToken, code, quantity.Count!, MeasurementUnit.Count, period, dimension, quantity.IsDoubtful);

    public ObservationDraft AddPercent(BlockItem item, int token, string code, ObservationPeriod period, string? dimension = null)
    {
        var percent = item.Tokens[token];
        return Add(item, token, code, StatedQuantity.NumberAt(item.Tokens, token), MeasurementUnit.Percent, period, dimension, percent.IsDoubtful);
    }
}
