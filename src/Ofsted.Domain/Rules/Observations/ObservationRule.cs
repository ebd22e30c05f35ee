namespace Ofsted.Domain.Rules;

/// <summary>A check together with what looks.</summary>
internal sealed class ObservationRule(ObservationCheck check, Func<ObservationGroup, IEnumerable<(string Message, EquatableList<int> Places)>> look)
{
    public ObservationCheck Check { get; } = check;

    public IEnumerable<ObservationFinding> Look(ObservationGroup document) =>
        look(document).Select(found => new ObservationFinding { Check = Check, Message = found.Message, Observations = found.Places });
}
