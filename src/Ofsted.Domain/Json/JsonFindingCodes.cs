namespace Ofsted.Domain.Json;

/// <summary>The permanent codes of findings about JSON.</summary>
/// <remarks>A code never changes its meaning. The page <c>docs/json.md</c> explains each of them.</remarks>
public static class JsonFindingCodes
{
    /// <summary>The text is empty or blank.</summary>
    public const string Empty = "OFS-JSN-01";

    /// <summary>The text of the event is not valid JSON.</summary>
    public const string Syntax = "OFS-JSN-02";

    /// <summary>The text ends in the middle of an event or of the array.</summary>
    public const string Truncated = "OFS-JSN-03";

    /// <summary>The event is nested more than 64 levels deep.</summary>
    public const string TooDeep = "OFS-JSN-04";

    /// <summary>Something follows the end of the array, or of the one event requested.</summary>
    public const string TrailingText = "OFS-JSN-05";

    /// <summary>The event is not a JSON object.</summary>
    public const string NotAnObject = "OFS-JSN-06";

    /// <summary>The property <c>type</c> is not a known type, or not the type requested.</summary>
    public const string UnknownType = "OFS-JSN-07";

    /// <summary>A required property is missing.</summary>
    public const string MissingProperty = "OFS-JSN-08";

    /// <summary>A property is not part of the format.</summary>
    public const string UnknownProperty = "OFS-JSN-09";

    /// <summary>A property occurs twice in one object.</summary>
    public const string DuplicateProperty = "OFS-JSN-10";

    /// <summary>A value is of the wrong kind, such as a number in place of a text.</summary>
    public const string WrongKind = "OFS-JSN-11";

    /// <summary>A code is not in its vocabulary.</summary>
    public const string UnknownCode = "OFS-JSN-12";

    /// <summary>A number is not a whole number of at most 32 bits.</summary>
    public const string NotAWholeNumber = "OFS-JSN-13";

    /// <summary>A date is not a day of the calendar in the form 2024-05-13.</summary>
    public const string NotADate = "OFS-JSN-14";

    /// <summary>A text is not well-formed Unicode, for example because it contains half a surrogate pair.</summary>
    public const string NotUnicode = "OFS-JSN-15";

    /// <summary>An address is not a URI.</summary>
    public const string NotAUri = "OFS-JSN-16";

    /// <summary>A judgement has both a grade and <c>notJudged</c>, or neither.</summary>
    public const string GradeOrNotJudged = "OFS-JSN-17";

    /// <summary>A property belongs to the other type of event: judgements of a visit, topics of an inspection.</summary>
    public const string WrongTypeOfEvent = "OFS-JSN-18";

    /// <summary>The event has more findings than are listed.</summary>
    public const string MoreFindings = "OFS-JSN-19";
}
