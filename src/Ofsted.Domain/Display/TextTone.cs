namespace Ofsted.Domain.Display;

/// <summary>What a piece of text is, for its colour.</summary>
internal enum TextTone
{
    /// <summary>Ordinary text.</summary>
    Unspecified = 0,

    /// <summary>A heading.</summary>
    Heading = 1,

    /// <summary>Something of lesser weight.</summary>
    Quiet = 2,

    /// <summary>Very good news, such as outstanding.</summary>
    Best = 3,

    /// <summary>Good news.</summary>
    Good = 4,

    /// <summary>Something to look at, such as requires improvement.</summary>
    Caution = 5,

    /// <summary>Bad news, such as inadequate.</summary>
    Bad = 6,
}
