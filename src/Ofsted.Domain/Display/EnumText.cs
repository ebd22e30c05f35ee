namespace Ofsted.Domain.Display;

/// <summary>Describes members of enumerations in a few words, for people to read.</summary>
public static class EnumText
{
    private const string NotKnown = "not known";

    /// <summary>How sure we are of a fact, such as "stated" or "not verified".</summary>
    /// <param name="confidence">The confidence.</param>
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Unverified => "not verified",
        Confidence.VerifiedInDocuments => "seen in the documents",
        Confidence.Stated => "stated",
        Confidence.StatedAndVerified => "stated, and seen in the documents",
        _ => NotKnown,
    };

    /// <summary>The outcome of an area SEND inspection, such as "inconsistent experiences and outcomes".</summary>
    /// <param name="outcome">The outcome.</param>
    public static string Of(AreaSendOutcome outcome) => outcome switch
    {
        AreaSendOutcome.TypicallyPositive => "typically positive experiences and outcomes",
        AreaSendOutcome.Inconsistent => "inconsistent experiences and outcomes",
        AreaSendOutcome.SystemicFailings => "widespread or systemic failings",
        _ => NotKnown,
    };

    /// <summary>The short name of the inspectorate, such as "CQC".</summary>
    /// <param name="inspectorate">The inspectorate.</param>
    public static string Of(Inspectorate inspectorate) => inspectorate switch
    {
        Inspectorate.Ofsted => "Ofsted",
        Inspectorate.Cqc => "CQC",
        Inspectorate.Hmicfrs => "HMICFRS",
        Inspectorate.HmiProbation => "HMI Probation",
        _ => NotKnown,
    };
}
