using Ofsted.Domain.Indicators;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.AreaInformation;

/// <summary>An observation while its statement is read: comparators and caveats join it later.</summary>
internal sealed class ObservationDraft
{
    private readonly List<Caveat> _caveats = [];

    public required string Code { get; init; }

    public required ObservedValue Value { get; init; }

    public required MeasurementUnit Unit { get; init; }

    public required ObservationPeriod Period { get; init; }

    public required SourceLine Line { get; init; }

    public string? Dimension { get; init; }

    public List<Comparator> Comparators { get; } = [];

    public bool IsDoubtful => _caveats.Exists(caveat => caveat.Code == CaveatCodes.DoubtfulText);

    public void Warn(string code, string message)
    {
        if (!_caveats.Exists(caveat => caveat.Code == code))
            _caveats.Add(new Caveat { Code = code, Message = message });
    }

    public void Doubt(string message) => Warn(CaveatCodes.DoubtfulText, message);

    public Observation ToObservation(AuthorityReference? authority) => new()
    {
        IndicatorCode = Code,
        Authority = authority,
        Dimension = Dimension,
        Period = Period,
        Value = Value,
        Unit = Unit,
        Comparators = Comparators.ToEquatableList(),
        Line = Line.SourceNumber,
        Caveats = _caveats.ToEquatableList(),
    };
}
