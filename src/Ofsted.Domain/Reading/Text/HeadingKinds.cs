namespace Ofsted.Domain.Reading.Text;

/// <summary>What a line begins, if it is a heading.</summary>
[Flags]
internal enum HeadingKinds : byte
{
    None = 0,

    /// <summary>A list of what is to be done.</summary>
    List = 1,

    /// <summary>A part in which there is no recommendation.</summary>
    AfterList = 2,

    /// <summary>The part about the Local Safeguarding Children Board.</summary>
    LscbPart = 4,

    /// <summary>A part about the local authority.</summary>
    AuthorityPart = 8,
}
