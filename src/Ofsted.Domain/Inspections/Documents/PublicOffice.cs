namespace Ofsted.Domain;

/// <summary>An office whose holder's time in post is stated in a SIF report.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PublicOffice
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>The director of children's services.</summary>
    DirectorOfChildrensServices = 1,

    /// <summary>The chief executive of the authority.</summary>
    ChiefExecutive = 2,

    /// <summary>The chair of the Local Safeguarding Children Board.</summary>
    BoardChair = 3,
}
