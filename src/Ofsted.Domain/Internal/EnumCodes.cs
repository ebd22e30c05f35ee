using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text;

namespace Ofsted.Domain.Internal;

/// <summary>The permanent codes of an enumeration, by which JSON and flat files name its members.</summary>
/// <remarks>
/// A code is the name in the form "some-name", unless the member states another with <see cref="EnumMemberAttribute"/>. The zero, which
/// says nothing, has no code.
/// </remarks>
internal static class EnumCodes<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>
    where T : struct, Enum
{
    // Short lists that are walked: at start-up they need far less code to be compiled than a dictionary for each enumeration.
    private static readonly T[] Members = Enum.GetValues<T>();

    private static readonly string?[] Codes = EnumCodes.OfAll(typeof(T));

    /// <summary>The codes, in the order of their members.</summary>
    public static IEnumerable<string> All => Codes.OfType<string>();

    /// <summary>The code of a member, or null for the zero and for what is not a member.</summary>
    public static string? Of(T member)
    {
        var place = Array.IndexOf(Members, member);
        return place < 0 ? null : Codes[place];
    }

    public static bool TryFind(string code, out T member)
    {
        var place = Array.IndexOf(Codes, code);
        member = place < 0 ? default : Members[place];
        return place >= 0;
    }
}

/// <summary>Codes where the enumeration is plain from the member.</summary>
internal static class EnumCodes
{
    /// <inheritdoc cref="EnumCodes{T}.Of"/>
    public static string? Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>(T member)
        where T : struct, Enum => EnumCodes<T>.Of(member);

    /// <summary>The codes of all members in the order of their values, null for the zero.</summary>
    internal static string?[] OfAll([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type)
    {
        var names = Enum.GetNames(type);
        var zero = Enum.GetName(type, 0);
        var codes = new string?[names.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            if (names[i] != zero)
                codes[i] = type.GetField(names[i])?.GetCustomAttribute<EnumMemberAttribute>()?.Value ?? Hyphenated(names[i]);
        }

        return codes;
    }

    private static string Hyphenated(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsAsciiLetterUpper(name[i]) || (char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[i - 1]));
            if (startsWord && i > 0)
                code.Append('-');
            code.Append(char.ToLowerInvariant(name[i]));
        }

        return code.ToString();
    }
}
