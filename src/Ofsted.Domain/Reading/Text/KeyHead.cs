using System.Numerics;

namespace Ofsted.Domain.Reading.Text;

/// <summary>The first eight characters of a key in one number, to compare them at once.</summary>
/// <remarks>Characters outside ASCII may share a code: unequal heads are those of unequal keys, equal heads need not be those of equal keys.</remarks>
internal readonly record struct KeyHead
{
    private const int Length = 8;
    private const int BitsOfCharacter = 8;
    private const int OutsideAscii = 0x80;

    private readonly ulong _characters;

    private KeyHead(ulong characters) => _characters = characters;

    /// <summary>The first character of the key where that is one of ASCII; the null character where the key is empty.</summary>
    public char First => (char)(_characters & byte.MaxValue);

    /// <summary>The first four characters.</summary>
    public uint Start => (uint)(_characters & uint.MaxValue);

    /// <summary>Whether the key is shorter than <see cref="Start"/>.</summary>
    public bool IsShort => Start >> (3 * BitsOfCharacter) == 0;

    private ulong Mask => ulong.MaxValue >> (BitOperations.LeadingZeroCount(_characters) & -BitsOfCharacter);

    /// <summary>The head of the key of a text.</summary>
    public static KeyHead Of(ReadOnlySpan<char> text)
    {
        var characters = 0UL;
        var length = Math.Min(text.Length, Length);
        for (var i = 0; i < length; i++)
        {
            int c = text[i];
            if (c is >= 'A' and <= 'Z')
                c += 'a' - 'A';
            else if (c is not (>= 'a' and <= 'z') && !(c == ' ' && i > 0 && text[i - 1] != ' '))
                return OfFolded(text);
            characters |= (ulong)c << (i * BitsOfCharacter);
        }

        return new KeyHead(characters);
    }

    private static KeyHead OfFolded(ReadOnlySpan<char> text)
    {
        Span<char> key = stackalloc char[Length];
        key = key[..LineKey.CopyBeginning(text, key)];
        var characters = 0UL;
        for (var i = 0; i < key.Length; i++)
            characters |= (ulong)(char.IsAscii(key[i]) ? key[i] : (key[i] & (OutsideAscii - 1)) | OutsideAscii) << (i * BitsOfCharacter);
        return new KeyHead(characters);
    }

    /// <summary>Whether the key may begin with the wording that has another head.</summary>
    public bool MayBeginWith(KeyHead wording) => ((_characters ^ wording._characters) & wording.Mask) == 0;

    /// <summary>Whether the key may begin with that wording, or with so much of it as the key is long.</summary>
    public bool MayBeginOrBe(KeyHead wording) => ((_characters ^ wording._characters) & wording.Mask & Mask) == 0;
}
