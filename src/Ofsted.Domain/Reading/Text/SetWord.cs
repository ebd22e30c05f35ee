namespace Ofsted.Domain.Reading.Text;

/// <summary>Words by which lines that may hold a set phrase are told apart from all others.</summary>
internal enum SetWord
{
    Majesty = 0,
    Post = 1,
    Priority = 2,
    Regulations = 3,
    Section = 4,
    Within = 5,
}
