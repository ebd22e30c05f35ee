namespace Ofsted.Domain.Pdf.Documents;

/// <summary>Where an object is: at an offset of the file, or at an index in an object stream.</summary>
internal readonly record struct XrefEntry(int Offset, int Container, int Index)
{
    public bool IsInStream => Container > 0;

    public static XrefEntry At(int offset) => new(offset, 0, 0);

    public static XrefEntry In(int container, int index) => new(0, container, index);
}
