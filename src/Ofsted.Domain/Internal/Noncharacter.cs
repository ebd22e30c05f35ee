using System.Text;

namespace Ofsted.Domain.Internal;

/// <summary>Code points that Unicode keeps for no character, which pages may not hold.</summary>
internal static class Noncharacter
{
    public static bool Is(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
