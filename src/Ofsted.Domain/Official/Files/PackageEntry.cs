namespace Ofsted.Domain.Official;

/// <summary>What the directory of a package says of one of its files.</summary>
/// <param name="Flags">Whether it is encrypted, among other things.</param>
/// <param name="Method">How it is compressed.</param>
/// <param name="Checksum">The checksum of its bytes.</param>
/// <param name="PackedLength">How many bytes of the package it takes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Place">Where its own header begins.</param>
internal readonly record struct PackageEntry(int Flags, int Method, uint Checksum, long PackedLength, long Length, long Place)
{
    public const int Stored = 0;
    public const int Deflated = 8;

    public bool IsEncrypted => (Flags & 1) != 0;
}
