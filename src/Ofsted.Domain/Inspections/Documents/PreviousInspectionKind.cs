namespace Ofsted.Domain;

/// <summary>What kind of inspection a document refers back to.</summary>
[JsonConverter(typeof(Internal.OfstedJsonConverterFactory))]
public enum PreviousInspectionKind
{
    /// <summary>Not specified.</summary>
    Unspecified = 0,

    /// <summary>Children's services of the local authority, under whichever framework.</summary>
    ChildrensServices = 1,

    /// <summary>A joint targeted area inspection, which gives no grade.</summary>
    JointTargetedArea = 2,

    /// <summary>An inspection of special educational needs and disabilities in the area, whose outcome is given in words.</summary>
    SpecialEducationalNeeds = 3,

    /// <summary>Another service, such as children's homes, fostering or adoption.</summary>
    OtherService = 4,
}
