using System.Xml;

namespace Ofsted.Domain.Official;

/// <summary>The names that occur in XML, up to a number of them and of their characters.</summary>
internal sealed class LimitedNames : XmlNameTable
{
    private readonly NameTable _names = new();
    private int _count;
    private int _characters;

    public override string Add(char[] array, int offset, int length) => _names.Get(array, offset, length) ?? Counted(_names.Add(array, offset, length));

    public override string Add(string array) => _names.Get(array) ?? Counted(_names.Add(array));

    public override string? Get(char[] array, int offset, int length) => _names.Get(array, offset, length);

    public override string? Get(string array) => _names.Get(array);

    private string Counted(string name) => ++_count <= FileLimits.MostNames && (_characters += name.Length) <= FileLimits.MostNameCharacters
        ? name
        : throw new RefusedFileException(OfficialFindingCodes.LimitExceeded, "The content of the file has too many names.");
}
